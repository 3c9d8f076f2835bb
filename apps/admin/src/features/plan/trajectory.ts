import { endOfMonth, type Month, monthOf, monthsBetween } from "@minsheng/domain/calendar/months";
import type { LocalDate } from "@minsheng/domain/local-date";
import { linearPace } from "@minsheng/domain/standing/pace";

export interface TrajectoryPoint {
  readonly month: Month;
  readonly value: number;
}

/** What a steady pace would have reached at each month's end. */
export const steadyTrajectory = (startsOn: LocalDate, dueOn: LocalDate, target: number): TrajectoryPoint[] =>
  monthsBetween(monthOf(startsOn), monthOf(dueOn)).map((month) => ({
    month,
    value: Math.round(target * linearPace({ startsOn, dueOn }, endOfMonth(month))),
  }));

/** The points with one of them set; none before it stands higher and none after it lower, as what is done stays done. */
export const withValue = (
  points: readonly TrajectoryPoint[],
  month: Month,
  value: number,
): TrajectoryPoint[] =>
  points.map((point) => ({
    month: point.month,
    value:
      point.month < month
        ? Math.min(point.value, value)
        : point.month > month
          ? Math.max(point.value, value)
          : value,
  }));

/** A whole shared out among so many, the remainder to the first: 10 among 3 are 4, 3, 3. */
export function shares(whole: number, among: number): number[] {
  const each = Math.floor(whole / among);
  const left = whole - each * among;
  return Array.from({ length: among }, (_, at) => each + Math.min(1, Math.max(0, left - at)));
}
