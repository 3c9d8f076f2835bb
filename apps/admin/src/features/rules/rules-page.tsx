import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useCanCall } from "../../shared/session/viewer.ts";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { PolicyVersion } from "./policy-version.tsx";
import { RulesDrawer, rulesDrawerFragment } from "./rules-drawer.tsx";
import "./rules.css";

const LightPoliciesQuery = graphql(`
  query LightPolicies {
    lightPolicies {
      versions {
        number
        ...PolicyVersion_policy
        ...RulesDrawer_policy
      }
      allowedActions {
        ...AllowedAction_action
      }
    }
  }
`);

/** 亮灯规则: the thresholds in force, who changed them when and why, and how to change them. */
export function RulesPage() {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(LightPoliciesQuery);
  if (data === undefined) {
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
    return <Skeleton rows={10} label={t("common.loading")} />;
  }
  const { versions, allowedActions } = data.lightPolicies;
  const [current, ...earlier] = versions;
  if (current === undefined) return null;
  return (
    <>
      <PageHeader title={t("shell.nav.rules")} />
      <Panel
        title={t("rules.current")}
        extra={
          canCall("setLightPolicy") && (
            <ActionButton
              type="primary"
              verdict={verdictOf(allowedActions, "SET_LIGHT_POLICY")}
              onClick={() => setEditing(true)}
            >
              {t("rules.edit")}
            </ActionButton>
          )
        }
        flush
      >
        <PolicyVersion policy={current} former={earlier[0] ?? null} />
      </Panel>
      {earlier.length > 0 && (
        <Panel title={t("rules.versions")} flush>
          {earlier.map((policy, at) => (
            <PolicyVersion key={policy.number} policy={policy} former={earlier[at + 1] ?? null} />
          ))}
        </Panel>
      )}
      {editing && (
        <RulesDrawer
          current={getFragmentData(rulesDrawerFragment, current)}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
