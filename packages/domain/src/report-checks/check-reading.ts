import type { Comparator, IndicatorKind } from "../programme/vocabulary.ts";

/** What is striking about a figure that a unit reports. */
export const reportCheckCodes = ["FELL", "ABOVE_TARGET", "JUMPED", "NOT_A_WHOLE_NUMBER"] as const;
export type ReportCheckCode = (typeof reportCheckCodes)[number];

/** A figure with what it is held against. */
export interface CheckedReading {
  readonly kind: IndicatorKind;
  readonly comparator: Comparator;
  readonly unitOfMeasure: string | null;
  readonly value: number;
  /** What the unit reported last; null where this is its first figure. */
  readonly previous: number | null;
  /** The unit's own part of the target; null where none is known. */
  readonly partTarget: number | null;
  /** What was planned to be added since the last figure; null where nothing was planned. */
  readonly plannedStep: number | null;
}

/** Figures that grow towards the target and never fall. */
const growing: ReadonlySet<IndicatorKind> = new Set(["CUMULATIVE", "COVERAGE"]);
/** Figures of these kinds may be broken; so may whatever is measured rather than counted. */
const broken: ReadonlySet<IndicatorKind> = new Set(["RATE", "STANDARD"]);
const measured = /^(%|百分点|.*(米|公里|里|亩|公顷|元|吨|克|升|小时|学时))$/;

/** More than a third of the whole target at one go, and more than twice what was planned. */
const JUMP_SHARE = 1 / 3;
const JUMP_OF_PLANNED = 2;

const striking: Readonly<Record<ReportCheckCode, (reading: CheckedReading) => boolean>> = {
  FELL: ({ kind, value, previous }) =>
    previous !== null && value < previous && (growing.has(kind) || kind === "DELIVERABLE"),
  ABOVE_TARGET: ({ kind, comparator, value, partTarget }) => {
    if (kind === "RATE" && value > 100) return true;
    const bounded = growing.has(kind) || comparator === "AT_MOST";
    return bounded && partTarget !== null && value > partTarget;
  },
  JUMPED: ({ kind, value, previous, partTarget, plannedStep }) => {
    const step = value - (previous ?? 0);
    return (
      growing.has(kind) &&
      partTarget !== null &&
      step > partTarget * JUMP_SHARE &&
      step > (plannedStep ?? 0) * JUMP_OF_PLANNED
    );
  },
  NOT_A_WHOLE_NUMBER: ({ kind, value, unitOfMeasure }) =>
    !Number.isInteger(value) && !broken.has(kind) && !measured.test(unitOfMeasure ?? ""),
};

/** Everything that is striking about a figure, in a fixed order. */
export const checkReading = (reading: CheckedReading): ReportCheckCode[] =>
  reportCheckCodes.filter((code) => striking[code](reading));

/** Whether the unit must say why: a broken number is only pointed out. */
export const needsNote = (code: ReportCheckCode): boolean => code !== "NOT_A_WHOLE_NUMBER";

/** Whether a value can be reported at all for the kind: done or not, kept up or not are 1 or 0; nothing is negative. */
export const isReportable = (kind: IndicatorKind, value: number): boolean =>
  kind === "DELIVERABLE" || kind === "CONTINUING" ? value === 0 || value === 1 : value >= 0;

/** What stands in a report that says "no change": counts of the month begin anew, everything else stays as it was. */
export const unchangedValue = (kind: IndicatorKind, previous: number | null): number =>
  kind === "RECURRING" ? 0 : (previous ?? 0);
