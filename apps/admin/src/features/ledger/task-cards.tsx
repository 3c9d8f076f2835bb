import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { JointSign } from "../../shared/programme/joint-sign.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { TaskStateSign } from "../../shared/programme/task-state-sign.tsx";
import { GroupHeading } from "./group-heading.tsx";
import type { TaskGroup } from "./group-tasks.ts";
import type { Grouping } from "./ledger-params.ts";
import { TaskCell } from "./task-cell.tsx";
import type { LedgerTask } from "./use-ledger.ts";

const taskCardFragment = graphql(`
  fragment TaskCard_task on Task {
    id
    number
    year
    title
    joint
    state
    ...TaskCell_task
    ...DueDate_task
  }
`);

interface TaskCardsProps {
  readonly groups: readonly TaskGroup<LedgerTask>[];
  readonly grouping: Grouping;
}

/** The ledger in the hand: a card per task. */
export function TaskCards({ groups, grouping }: TaskCardsProps) {
  return groups.map((group) => (
    <section key={group.key} className="task-cards">
      {grouping !== "none" && (
        <h2>
          <GroupHeading group={group} grouping={grouping} />
        </h2>
      )}
      <ul>
        {group.tasks.map((task) => (
          <TaskCard key={task.id} task={task} />
        ))}
      </ul>
    </section>
  ));
}

function TaskCard({ task: masked }: { task: FragmentType<typeof taskCardFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(taskCardFragment, masked);
  const { search } = useLocation();
  return (
    <li className="task-card">
      <Link to={taskPath(task)} state={{ ledger: search }}>
        <span className="task-card__number">{task.number}</span>
        {task.title}
        {task.joint && <JointSign />}
      </Link>
      <p>
        <TaskCell column="leadUnit" task={task} />
      </p>
      {task.joint && (
        <p className="meta">
          {t("terms.assignmentRole.ASSIST")} <TaskCell column="assistUnits" task={task} />
        </p>
      )}
      <div className="task-card__standing">
        <TaskCell column="light" task={task} />
        <TaskCell column="progress" task={task} />
      </div>
      <TaskCell column="indicators" task={task} />
      <p className="task-card__foot">
        <TaskStateSign state={task.state} />
        <DueDate task={task} />
        <TaskCell column="nextMilestone" task={task} />
        <TaskCell column="chain" task={task} />
      </p>
    </li>
  );
}
