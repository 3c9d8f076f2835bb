import { daysBetween, type LocalDate } from "../local-date.ts";
import type { TaskState } from "../programme/task-states.ts";
import { stateOn } from "../reporting/dated-states.ts";
import { type IndicatorOnDay, indicatorsOn } from "./day-indicators.ts";
import { type ReportOnDay, reportKey, reportsOn } from "./day-reports.ts";
import type { AssignmentFacts, MilestoneFacts, PlanFacts, TaskStandingFacts } from "./facts.ts";

interface MilestoneOnDay extends MilestoneFacts {
  readonly doneOn: LocalDate | null;
  /** Days past its planned date while it is not done; 0 on the planned date itself. */
  readonly overdueDays: number;
}

/** A task's facts as they stood at the end of a day. */
export interface DayFacts {
  readonly date: LocalDate;
  readonly state: TaskState;
  readonly plan: PlanFacts | null;
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly states: TaskStandingFacts["states"];
  readonly assignments: readonly AssignmentFacts[];
  readonly milestones: readonly MilestoneOnDay[];
  readonly indicators: readonly IndicatorOnDay[];
  readonly reportingUnits: readonly string[];
  /** By `reportKey`. */
  readonly reports: ReadonlyMap<string, ReportOnDay>;
}

/** Leaves out everything that came after a day. */
export function dayFacts(facts: TaskStandingFacts, date: LocalDate): DayFacts {
  const plan = planOn(facts.plans, date);
  const reports = reportsOn(facts.reports, date);
  const isReturned = (unitId: string, period: string): boolean =>
    reports.get(reportKey(unitId, period))?.lastEvent === "RETURNED";
  return {
    date,
    state: stateOn(facts.states, date),
    plan,
    startsOn: plan?.startsOn ?? facts.startsOn,
    dueOn: plan?.dueOn ?? facts.dueOn,
    states: facts.states,
    assignments: facts.assignments,
    milestones: plan === null ? [] : milestonesOn(plan, facts.completions, date),
    indicators: indicatorsOn(facts, plan, date, isReturned),
    reportingUnits: facts.reportingUnits,
    reports,
  };
}

function planOn(plans: readonly PlanFacts[], date: LocalDate): PlanFacts | null {
  let latest: PlanFacts | null = null;
  for (const plan of plans) {
    if (plan.acceptedOn <= date && (latest === null || plan.baseline > latest.baseline)) latest = plan;
  }
  return latest;
}

function milestonesOn(
  plan: PlanFacts,
  completions: TaskStandingFacts["completions"],
  date: LocalDate,
): MilestoneOnDay[] {
  const doneOn = new Map(
    completions
      .filter((completion) => completion.recordedOn <= date && completion.doneOn <= date)
      .map((completion) => [completion.lineageId, completion.doneOn]),
  );
  return plan.milestones.map((milestone) => {
    const done = doneOn.get(milestone.lineageId) ?? null;
    const overdueDays = done === null ? Math.max(0, daysBetween(milestone.plannedOn, date)) : 0;
    return { ...milestone, doneOn: done, overdueDays };
  });
}
