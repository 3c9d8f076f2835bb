import { addMonths, type Month, monthOf, monthsBetween } from "../calendar/months.ts";
import type { LocalDate } from "../local-date.ts";
import type { Recurrence } from "../programme/vocabulary.ts";

/** Months with the same name fall into the same period. A school year runs from September to August. */
const periodName: Readonly<Record<Recurrence, (month: Month) => string>> = {
  MONTH: (month) => month,
  QUARTER: (month) => `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`,
  SCHOOL_YEAR: (month) => addMonths(month, -8).slice(0, 4),
};

/**
 * The months from a task's start to its due date (both inclusive), grouped by the period in which a recurring target
 * falls due. A period that the task's span cuts off counts in full: a calendar year touches two school years.
 */
export function recurrencePeriods(recurrence: Recurrence, startsOn: LocalDate, dueOn: LocalDate): Month[][] {
  const periods = new Map<string, Month[]>();
  for (const month of monthsBetween(monthOf(startsOn), monthOf(dueOn))) {
    const name = periodName[recurrence](month);
    periods.set(name, [...(periods.get(name) ?? []), month]);
  }
  return [...periods.values()];
}
