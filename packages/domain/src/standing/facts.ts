import type { Month } from "../calendar/months.ts";
import type { LocalDate } from "../local-date.ts";
import type { Comparator, IndicatorKind, Recurrence } from "../programme/vocabulary.ts";
import type { DatedState } from "../reporting/dated-states.ts";
import type { Period } from "../reporting/periods.ts";
import type { LightColor } from "./policy.ts";

/**
 * Everything about a task that its standing rests on. Every fact is dated, so that the question can be asked of any
 * day: what came later is left out. Dates are inclusive, shares 0..1.
 */
export interface TaskStandingFacts {
  readonly taskId: string;
  /** The first and last day of delivery where no accepted plan says otherwise. */
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Ascending. */
  readonly states: readonly DatedState[];
  readonly assignments: readonly AssignmentFacts[];
  /** The units that must report: a group's members in its place. Their names stand among the assignments. */
  readonly reportingUnits: readonly string[];
  /** Accepted plans; the one accepted last on or before a day holds on it. */
  readonly plans: readonly PlanFacts[];
  readonly completions: readonly CompletionFacts[];
  readonly indicators: readonly IndicatorFacts[];
  readonly readings: readonly ReadingFacts[];
  readonly reports: readonly ReportFacts[];
  readonly overrides: readonly OverrideFacts[];
  readonly selfAssessments: readonly AssessmentFacts[];
  readonly verifications: readonly AssessmentFacts[];
}

export interface AssignmentFacts {
  readonly unitId: string;
  readonly unitName: string;
  readonly assignedOn: LocalDate;
  readonly acknowledgedOn: LocalDate | null;
}

/** A frozen baseline of the 施工图. */
export interface PlanFacts {
  /** 1 for the first accepted plan, counting up with every re-baselining. */
  readonly baseline: number;
  readonly acceptedOn: LocalDate;
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly milestones: readonly MilestoneFacts[];
  readonly indicators: readonly PlannedIndicatorFacts[];
}

export interface MilestoneFacts {
  /** The same through all baselines. */
  readonly lineageId: string;
  readonly name: string;
  readonly plannedOn: LocalDate;
  /** Relative to the plan's other milestones; one of weight 0 is watched but moves no progress. */
  readonly weight: number;
  readonly unitId: string | null;
}

interface PlannedIndicatorFacts {
  readonly indicatorId: string;
  /** In place of the notice's target; null leaves that one. */
  readonly target: number | null;
  /** The cumulative value planned for each month's end, ascending; empty means linear. */
  readonly trajectory: readonly TrajectoryPoint[];
}

export interface TrajectoryPoint {
  readonly month: Month;
  readonly value: number;
}

interface CompletionFacts {
  readonly lineageId: string;
  readonly doneOn: LocalDate;
  /** A completion counts from the day on which it was recorded. */
  readonly recordedOn: LocalDate;
}

export interface IndicatorFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly comparator: Comparator;
  /** Percentages as 100 for 100%; null where the notice gives no quantity. */
  readonly target: number | null;
  readonly unitOfMeasure: string | null;
  readonly recurrence: Recurrence | null;
  /** Of the task's progress, relative to its other indicators; 0 moves nothing. */
  readonly weight: number;
}

/**
 * A unit's figure for a period. CUMULATIVE, COVERAGE, RATE: the level at the period's end; RECURRING: how often in
 * this month; CONTINUING: 1 kept up, 0 not; DELIVERABLE: 1 done, 0 not. A correction is a further reading of the
 * same period, accepted later.
 */
export interface ReadingFacts {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly period: Period;
  readonly value: number;
  readonly submittedOn: LocalDate;
  readonly acceptedOn: LocalDate | null;
}

/** What happened to a unit's report of a period, through all its versions. */
export interface ReportFacts {
  readonly unitId: string;
  readonly period: Period;
  /** In the order in which they happened. */
  readonly events: readonly ReportEvent[];
}

export interface ReportEvent {
  readonly kind: "SUBMITTED" | "RETURNED" | "ACCEPTED";
  readonly on: LocalDate;
}

/** A person's colour in place of the computed one, both days inclusive. */
export interface OverrideFacts {
  readonly color: LightColor;
  readonly reason: string;
  readonly byRole: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** How far the task is, in somebody's own judgement: a share 0..1. */
export interface AssessmentFacts {
  readonly on: LocalDate;
  readonly share: number;
}
