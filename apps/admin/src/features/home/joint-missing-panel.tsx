import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { taskPath } from "../../shared/programme/task-path.ts";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";

const JointMissingQuery = graphql(`
  query JointMissing($year: Int!) {
    tasks(
      filter: { year: $year, joint: true, chainMissing: true }
      sort: { field: NUMBER, direction: ASC }
      first: 100
    ) {
      totalCount
      edges {
        cursor
        node {
          id
          number
          year
          title
          assignments {
            id
            unit {
              id
              name
            }
            chain {
              id
              current
            }
          }
        }
      }
    }
  }
`);

/** Joint tasks of which some unit has named nobody yet: whom to call. */
export function JointMissingPanel() {
  const { t } = useTranslation();
  const { year } = useViewer();
  const { data, error, refetch } = useQuery(JointMissingQuery, { variables: { year } });
  const tasks = (data?.tasks.edges ?? []).map(({ node }) => node);
  return (
    <Panel
      title={t("home.jointMissing")}
      extra={
        <Link to="/joint-tasks?missing=true">{t("home.all", { count: data?.tasks.totalCount ?? 0 })}</Link>
      }
      flush
    >
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={tasks.length === 0 ? t("home.noJointMissing") : null}
      >
        <ul className="home-list">
          {tasks.map((task) => {
            const vacant = task.assignments.filter(({ chain }) => !chain.some(({ current }) => current));
            return (
              <li key={task.id}>
                <Link to={taskPath(task)}>
                  <span className="home-list__number">{task.number}</span> {task.title}
                </Link>
                <p className="meta">
                  {t("home.missingUnits", {
                    missing: vacant.length,
                    units: task.assignments.length,
                    names: vacant.map(({ unit }) => unit.name).join(t("common.list")),
                  })}
                </p>
              </li>
            );
          })}
        </ul>
      </PanelState>
    </Panel>
  );
}
