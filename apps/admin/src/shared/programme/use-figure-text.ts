import { useTranslation } from "react-i18next";
import type { IndicatorKind } from "../../gql/graphql.ts";
import { useNumber } from "./use-number.ts";
import { isYesOrNo } from "./yes-or-no.ts";

/** Writes a figure as its kind is read: a number, or a word where it is yes or no. */
export function useFigureText(): (kind: IndicatorKind, value: number | null) => string {
  const { t } = useTranslation();
  const number = useNumber();
  return (kind, value) => {
    if (value === null) return "—";
    if (!isYesOrNo(kind)) return number(Math.round(value * 10) / 10);
    return t(`report.${kind === "DELIVERABLE" ? "done" : "kept"}.${value === 1 ? "yes" : "no"}`);
  };
}
