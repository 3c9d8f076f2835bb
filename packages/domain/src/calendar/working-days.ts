import chineseDays from "chinese-days";
import { addDays, type LocalDate } from "../local-date.ts";

/**
 * Whether offices work on a date: weekdays but for public holidays, and the weekend days worked in exchange (调休).
 * The State Council announces the holidays of a year in the November before; past the last year announced to the
 * library, only weekends are free.
 */
export const isWorkingDay = (date: LocalDate): boolean =>
  // The library reads the weekday of a plain text in the machine's own zone, where it may still be the day before.
  chineseDays.isWorkday(new Date(`${date}T12:00:00`));

/** The date itself where it is a working day, the next one otherwise: a deadline never falls on a free day. */
export function workingDayOnOrAfter(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after a date, which itself does not count: within three working days of Friday is Wednesday. */
export function addWorkingDays(date: LocalDate, n: number): LocalDate {
  let day = date;
  for (let counted = 0; counted < n; counted++) day = workingDayOnOrAfter(addDays(day, 1));
  return day;
}
