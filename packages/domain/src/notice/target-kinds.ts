import type { Comparator, Recurrence } from "../programme/vocabulary.ts";
import type { Target } from "./target.ts";

type Details = Partial<Omit<Target, "name" | "kind" | "quote">>;

/** A count is met when it is exceeded, hence AT_LEAST wherever the notice does not say otherwise. */
const unqualified = {
  comparator: "AT_LEAST",
  target: null,
  unitOfMeasure: null,
  approximate: false,
  recurrence: null,
  weight: 1,
  baseMissing: false,
} as const satisfies Details;

/** So many by the due date. */
export const cumulative = (name: string, target: number, unitOfMeasure: string, quote: string): Target => ({
  ...unqualified,
  name,
  kind: "CUMULATIVE",
  target,
  unitOfMeasure,
  quote,
});

/** All of a base that the notice counts. */
export const coverage = (
  name: string,
  target: number,
  unitOfMeasure: string,
  quote: string,
  details: Pick<Details, "approximate"> = {},
): Target => ({ ...unqualified, name, kind: "COVERAGE", target, unitOfMeasure, quote, ...details });

/** All of a base that the notice does not count. */
export const coverageOfUnknown = (name: string, unitOfMeasure: string | null, quote: string): Target => ({
  ...unqualified,
  name,
  kind: "COVERAGE",
  unitOfMeasure,
  baseMissing: true,
  quote,
});

/** So many in every period. */
export const recurring = (
  name: string,
  recurrence: Recurrence,
  target: number,
  unitOfMeasure: string,
  quote: string,
): Target => ({ ...unqualified, name, kind: "RECURRING", recurrence, target, unitOfMeasure, quote });

/** A percentage. */
export const rate = (
  name: string,
  target: number,
  quote: string,
  details: Pick<Details, "baseMissing"> = {},
): Target => ({
  ...unqualified,
  name,
  kind: "RATE",
  target,
  unitOfMeasure: "%",
  quote,
  ...details,
});

/** A payment standard or ceiling: moves no progress, so it weighs nothing. */
export const standard = (
  name: string,
  comparator: Comparator,
  target: number | null,
  unitOfMeasure: string,
  quote: string,
  details: Pick<Details, "baseMissing"> = {},
): Target => ({
  ...unqualified,
  name,
  kind: "STANDARD",
  comparator,
  target,
  unitOfMeasure,
  weight: 0,
  quote,
  ...details,
});

/** A service kept up every month. */
export const continuing = (
  name: string,
  quote: string,
  details: Pick<Details, "target" | "unitOfMeasure"> = {},
): Target => ({ ...unqualified, name, kind: "CONTINUING", quote, ...details });

/** Done or not. */
export const deliverable = (
  name: string,
  quote: string,
  details: Pick<Details, "unitOfMeasure" | "baseMissing"> = {},
): Target => ({ ...unqualified, name, kind: "DELIVERABLE", comparator: "EQUAL", quote, ...details });
