import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { LightReasons } from "../../shared/programme/light-reasons.tsx";
import { Provisional } from "../../shared/programme/provisional.tsx";
import { StandingBar } from "../../shared/programme/standing-bar.tsx";
import { TaskStateSign } from "../../shared/programme/task-state-sign.tsx";
import { UnitName } from "../../shared/programme/unit-name.tsx";
import { ChainStatus } from "./chain-status.tsx";
import { IndicatorChips } from "./indicator-chips.tsx";
import { NextMilestone } from "./next-milestone.tsx";

const taskCellFragment = graphql(`
  fragment TaskCell_task on Task {
    number
    wording
    state
    project {
      id
      name
    }
    assignments {
      id
      role
      assumed
      line
      viaGroup {
        id
      }
      ...UnitName_assignment
    }
    ...IndicatorChips_task
    ...ChainStatus_task
    ...DueDate_task
    ...LightReasons_task
    ...StandingBar_task
    standing {
      overdueMilestones
      nextMilestone {
        name
        plannedOn
      }
      lastReportPeriod
    }
  }
`);

interface TaskCellProps {
  readonly column: Exclude<LedgerColumn, "title">;
  readonly task: FragmentType<typeof taskCellFragment>;
}

/** What one column says of a task. */
export function TaskCell({ column, task: masked }: TaskCellProps): ReactNode {
  const { t } = useTranslation();
  const task = getFragmentData(taskCellFragment, masked);
  const leads = task.assignments.filter(({ role }) => role === "LEAD");
  // A group's name stands for its members.
  const assists = task.assignments.filter(({ role, viaGroup }) => role === "ASSIST" && viaGroup === null);
  switch (column) {
    case "number":
      return task.number;
    case "project":
      return task.project.name;
    case "wording":
      return (
        <span className="ledger-table__clamp" lang="zh-CN" title={task.wording}>
          {task.wording}
        </span>
      );
    case "leadUnit":
      return leads.map((lead) => (
        <span key={lead.id}>
          <UnitName assignment={lead} />{" "}
          {lead.assumed && <Provisional hint={t("programme.leadProvisional")} />}
        </span>
      ));
    case "assistUnits":
      return assists.map((assist, at) => (
        <span key={assist.id}>
          {at > 0 && t("common.list")}
          <UnitName assignment={assist} />
        </span>
      ));
    case "lines":
      return [...new Set(task.assignments.flatMap(({ line }) => line ?? []))].join(t("common.list"));
    case "indicators":
      return <IndicatorChips task={task} />;
    case "state":
      return <TaskStateSign state={task.state} />;
    case "light":
      return <LightReasons task={task} />;
    case "progress":
      return <StandingBar task={task} />;
    case "nextMilestone":
      return <NextMilestone standing={task.standing} />;
    case "lastReport":
      return task.standing.lastReportPeriod ?? <span className="meta">{t("ledger.noReport")}</span>;
    case "dueOn":
      return <DueDate task={task} />;
    case "chain":
      return <ChainStatus task={task} />;
  }
}
