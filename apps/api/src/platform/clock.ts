import { type LocalDate, localDateOf, officeDayStart } from "@minsheng/domain/local-date";

/** What the time is. One for the whole process, so that a demonstration or a test may stand on another day. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** Runs on from the same time of another day. */
export function clockOn(day: LocalDate | null): Clock {
  if (day === null) return systemClock;
  const shift = officeDayStart(day).getTime() - officeDayStart(localDateOf(new Date())).getTime();
  return () => new Date(Date.now() + shift);
}
