import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { RoleSign } from "../../shared/programme/role-sign.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { UnitName } from "../../shared/programme/unit-name.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";

const LeadsQuery = graphql(`
  query Leads($year: Int!) {
    tasks(filter: { year: $year, leadAssumed: true }, sort: { field: NUMBER, direction: ASC }, first: 100) {
      edges {
        cursor
        node {
          id
          number
          year
          title
          assignments {
            id
            role
            viaGroup {
              id
            }
            ...UnitName_assignment
          }
        }
      }
    }
  }
`);

/** Joint tasks whose lead is only assumed; the ledger confirms them all at once. */
export function LeadsPanel() {
  const { t } = useTranslation();
  const { year } = useViewer();
  const { data, error, refetch } = useQuery(LeadsQuery, { variables: { year } });
  const tasks = (data?.tasks.edges ?? []).map(({ node }) => node);
  return (
    <Panel
      title={t("home.leadsToConfirm")}
      extra={tasks.length > 0 && <Link to="/tasks?leadAssumed=true">{t("home.confirmTogether")}</Link>}
      flush
    >
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={tasks.length === 0 ? t("home.noLeads") : null}
      >
        <ul className="home-list">
          {tasks.map((task) => (
            <li key={task.id}>
              <Link to={`${taskPath(task)}#assignments`}>
                <span className="home-list__number">{task.number}</span> {task.title}
              </Link>
              <p className="meta">
                {task.assignments
                  .filter(({ viaGroup }) => viaGroup === null)
                  .map((assignment) => (
                    <span key={assignment.id}>
                      <RoleSign role={assignment.role} /> <UnitName assignment={assignment} />
                    </span>
                  ))}
              </p>
            </li>
          ))}
        </ul>
      </PanelState>
    </Panel>
  );
}
