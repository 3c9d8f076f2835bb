import { useQuery } from "@apollo/client/react";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { isAllowed } from "../../shared/actions/action.ts";
import { useAct } from "../../shared/actions/use-act.ts";
import { RoleSign } from "../../shared/programme/role-sign.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { UnitName } from "../../shared/programme/unit-name.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { AcknowledgementSign } from "./acknowledgement-sign.tsx";
import { useAcknowledge } from "./use-acknowledge.ts";

const ToAcknowledgeQuery = graphql(`
  query ToAcknowledge($filter: TaskFilter!) {
    tasks(filter: $filter, sort: { field: NUMBER, direction: ASC }, first: 100) {
      edges {
        cursor
        node {
          id
          number
          year
          title
          assignments {
            id
            version
            role
            allowedActions {
              ...AllowedAction_action
            }
            ...UnitName_assignment
            ...AcknowledgementSign_assignment
          }
        }
      }
    }
  }
`);

/** 待签收: the parts that my unit has to take note of, each with one click; gone when there are none. */
export function AcknowledgePanel() {
  const { t } = useTranslation();
  const { year, memberships } = useViewer();
  const act = useAct();
  const acknowledge = useAcknowledge();
  const unitIds = [...new Set(memberships.filter(({ current }) => current).map(({ unit }) => unit.id))];
  const { data } = useQuery(ToAcknowledgeQuery, { variables: { filter: { year, unitIds } } });
  const waiting = (data?.tasks.edges ?? []).flatMap(({ node: task }) =>
    task.assignments
      .filter(({ allowedActions }) => isAllowed(allowedActions, "ACKNOWLEDGE_TASK"))
      .map((part) => ({ task, part })),
  );
  if (waiting.length === 0) return null;

  const acknowledgeAll = async () => {
    for (const { part } of waiting) await acknowledge(part);
  };
  return (
    <Panel
      title={t("plan.toAcknowledge")}
      extra={
        waiting.length > 1 && (
          <Button
            size="small"
            onClick={() => void act(acknowledgeAll, t("plan.acknowledgeAllDone", { count: waiting.length }))}
          >
            {t("plan.acknowledgeAll", { count: waiting.length })}
          </Button>
        )
      }
      flush
    >
      <ul className="home-list">
        {waiting.map(({ task, part }) => (
          <li key={part.id} className="to-acknowledge">
            <div>
              <Link to={taskPath(task)}>
                <span className="home-list__number">{task.number}</span> {task.title}
              </Link>
              <p className="meta">
                <RoleSign role={part.role} />
                <UnitName assignment={part} />
                <AcknowledgementSign assignment={part} />
              </p>
            </div>
            <Button
              type="primary"
              size="small"
              onClick={() =>
                void act(() => acknowledge(part), t("plan.acknowledgeDone", { number: task.number }))
              }
            >
              {t("plan.acknowledge")}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
