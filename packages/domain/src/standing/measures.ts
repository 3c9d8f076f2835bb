import type { IndicatorKind } from "../programme/vocabulary.ts";

/**
 * How an indicator is measured. LEVEL: a figure held against the target; PERIODS: so often in every period; DONE:
 * done or not, until then by the plan's milestones; NONE: shown, but no progress.
 */
export type Measure = "LEVEL" | "PERIODS" | "DONE" | "NONE";

export const measureOf: Readonly<Record<IndicatorKind, Measure>> = {
  CUMULATIVE: "LEVEL",
  COVERAGE: "LEVEL",
  RATE: "LEVEL",
  RECURRING: "PERIODS",
  CONTINUING: "PERIODS",
  DELIVERABLE: "DONE",
  STANDARD: "NONE",
};
