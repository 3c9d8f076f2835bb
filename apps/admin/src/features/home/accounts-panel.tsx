import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { Figure } from "./figure.tsx";

const AccountsQuery = graphql(`
  query Accounts {
    active: users(filter: { active: true }, first: 1) {
      totalCount
    }
    locked: users(filter: { active: false }, first: 1) {
      totalCount
    }
    units(filter: { active: true }, first: 1) {
      totalCount
    }
    groups: units(filter: { active: true, kinds: [GROUP] }, first: 100) {
      edges {
        cursor
        node {
          id
          members {
            id
          }
        }
      }
    }
  }
`);

/** What an administrator keeps, in figures. */
export function AccountsPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AccountsQuery);
  if (data === undefined && error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <ul className="todo-strip">
      <Figure label={t("home.activeAccounts")} value={data?.active.totalCount} to="/organisation?tab=users" />
      <Figure
        label={t("home.lockedAccounts")}
        value={data?.locked.totalCount}
        to="/organisation?tab=users&active=false"
      />
      <Figure label={t("home.units")} value={data?.units.totalCount} to="/organisation" />
      <Figure
        label={t("home.emptyGroups")}
        value={data?.groups.edges.filter(({ node }) => node.members.length === 0).length}
        to="/organisation"
        waiting
      />
    </ul>
  );
}
