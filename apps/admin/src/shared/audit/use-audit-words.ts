import { useTranslation } from "react-i18next";
import { useNumber } from "../programme/use-number.ts";

/** Fields whose values are codes of the domain, and where these have their words. */
const termsOf: Readonly<Record<string, string>> = {
  "membership.role": "role",
  "programme.state": "programmeState",
  "override.color": "lightColor",
  "unit.kind": "unitKind",
};

/** The log's keys in words; a key that this console does not know yet is shown as it is. */
export function useAuditWords() {
  const { t, i18n } = useTranslation();
  const number = useNumber();
  const word = (key: string, otherwise: string): string =>
    i18n.exists(key) ? t(key as "auditWords.nothing") : otherwise;
  return {
    operation: (name: string) => word(`auditWords.operation.${name}`, name),
    objectType: (name: string) => word(`auditWords.objectType.${name}`, name),
    field: (name: string) => word(`auditWords.field.${name}`, name),
    /** Values are readable already, but for the domain's own codes. */
    value: (field: string, value: string | null) => {
      if (value === null || value === "") return t("auditWords.nothing");
      const terms = termsOf[field];
      if (terms !== undefined) return word(`terms.${terms}.${value}`, value);
      if (field === "question.BUDGET") return t("questions.amount", { amount: number(Number(value)) });
      if (value === "true" || value === "false") return t(`auditWords.${value}`);
      return value;
    },
  };
}
