import { addMonths, endOfMonth, type Month, monthOf, monthsBetween } from "../calendar/months.ts";
import { workingDayOnOrAfter } from "../calendar/working-days.ts";
import { addDays, earlierOf, type LocalDate } from "../local-date.ts";
import { isDelivered } from "../programme/task-states.ts";
import { type DatedState, stateOn } from "./dated-states.ts";

/** A reporting period: a calendar month `YYYY-MM`. */
export type Period = Month;

/** The last day that a period's figures speak of. */
export const periodEnd = (period: Period): LocalDate => endOfMonth(period);

/**
 * The last day on which a period's report is in time: the given day of the next month (its last day where it has no
 * such day), shifted past weekends and public holidays. September 2026, due on the 5th, is in time until 8 October.
 */
export function reportDueOn(period: Period, reportDueDay: number): LocalDate {
  const key = `${period}/${reportDueDay}`;
  const dueOn = dueDays.get(key) ?? dueDayOf(period, reportDueDay);
  dueDays.set(key, dueOn);
  return dueOn;
}

/** Every task asks for the same few days, over and over: half the time of a standing went into finding them. */
const dueDays = new Map<string, LocalDate>();

function dueDayOf(period: Period, reportDueDay: number): LocalDate {
  const next = addMonths(period, 1);
  return workingDayOnOrAfter(earlierOf(addDays(`${next}-01`, reportDueDay - 1), endOfMonth(next)));
}

export interface Reportable {
  /** Dated changes of the task's state, ascending. */
  readonly states: readonly DatedState[];
  /** The task's due date; its month is the last to be reported. */
  readonly dueOn: LocalDate;
}

/**
 * The periods, ascending, that every reporting unit owes by a date: months that have ended before it, on whose last
 * day the task was being delivered, up to the month of the due date. The month in which the first plan was accepted
 * is therefore the first, and a month that ends while the task is suspended or closed is not owed. Whether a period is
 * late is a matter of its due day. Earlier months may be reported (补报) but are never owed.
 */
export function requiredPeriods({ states, dueOn }: Reportable, date: LocalDate): Period[] {
  const begun = states.find(({ state }) => isDelivered(state));
  if (begun === undefined) return [];
  const last = [addMonths(monthOf(date), -1), monthOf(dueOn)].toSorted()[0] ?? "";
  return monthsBetween(monthOf(begun.on), last).filter((period) =>
    isDelivered(stateOn(states, periodEnd(period))),
  );
}
