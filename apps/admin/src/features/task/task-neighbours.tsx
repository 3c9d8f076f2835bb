import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { useShortcuts } from "../../shared/keyboard/use-shortcuts.ts";
import { taskPath } from "../../shared/programme/task-path.ts";

const TaskNeighboursQuery = graphql(`
  query TaskNeighbours($year: Int!) {
    tasks(filter: { year: $year }, sort: { field: NUMBER, direction: ASC }, first: 100) {
      edges {
        cursor
        node {
          id
          number
          year
          title
        }
      }
    }
  }
`);

/** The task before and the task after, among those that this person may see. */
export function TaskNeighbours({ number, year }: { number: number; year: number }) {
  const { t } = useTranslation();
  const { data } = useQuery(TaskNeighboursQuery, { variables: { year }, fetchPolicy: "cache-first" });
  const navigate = useNavigate();
  const { state } = useLocation();
  const tasks = data?.tasks.edges.map(({ node }) => node) ?? [];
  const at = tasks.findIndex((task) => task.number === number);
  const before = at > 0 ? tasks[at - 1] : undefined;
  const after = at === -1 ? undefined : tasks[at + 1];
  useShortcuts({
    k: () => before && void navigate(taskPath(before), { state }),
    j: () => after && void navigate(taskPath(after), { state }),
  });
  return (
    <span className="task__neighbours">
      {before ? (
        <Link to={taskPath(before)} state={state} title={before.title}>
          <LeftOutlined /> {t("programme.taskNumber", { number: before.number })}
        </Link>
      ) : (
        <span className="meta">{t("task.first")}</span>
      )}
      {after ? (
        <Link to={taskPath(after)} state={state} title={after.title}>
          {t("programme.taskNumber", { number: after.number })} <RightOutlined />
        </Link>
      ) : (
        <span className="meta">{t("task.last")}</span>
      )}
    </span>
  );
}
