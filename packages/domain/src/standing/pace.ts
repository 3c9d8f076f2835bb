import { endOfMonth } from "../calendar/months.ts";
import { addDays, daysBetween, type LocalDate } from "../local-date.ts";
import { reportDueOn } from "../reporting/periods.ts";
import type { DayFacts } from "./day-facts.ts";
import type { IndicatorOnDay } from "./day-indicators.ts";
import type { TrajectoryPoint } from "./facts.ts";
import { measureOf } from "./measures.ts";
import { milestoneShare } from "./milestone-share.ts";
import { recurrenceOf } from "./progress.ts";
import { recurrencePeriods } from "./recurrences.ts";

interface Span {
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
}

type Day = Span & Pick<DayFacts, "date" | "milestones">;

/**
 * 序时进度 of an indicator: the share 0..1 that should be achieved at the end of the day. Null for a payment standard.
 * A report can only tell of a period once it is over, so a period counts when its last month's report is overdue.
 */
export function paceOf(indicator: IndicatorOnDay, day: Day, reportDueDay: number): number | null {
  switch (measureOf[indicator.kind]) {
    case "LEVEL":
      return indicator.trajectory.length === 0 || indicator.target === null || indicator.target <= 0
        ? linearPace(day, day.date)
        : trajectoryPace(indicator.trajectory, indicator.target, day, day.date);
    case "PERIODS": {
      const { elapsed, all } = periodsElapsed(indicator, day, reportDueDay);
      return elapsed / all;
    }
    case "DONE":
      return milestonesPlanned(day);
    case "NONE":
      return null;
  }
}

/** Days elapsed of all days, both ends inclusive: 1/n on the first day, 1 from the due date on, 0 before the first. */
export function linearPace({ startsOn, dueOn }: Span, date: LocalDate): number {
  if (date >= dueOn) return 1;
  return date < startsOn ? 0 : (daysBetween(startsOn, date) + 1) / (daysBetween(startsOn, dueOn) + 1);
}

/**
 * Along straight lines from nothing on the eve of the start through the values planned for each month's end. On the
 * due date everything is due, whatever was drawn; a value drawn lower than one before it takes nothing back.
 */
export function trajectoryPace(
  trajectory: readonly TrajectoryPoint[],
  target: number,
  { startsOn, dueOn }: Span,
  date: LocalDate,
): number {
  if (date >= dueOn) return 1;
  let from = { on: addDays(startsOn, -1), share: 0 };
  if (date <= from.on) return 0;
  const drawn = trajectory.map(({ month, value }) => ({ on: endOfMonth(month), share: value / target }));
  for (const point of [...drawn.filter(({ on }) => startsOn <= on && on < dueOn), { on: dueOn, share: 1 }]) {
    const to = { on: point.on, share: Math.min(1, Math.max(from.share, point.share)) };
    if (date <= to.on) {
      const way = daysBetween(from.on, date) / daysBetween(from.on, to.on);
      return from.share + way * (to.share - from.share);
    }
    from = to;
  }
  return 1;
}

/** How many of an indicator's periods have passed with the due day of their last month's report. */
export function periodsElapsed(
  indicator: IndicatorOnDay,
  { date, startsOn, dueOn }: Span & Pick<Day, "date">,
  reportDueDay: number,
): { readonly elapsed: number; readonly all: number } {
  const periods = recurrencePeriods(recurrenceOf(indicator), startsOn, dueOn);
  const elapsed = periods.filter((months) => reportDueOn(months.at(-1) ?? "", reportDueDay) < date);
  return { elapsed: elapsed.length, all: periods.length };
}

/** The weighted share 0..1 of milestones whose planned day has passed; without any, all is due on the due date. */
export const milestonesPlanned = ({ date, dueOn, milestones }: Omit<Day, "startsOn">): number =>
  milestoneShare(milestones, ({ plannedOn }) => plannedOn < date) ?? (date < dueOn ? 0 : 1);
