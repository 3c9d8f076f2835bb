import { roles } from "@minsheng/domain/organisation/vocabulary";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { SearchBox } from "../../../shared/list/search-box.tsx";
import type { OrganisationState } from "../organisation-params.ts";
import { useUnitChoices } from "./use-unit-choices.ts";

interface UserFiltersProps {
  readonly state: OrganisationState;
  readonly change: (part: Partial<OrganisationState>) => void;
}

export function UserFilters({ state, change }: UserFiltersProps) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  return (
    <>
      <SearchBox
        label={t("organisation.searchUsers")}
        text={state.text}
        onSearch={(text) => change({ text })}
      />
      <Select
        className="organisation__filter"
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("organisation.filterUnit")}
        placeholder={t("organisation.filterUnit")}
        value={state.unitId || null}
        onChange={(unitId: string | null | undefined) => change({ unitId: unitId ?? "" })}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        className="organisation__filter"
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={t("organisation.filterRoles")}
        placeholder={t("organisation.filterRoles")}
        value={[...state.roles]}
        onChange={(chosen) => change({ roles: chosen })}
        options={roles.map((value) => ({ value, label: t(`terms.role.${value}`) }))}
      />
      <Select
        className="organisation__filter"
        allowClear
        aria-label={t("organisation.status")}
        placeholder={t("organisation.status")}
        value={state.active}
        onChange={(active: boolean | null | undefined) => change({ active: active ?? null })}
        options={[
          { value: true, label: t("organisation.statuses.true") },
          { value: false, label: t("organisation.statuses.false") },
        ]}
      />
    </>
  );
}
