import { addDays, type LocalDate } from "../local-date.ts";

/** A calendar month `YYYY-MM`. Compares as text. */
export type Month = string;

/** The month in which a date lies. */
export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

/** The month so many months later; earlier where `months` is negative. */
export function addMonths(month: Month, months: number): Month {
  const counted = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, "0")}`;
}

/** The month's last day: 2028-02 ends on 2028-02-29. */
export const endOfMonth = (month: Month): LocalDate => addDays(`${addMonths(month, 1)}-01`, -1);

/** Every month from the first to the last, both inclusive; none where the last lies before the first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
