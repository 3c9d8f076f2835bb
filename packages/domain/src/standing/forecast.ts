import { daysBetween, earlierOf, type LocalDate } from "../local-date.ts";
import { type Period, periodEnd } from "../reporting/periods.ts";

const daysOf = (from: LocalDate, to: LocalDate): number => daysBetween(from, to) + 1;

/**
 * The value on the due date if it goes on as from the start to the end of the latest period reported; in the
 * indicator's unit, not rounded. Null where that period ended before the start.
 */
export function forecastOf(
  value: number,
  latest: Period,
  { startsOn, dueOn }: { readonly startsOn: LocalDate; readonly dueOn: LocalDate },
): number | null {
  const reached = earlierOf(periodEnd(latest), dueOn);
  return reached < startsOn ? null : (value / daysOf(startsOn, reached)) * daysOf(startsOn, dueOn);
}
