import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { ChangeList } from "../../shared/audit/change-list.tsx";
import { useAuditWords } from "../../shared/audit/use-audit-words.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { Panel } from "../../shared/ui/panel.tsx";

const historyPanelFragment = graphql(`
  fragment HistoryPanel_task on Task {
    history(first: 20) {
      totalCount
      edges {
        cursor
        node {
          id
          at
          actor
          operation
          unit
          ...ChangeList_entry
        }
      }
    }
  }
`);

/** What happened to the task, newest first. */
export function HistoryPanel({ task }: { task: FragmentType<typeof historyPanelFragment> }) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const { history } = getFragmentData(historyPanelFragment, task);
  return (
    <Panel
      id="history"
      title={t("task.history")}
      extra={
        history.totalCount > history.edges.length &&
        t("common.shown", { shown: history.edges.length, total: history.totalCount })
      }
    >
      {history.edges.length === 0 && <p className="meta">{t("task.noHistory")}</p>}
      <ol className="task__history">
        {history.edges.map(({ node }) => (
          <li key={node.id}>
            <p>
              <b>{words.operation(node.operation)}</b> <span className="meta">{node.unit}</span>
              <span className="task__history-by meta">
                {node.actor} <Instant at={node.at} />
              </span>
            </p>
            <ChangeList entry={node} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
