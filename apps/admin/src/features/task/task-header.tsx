import { LeftOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { JointSign } from "../../shared/programme/joint-sign.tsx";
import { TaskStateSign } from "../../shared/programme/task-state-sign.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { TaskNeighbours } from "./task-neighbours.tsx";

const taskHeaderFragment = graphql(`
  fragment TaskHeader_task on Task {
    number
    year
    title
    joint
    state
    project {
      id
      ordinal
      name
    }
    ...DueDate_task
  }
`);

/** The ledger's address with the filters under which this task was opened. */
function useLedgerPath(): string {
  const state: unknown = useLocation().state;
  const opened = typeof state === "object" && state !== null && "ledger" in state ? state.ledger : "";
  return `/tasks${typeof opened === "string" ? opened : ""}`;
}

export function TaskHeader({ task: masked }: { task: FragmentType<typeof taskHeaderFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(taskHeaderFragment, masked);
  const ledger = useLedgerPath();
  return (
    <>
      <nav className="task__trail" aria-label={t("task.trail")}>
        <Link to={ledger}>
          <LeftOutlined /> {t("shell.nav.tasks")}
        </Link>
        <TaskNeighbours number={task.number} year={task.year} />
      </nav>
      <PageHeader
        title={`${task.number}. ${task.title}`}
        tags={
          <>
            <TaskStateSign state={task.state} />
            {task.joint && <JointSign />}
          </>
        }
        meta={
          <>
            <Link to={`/tasks?projects=${task.project.ordinal}`}>
              {t("programme.project", { ordinal: task.project.ordinal, name: task.project.name })}
            </Link>
            <span>
              {t("terms.ledgerColumn.dueOn")} <DueDate task={task} />
            </span>
          </>
        }
      />
    </>
  );
}
