import { endOfMonth, type Month, monthOf, monthsBetween } from "@minsheng/domain/calendar/months";
import { daysBetween, type LocalDate } from "@minsheng/domain/local-date";

/** Whole months, drawn from left to right. */
export interface TimeSpan {
  readonly months: readonly Month[];
  /** How far to the right a day lies, in percent; a day outside lies at the edge. */
  readonly percentOf: (day: LocalDate) => number;
}

/** The months that hold all these days. */
export function timeSpanOf(days: readonly LocalDate[]): TimeSpan {
  const ordered = days.toSorted();
  const first = `${monthOf(ordered[0] ?? "")}-01`;
  const last = endOfMonth(monthOf(ordered.at(-1) ?? ""));
  const length = daysBetween(first, last) + 1;
  return {
    months: monthsBetween(monthOf(first), monthOf(last)),
    percentOf: (day) => Math.min(100, Math.max(0, ((daysBetween(first, day) + 0.5) / length) * 100)),
  };
}
