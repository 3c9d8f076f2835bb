import { addWorkingDays } from "../calendar/working-days.ts";
import { addDays, type LocalDate } from "../local-date.ts";
import { type Actor, hasRole } from "../policy/actor.ts";
import { planFactsOf } from "../policy/plan-facts.ts";
import { type Act, type FactsOf, refusalsOf } from "../policy/policy.ts";
import { isDelivered, type TaskState } from "../programme/task-states.ts";
import type { AssignmentRole } from "../programme/vocabulary.ts";
import type { DatedState } from "../reporting/dated-states.ts";
import { type Period, reportDueOn, requiredPeriods } from "../reporting/periods.ts";
import type { LightPolicy } from "../standing/policy.ts";
import { actingParts } from "../workflow/acting-parts.ts";
import type { PlanState } from "../workflow/plan-states.ts";
import { isReportIn, type ReportState } from "../workflow/report-states.ts";

/** 待办. MISSING_PART: a unit's part of a joint task that its coordinator calls in. */
export const inboxKinds = [
  "ACKNOWLEDGE",
  "DRAFT_PLAN",
  "REVISE_PLAN",
  "MILESTONE",
  "REPORT",
  "REVISE_REPORT",
  "REVIEW_PLAN",
  "REVIEW_REPORT",
  "MISSING_PART",
] as const;
export type InboxKind = (typeof inboxKinds)[number];

/** A task with everything about it that may wait for somebody. */
export interface InboxTask {
  readonly id: string;
  readonly state: TaskState;
  readonly states: readonly DatedState[];
  readonly dueOn: LocalDate;
  readonly parts: readonly {
    readonly unitId: string;
    readonly role: AssignmentRole;
    readonly viaGroupId: string | null;
    readonly assignedOn: LocalDate | null;
    readonly acknowledgedOn: LocalDate | null;
  }[];
  /** The one being drafted or reviewed, or else the one in force. */
  readonly plan: { readonly state: PlanState; readonly authorIds: readonly string[] } | null;
  /** Of the plan in force. */
  readonly milestones: readonly {
    readonly lineageId: string;
    readonly name: string;
    readonly unitId: string;
    readonly plannedOn: LocalDate;
    readonly done: boolean;
  }[];
  /** The latest revision of each. */
  readonly reports: readonly {
    readonly id: string;
    readonly unitId: string;
    readonly period: Period;
    readonly state: ReportState;
    readonly authorIds: readonly string[];
  }[];
}

/** One thing that waits for somebody: `dueOn` null where no day is set for it. */
export interface InboxItem {
  readonly kind: InboxKind;
  readonly taskId: string;
  readonly unitId: string;
  readonly period: Period | null;
  /** The milestone's name, where it is about one. */
  readonly subject: string | null;
  readonly dueOn: LocalDate | null;
  readonly overdue: boolean;
}

/** A milestone is announced so many days ahead. */
const MILESTONE_AHEAD_DAYS = 14;

/**
 * What awaits a person on a day, the most urgent first. An item stands here only if the policy lets this person do
 * what it asks for, so nobody is sent to a door that is shut.
 */
export function inboxOf(
  actor: Actor,
  tasks: readonly InboxTask[],
  policy: LightPolicy,
  today: LocalDate,
): InboxItem[] {
  const items = tasks.flatMap((task) => [
    ...acknowledgements(actor, task, policy, today),
    ...plans(actor, task),
    ...milestones(actor, task, today),
    ...reports(actor, task, policy, today),
  ]);
  return items.toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

const may = <A extends Act>(actor: Actor, act: A, facts: FactsOf<A>): boolean =>
  refusalsOf(actor, act, facts).length === 0;

const item = (
  kind: InboxKind,
  task: InboxTask,
  unitId: string,
  about: Partial<InboxItem> & { readonly today?: LocalDate } = {},
): InboxItem => ({
  kind,
  taskId: task.id,
  unitId,
  period: about.period ?? null,
  subject: about.subject ?? null,
  dueOn: about.dueOn ?? null,
  overdue: about.dueOn !== undefined && about.dueOn !== null && about.dueOn < (about.today ?? ""),
});

const acknowledgements = (actor: Actor, task: InboxTask, policy: LightPolicy, today: LocalDate) =>
  actingParts(task.parts).flatMap((part) => {
    const facts = {
      unitId: part.unitId,
      taskState: task.state,
      acknowledged: part.acknowledgedOn !== null,
    };
    if (part.assignedOn === null || !may(actor, "acknowledgeTask", facts)) return [];
    const dueOn = addWorkingDays(part.assignedOn, policy.acknowledgeWorkingDays);
    return [item("ACKNOWLEDGE", task, part.unitId, { dueOn, today })];
  });

function plans(actor: Actor, task: InboxTask): InboxItem[] {
  const facts = planFactsOf(task.state, task.parts, task.plan);
  const { leadUnitId } = facts;
  if (may(actor, "reviewPlan", facts)) return [item("REVIEW_PLAN", task, leadUnitId)];
  if (!may(actor, "draftPlan", facts)) return [];
  return [item(task.plan?.state === "RETURNED" ? "REVISE_PLAN" : "DRAFT_PLAN", task, leadUnitId)];
}

const milestones = (actor: Actor, task: InboxTask, today: LocalDate) =>
  task.milestones
    .filter(
      ({ unitId, plannedOn, done }) =>
        plannedOn <= addDays(today, MILESTONE_AHEAD_DAYS) &&
        may(actor, "completeMilestone", { unitId, taskState: task.state, done }),
    )
    .map(({ unitId, name, plannedOn }) =>
      item("MILESTONE", task, unitId, { subject: name, dueOn: plannedOn, today }),
    );

function reports(actor: Actor, task: InboxTask, policy: LightPolicy, today: LocalDate): InboxItem[] {
  const joint = task.parts.filter(({ viaGroupId }) => viaGroupId === null).length > 1;
  const calledIn = joint && hasRole(actor, "COORDINATOR");
  const owed = isDelivered(task.state) ? requiredPeriods(task, today) : [];
  const toReview = task.reports
    .filter(({ unitId, state, authorIds }) =>
      may(actor, "reviewReport", { unitId, taskState: task.state, state, authorIds }),
    )
    .map(({ unitId, period }) =>
      item("REVIEW_REPORT", task, unitId, {
        period,
        dueOn: reportDueOn(period, policy.reportDueDay),
        today,
      }),
    );
  const toReport = actingParts(task.parts).flatMap(({ unitId }) =>
    owed.flatMap((period) => {
      const report = task.reports.find((one) => one.unitId === unitId && one.period === period);
      const facts = {
        unitId,
        taskState: task.state,
        state: report?.state ?? null,
        authorIds: report?.authorIds ?? [],
      };
      const about = { period, dueOn: reportDueOn(period, policy.reportDueDay), today };
      if (may(actor, "draftReport", facts)) {
        return [item(report?.state === "RETURNED" ? "REVISE_REPORT" : "REPORT", task, unitId, about)];
      }
      const isIn = report !== undefined && isReportIn(report.state);
      return calledIn && !isIn && about.dueOn < today ? [item("MISSING_PART", task, unitId, about)] : [];
    }),
  );
  return [...toReview, ...toReport];
}
