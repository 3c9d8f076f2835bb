import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useCanCall } from "../../shared/session/viewer.ts";
import { NoPermission } from "../../shared/ui/no-permission.tsx";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { noFilters, organisationParams, type Tab, tabs } from "./organisation-params.ts";
import { UnitsTab } from "./units/units-tab.tsx";
import { UsersTab } from "./users/users-tab.tsx";
import "./organisation.css";

/** The units for everyone, their people's accounts for who may see them. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const [state, change] = useUrlState(organisationParams);
  const tabSwitch = canCall("users") && (
    <Segmented<Tab>
      aria-label={t("organisation.tab")}
      value={state.tab}
      onChange={(tab) => change({ ...noFilters, open: "", tab })}
      options={tabs.map((value) => ({ value, label: t(`organisation.tabs.${value}`) }))}
    />
  );
  if (state.tab === "users" && !canCall("users")) return <NoPermission />;
  const Shown = state.tab === "users" ? UsersTab : UnitsTab;
  return <Shown key={state.tab} state={state} change={change} tabSwitch={tabSwitch} />;
}
