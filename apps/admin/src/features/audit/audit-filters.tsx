import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { DateField } from "../../shared/fields/date-field.tsx";
import { SearchBox } from "../../shared/list/search-box.tsx";
import type { AuditState } from "./audit-params.ts";

interface AuditFiltersProps {
  readonly state: AuditState;
  readonly change: (part: Partial<AuditState>) => void;
}

export function AuditFilters({ state, change }: AuditFiltersProps) {
  const { t } = useTranslation();
  const choice = (name: "operations" | "objectTypes", words: Readonly<Record<string, string>>) => (
    <Select
      className="audit__choice"
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      aria-label={t(`audit.${name}`)}
      placeholder={t(`audit.${name}`)}
      optionFilterProp="label"
      value={[...state[name]]}
      onChange={(chosen) => change({ [name]: chosen })}
      options={Object.entries(words).map(([value, label]) => ({ value, label }))}
    />
  );
  const day = (name: "from" | "to", limits: { readonly min?: string; readonly max?: string }) => (
    <span className="audit__day">
      <DateField
        aria-label={t(`audit.${name}`)}
        placeholder={t(`audit.${name}`)}
        value={state[name] || null}
        onChange={(chosen) => change({ [name]: chosen ?? "" })}
        {...limits}
      />
    </span>
  );
  return (
    <>
      <SearchBox label={t("audit.search")} text={state.text} onSearch={(text) => change({ text })} />
      {choice("operations", t("auditWords.operation", { returnObjects: true }))}
      {choice("objectTypes", t("auditWords.objectType", { returnObjects: true }))}
      {day("from", state.to === "" ? {} : { max: state.to })}
      {day("to", state.from === "" ? {} : { min: state.from })}
    </>
  );
}
