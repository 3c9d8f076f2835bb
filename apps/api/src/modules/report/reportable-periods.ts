import { addMonths, monthOf, monthsBetween } from "@minsheng/domain/calendar/months";
import { earlierOf, type LocalDate } from "@minsheng/domain/local-date";
import type { Period } from "@minsheng/domain/reporting/periods";
import { badField } from "../../platform/errors.ts";

/** The months of a programme's year up to the present one: what may be reported. */
export const reportablePeriods = (year: number, today: LocalDate): Period[] =>
  monthsBetween(`${year}-01`, earlierOf(monthOf(today), `${year}-12`));

/** The month that ended last is the one to report now; in January, before any has ended, the running one. */
export function periodNowDue(periods: readonly Period[], today: LocalDate): Period {
  const ended = addMonths(monthOf(today), -1);
  return periods.includes(ended) ? ended : (periods.at(-1) ?? ended);
}

/** Throws BAD_USER_INPUT where the period cannot be reported. */
export function checkPeriod(period: Period, year: number, today: LocalDate): void {
  if (!reportablePeriods(year, today).includes(period)) throw badField("period", "field.badPeriod");
}
