import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { LightReasons } from "../../shared/programme/light-reasons.tsx";
import { RoleSign } from "../../shared/programme/role-sign.tsx";
import { StandingBar } from "../../shared/programme/standing-bar.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { TaskStateSign } from "../../shared/programme/task-state-sign.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";
import { TimeLeft } from "./time-left.tsx";

const MyTasksQuery = graphql(`
  query MyTasks($filter: TaskFilter!) {
    tasks(filter: $filter, sort: { field: DUE_ON, direction: ASC }, first: 100) {
      totalCount
      edges {
        cursor
        node {
          id
          number
          year
          title
          state
          dueOn
          assignments {
            id
            role
            unit {
              id
            }
            chain {
              id
              current
            }
          }
          ...DueDate_task
          ...LightReasons_task
          ...StandingBar_task
        }
      }
    }
  }
`);

/** The tasks of my own units, the next due first, and whether my unit has named its people. */
export function MyTasksPanel() {
  const { t } = useTranslation();
  const { year, memberships } = useViewer();
  const unitIds = [...new Set(memberships.filter(({ current }) => current).map(({ unit }) => unit.id))];
  const { data, error, refetch } = useQuery(MyTasksQuery, { variables: { filter: { year, unitIds } } });
  const tasks = (data?.tasks.edges ?? []).map(({ node }) => node);
  return (
    <Panel
      title={t("home.myTasks")}
      extra={<Link to="/tasks">{t("home.all", { count: data?.tasks.totalCount ?? 0 })}</Link>}
      flush
    >
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={tasks.length === 0 ? t("ledger.emptyHint") : null}
      >
        <ul className="home-list">
          {tasks.map((task) => {
            const mine = task.assignments.filter(({ unit }) => unitIds.includes(unit.id));
            const vacant = mine.some(({ chain }) => !chain.some(({ current }) => current));
            return (
              <li key={task.id}>
                <Link to={taskPath(task)}>
                  <span className="home-list__number">{task.number}</span> {task.title}
                </Link>
                <div className="home-list__standing">
                  <LightReasons task={task} />
                  <StandingBar task={task} />
                </div>
                <p className="meta">
                  {mine.map(({ id, role }) => (
                    <RoleSign key={id} role={role} />
                  ))}
                  <TaskStateSign state={task.state} />
                  <DueDate task={task} />
                  <TimeLeft task={task} />
                  {vacant && (
                    <Link to={`${taskPath(task)}#assignments`} className="home-list__waiting">
                      {t("home.nameChain")}
                    </Link>
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </PanelState>
    </Panel>
  );
}
