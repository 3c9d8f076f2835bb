import { addDays } from "../local-date.ts";
import type { IndicatorFacts, MilestoneFacts, PlanFacts, ReadingFacts, TaskStandingFacts } from "./facts.ts";

/** A task in progress for 100 days, from 2026-01-01 to 2026-04-10, so that each day is one percentage point. */
export const taskFacts = (details: Partial<TaskStandingFacts> = {}): TaskStandingFacts => ({
  taskId: "task",
  startsOn: "2026-01-01",
  dueOn: "2026-04-10",
  states: [{ state: "IN_PROGRESS", on: "2026-01-01" }],
  assignments: [],
  reportingUnits: [],
  plans: [],
  completions: [],
  indicators: [],
  readings: [],
  reports: [],
  overrides: [],
  selfAssessments: [],
  verifications: [],
  ...details,
});

/** The task's n-th day of 100. */
export const dayOf = (n: number): string => addDays("2026-01-01", n - 1);

/** At least 100 by the due date. */
export const indicator = (details: Partial<IndicatorFacts> = {}): IndicatorFacts => ({
  id: "indicator",
  name: "抽检批次",
  kind: "CUMULATIVE",
  comparator: "AT_LEAST",
  target: 100,
  unitOfMeasure: "批次",
  recurrence: null,
  weight: 1,
  ...details,
});

/** Of the month before the task, so that nothing was late; accepted on the eve of the first day. */
export const reading = (value: number, details: Partial<ReadingFacts> = {}): ReadingFacts => ({
  indicatorId: "indicator",
  unitId: "unit",
  period: "2026-01",
  value,
  submittedOn: "2025-12-31",
  acceptedOn: "2025-12-31",
  ...details,
});

export const milestone = (name: string, plannedOn: string, weight = 1): MilestoneFacts => ({
  lineageId: name,
  name,
  plannedOn,
  weight,
  unitId: null,
});

/** The first baseline, accepted with the task's first day. */
export const plan = (details: Partial<PlanFacts> = {}): PlanFacts => ({
  baseline: 1,
  acceptedOn: "2026-01-01",
  startsOn: "2026-01-01",
  dueOn: "2026-04-10",
  milestones: [],
  indicators: [],
  ...details,
});
