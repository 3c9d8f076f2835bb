import { addWorkingDays } from "../calendar/working-days.ts";
import { daysBetween } from "../local-date.ts";
import type { TaskState } from "../programme/task-states.ts";
import type { DayFacts } from "./day-facts.ts";
import type { Finding, Light } from "./light.ts";
import { byGravity, type LightColor, type LightPolicy, worstOf } from "./policy.ts";

/** Once close-out is applied for, the work is done: what remains is the review and the public notice. */
const delivering = (state: TaskState): boolean => state !== "CLOSE_OUT_REVIEW" && state !== "PUBLIC_NOTICE";

/**
 * A milestone past its planned date is yellow, for more than 30 days red; so is the task past its due date, until its
 * close-out is applied for. An assignment not acknowledged within three working days is yellow.
 */
export function scheduleLight(day: DayFacts, policy: LightPolicy): Light {
  const findings = [
    ...overdueTask(day, policy),
    ...overdueMilestones(day, policy),
    ...unacknowledged(day, policy),
  ];
  if (findings.length === 0) {
    const code = day.plan === null ? "NO_PLAN" : "ON_SCHEDULE";
    return { color: "GREEN", reasons: [{ code, params: { asOf: day.date } }] };
  }
  return {
    color: worstOf(findings.map(({ color }) => color)),
    reasons: findings.toSorted((a, b) => byGravity(a.color, b.color)).map(({ reason }) => reason),
  };
}

const overdueColor = (days: number, policy: LightPolicy): LightColor =>
  days > policy.milestoneRedAfterDays ? "RED" : "YELLOW";

function overdueTask({ state, dueOn, date }: DayFacts, policy: LightPolicy): Finding[] {
  const days = daysBetween(dueOn, date);
  if (days <= 0 || !delivering(state)) return [];
  return [{ color: overdueColor(days, policy), reason: { code: "TASK_OVERDUE", params: { dueOn, days } } }];
}

function overdueMilestones({ milestones }: DayFacts, policy: LightPolicy): Finding[] {
  return milestones
    .filter(({ overdueDays }) => overdueDays > 0)
    .toSorted((a, b) => b.overdueDays - a.overdueDays)
    .map(({ name, plannedOn, overdueDays }) => ({
      color: overdueColor(overdueDays, policy),
      reason: { code: "MILESTONE_OVERDUE", params: { milestone: name, plannedOn, days: overdueDays } },
    }));
}

function unacknowledged({ assignments, date }: DayFacts, policy: LightPolicy): Finding[] {
  return assignments
    .filter(({ acknowledgedOn }) => acknowledgedOn === null || acknowledgedOn > date)
    .flatMap(({ unitName, assignedOn }): Finding[] => {
      const dueOn = addWorkingDays(assignedOn, policy.acknowledgeWorkingDays);
      if (date <= dueOn) return [];
      return [
        { color: "YELLOW", reason: { code: "ACKNOWLEDGEMENT_OVERDUE", params: { unit: unitName, dueOn } } },
      ];
    });
}
