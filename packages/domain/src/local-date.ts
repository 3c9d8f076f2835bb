/** A calendar date `YYYY-MM-DD` as the district's offices write it: no time, no zone. Compares as text. */
export type LocalDate = string;

/** China keeps UTC+8 the year round. */
const OFFICE_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The office's date at an instant: 2026-01-31T16:00:00Z is already 2026-02-01. */
export const localDateOf = (instant: Date): LocalDate =>
  new Date(instant.getTime() + OFFICE_OFFSET_MS).toISOString().slice(0, 10);

/** The office's date and time at an instant, to the minute: `2026-02-01 08:30`. */
export const officeTimeOf = (instant: Date): string =>
  new Date(instant.getTime() + OFFICE_OFFSET_MS).toISOString().slice(0, 16).replace("T", " ");

/** True for a real calendar date `YYYY-MM-DD` (2026-02-29 is none). */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Both ends inclusive; `validTo: null` means until further notice. */
export interface Validity {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Whether something valid from–to (inclusive) holds on a date. */
export const isValidOn = (validity: Validity, on: LocalDate): boolean =>
  validity.validFrom <= on && (validity.validTo === null || on <= validity.validTo);

/** The instant at which an office's day begins. */
export const officeDayStart = (day: LocalDate): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) - OFFICE_OFFSET_MS);

const DAY_MS = 24 * 60 * 60 * 1000;
const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** The date so many days later; earlier where `days` is negative. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(utcOf(date) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days later `to` is than `from`: 0 on the same day, negative where it is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (utcOf(to) - utcOf(from)) / DAY_MS;

/** The earlier of two dates. */
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
