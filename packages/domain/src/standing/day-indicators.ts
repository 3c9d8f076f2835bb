import type { LocalDate } from "../local-date.ts";
import { reportKey } from "./day-reports.ts";
import type { IndicatorFacts, PlanFacts, ReadingFacts, TaskStandingFacts, TrajectoryPoint } from "./facts.ts";

/** An indicator with the target that holds and the readings that counted on a day: one per unit and period. */
export interface IndicatorOnDay extends IndicatorFacts {
  readonly trajectory: readonly TrajectoryPoint[];
  /** Accepted by the day. */
  readonly official: readonly ReadingFacts[];
  /** As `official` will be once everything submitted is accepted; null where nothing awaits review. */
  readonly pending: readonly ReadingFacts[] | null;
}

type Returned = (unitId: string, period: string) => boolean;

/** Every indicator of the task with what the plan in force says of it and what had been reported by the day. */
export function indicatorsOn(
  facts: Pick<TaskStandingFacts, "indicators" | "readings">,
  plan: PlanFacts | null,
  date: LocalDate,
  isReturned: Returned,
): IndicatorOnDay[] {
  const planned = new Map(plan?.indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const readings = byIndicator(facts.readings.filter(({ submittedOn }) => submittedOn <= date));
  return facts.indicators.map((indicator) => ({
    ...indicator,
    target: planned.get(indicator.id)?.target ?? indicator.target,
    trajectory: planned.get(indicator.id)?.trajectory ?? [],
    ...readingsOn(readings.get(indicator.id) ?? [], date, isReturned),
  }));
}

function readingsOn(submitted: readonly ReadingFacts[], date: LocalDate, isReturned: Returned) {
  const isAccepted = ({ acceptedOn }: ReadingFacts) => acceptedOn !== null && acceptedOn <= date;
  const official = submitted
    .filter(isAccepted)
    .toSorted((a, b) => chronologically(a.acceptedOn ?? "", b.acceptedOn ?? ""));
  const awaiting = submitted.filter(
    (reading) => !isAccepted(reading) && !isReturned(reading.unitId, reading.period),
  );
  return {
    official: lastOfEach(official),
    pending: awaiting.length === 0 ? null : lastOfEach([...official, ...awaiting]),
  };
}

const chronologically = (a: LocalDate, b: LocalDate): number => Number(a > b) - Number(a < b);

function byIndicator(readings: readonly ReadingFacts[]): Map<string, ReadingFacts[]> {
  const groups = new Map<string, ReadingFacts[]>();
  for (const reading of readings) {
    const group = groups.get(reading.indicatorId);
    if (group === undefined) groups.set(reading.indicatorId, [reading]);
    else group.push(reading);
  }
  return groups;
}

/** A correction takes the place of what it corrects. */
function lastOfEach(readings: readonly ReadingFacts[]): ReadingFacts[] {
  const last = new Map(readings.map((reading) => [reportKey(reading.unitId, reading.period), reading]));
  return [...last.values()];
}
