import type { Month } from "../calendar/months.ts";
import type { IndicatorKind } from "../programme/vocabulary.ts";
import type { Period } from "../reporting/periods.ts";
import type { ReadingFacts } from "./facts.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const least = (values: readonly number[]): number => Math.min(...values);

/** How the figures of several units make the task's figure. */
const together: Readonly<Record<IndicatorKind, (values: readonly number[]) => number>> = {
  CUMULATIVE: sum,
  COVERAGE: sum,
  RECURRING: sum,
  RATE: mean,
  STANDARD: mean,
  CONTINUING: least,
  DELIVERABLE: least,
};

/**
 * An indicator's figure out of its readings, one per unit and period: each unit's latest, taken together. A RECURRING
 * one counts every month's. Null where nothing was reported.
 */
export function reportedValue(kind: IndicatorKind, readings: readonly ReadingFacts[]): number | null {
  if (readings.length === 0) return null;
  const counted = kind === "RECURRING" ? readings : latestOfEachUnit(readings);
  return together[kind](counted.map(({ value }) => value));
}

/** What was reported of each month, all units taken together. */
export function reportedByMonth(kind: IndicatorKind, readings: readonly ReadingFacts[]): Map<Month, number> {
  const months = new Map<Month, number>();
  for (const { period, value } of readings) {
    const before = months.get(period);
    months.set(period, before === undefined ? value : together[kind]([before, value]));
  }
  return months;
}

/** The latest period that any reading speaks of. */
export const latestPeriod = (readings: readonly { readonly period: Period }[]): Period | null =>
  readings.reduce<Period | null>(
    (latest, { period }) => (latest === null || period > latest ? period : latest),
    null,
  );

function latestOfEachUnit(readings: readonly ReadingFacts[]): ReadingFacts[] {
  const latest = new Map<string, ReadingFacts>();
  for (const reading of readings) {
    const known = latest.get(reading.unitId);
    if (known === undefined || known.period < reading.period) latest.set(reading.unitId, reading);
  }
  return [...latest.values()];
}
