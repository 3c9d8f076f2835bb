import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { ChangeList } from "../../shared/audit/change-list.tsx";
import { useAuditWords } from "../../shared/audit/use-audit-words.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";

const LatestChangesQuery = graphql(`
  query LatestChanges($filter: AuditFilter!, $first: Int!) {
    auditEntries(filter: $filter, first: $first) {
      edges {
        cursor
        node {
          id
          at
          actor
          operation
          objectLabel
          task
          taskYear
          ...ChangeList_entry
        }
      }
    }
  }
`);

const shownAtMost = 10;

const changesNothing: readonly string[] = ["login", "logout"];

/** What was changed last, by whom. */
export function LatestChangesPanel() {
  const { t } = useTranslation();
  const words = useAuditWords();
  const operations = Object.keys(t("auditWords.operation", { returnObjects: true })).filter(
    (operation) => !changesNothing.includes(operation),
  );
  const { data, error, refetch } = useQuery(LatestChangesQuery, {
    variables: { filter: { operations }, first: shownAtMost },
  });
  const entries = (data?.auditEntries.edges ?? []).map(({ node }) => node);
  return (
    <Panel title={t("home.latestChanges")} extra={<Link to="/audit">{t("shell.nav.audit")}</Link>} flush>
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
                <b>{words.operation(entry.operation)}</b>{" "}
                {entry.task === null || entry.taskYear === null ? (
                  entry.objectLabel
                ) : (
                  <Link to={taskPath({ year: entry.taskYear, number: entry.task })}>{entry.objectLabel}</Link>
                )}
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
