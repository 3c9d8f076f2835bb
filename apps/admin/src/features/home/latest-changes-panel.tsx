import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { ChangeList } from "../../shared/audit/change-list.tsx";
import { useAuditWords } from "../../shared/audit/use-audit-words.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";

const LatestChangesQuery = graphql(`
  query LatestChanges {
    auditEntries(first: 50) {
      totalCount
      edges {
        cursor
        node {
          id
          at
          actor
          operation
          objectLabel
          changes {
            field
          }
          ...ChangeList_entry
        }
      }
    }
  }
`);

const shownAtMost = 10;

/** What was changed last, by whom; signing in and out changes nothing. */
export function LatestChangesPanel() {
  const { t } = useTranslation();
  const words = useAuditWords();
  const { data, error, refetch } = useQuery(LatestChangesQuery);
  const entries = (data?.auditEntries.edges ?? [])
    .map(({ node }) => node)
    .filter(({ changes }) => changes.length > 0)
    .slice(0, shownAtMost);
  return (
    <Panel
      title={t("home.latestChanges")}
      extra={<Link to="/audit">{t("home.all", { count: data?.auditEntries.totalCount ?? 0 })}</Link>}
      flush
    >
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={entries.length === 0 ? t("home.noChanges") : null}
      >
        <ul className="home-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <p>
                <b>{words.operation(entry.operation)}</b> {entry.objectLabel}
              </p>
              <p className="meta">
                <span>{entry.actor}</span> <Instant at={entry.at} />
              </p>
              <ChangeList entry={entry} />
            </li>
          ))}
        </ul>
      </PanelState>
    </Panel>
  );
}
