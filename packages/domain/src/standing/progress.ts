import type { Comparator } from "../programme/vocabulary.ts";
import type { DayFacts } from "./day-facts.ts";
import type { IndicatorOnDay } from "./day-indicators.ts";
import { measureOf } from "./measures.ts";
import { milestoneShare } from "./milestone-share.ts";
import { reportedByMonth, reportedValue } from "./readings.ts";
import { recurrencePeriods } from "./recurrences.ts";

type Day = Pick<DayFacts, "startsOn" | "dueOn" | "milestones">;

/**
 * How much of an indicator is achieved by accepted readings: a share 0..1, capped at 1, 0 before the first. Null where
 * it cannot be said: no target is known, or a payment standard.
 */
export function achievementOf(indicator: IndicatorOnDay, day: Day): number | null {
  switch (measureOf[indicator.kind]) {
    case "LEVEL":
      return indicator.target === null
        ? null
        : attained(indicator.comparator, reportedValue(indicator.kind, indicator.official), indicator.target);
    case "PERIODS": {
      const shares = periodsMet(indicator, day);
      return shares === null ? null : shares.reduce((a, b) => a + b, 0) / shares.length;
    }
    case "DONE":
      return (reportedValue(indicator.kind, indicator.official) ?? 0) >= 1 ? 1 : milestonesDone(day);
    case "NONE":
      return null;
  }
}

function attained(comparator: Comparator, value: number | null, target: number): number {
  if (value === null) return 0;
  if (comparator === "AT_MOST") return value <= target ? 1 : target / value;
  return target <= 0 ? 1 : Math.min(1, Math.max(0, value / target));
}

/** The weighted share 0..1 of the plan's milestones that are done; 0 without any. */
export const milestonesDone = ({ milestones }: Pick<Day, "milestones">): number =>
  milestoneShare(milestones, ({ doneOn }) => doneOn !== null) ?? 0;

/**
 * How far each period from start to due date has its target: shares 0..1 in order. A surplus does not carry over to the
 * next period. A service kept up is wanted once a month. Null where no target is known.
 */
export function periodsMet(indicator: IndicatorOnDay, day: Pick<Day, "startsOn" | "dueOn">): number[] | null {
  const wanted = indicator.kind === "CONTINUING" ? 1 : indicator.target;
  if (wanted === null) return null;
  const counts = reportedByMonth(indicator.kind, indicator.official);
  return recurrencePeriods(recurrenceOf(indicator), day.startsOn, day.dueOn).map((months) => {
    const count = months.reduce((total, month) => total + (counts.get(month) ?? 0), 0);
    return attained("AT_LEAST", count, wanted);
  });
}

/** Where the notice does not say how often, it is every month. */
export const recurrenceOf = ({ kind, recurrence }: Pick<IndicatorOnDay, "kind" | "recurrence">) =>
  kind === "CONTINUING" ? "MONTH" : (recurrence ?? "MONTH");
