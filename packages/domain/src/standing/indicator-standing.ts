import type { DayFacts } from "./day-facts.ts";
import type { IndicatorOnDay } from "./day-indicators.ts";
import { forecastOf } from "./forecast.ts";
import { measureOf } from "./measures.ts";
import { paceOf } from "./pace.ts";
import type { LightPolicy } from "./policy.ts";
import { achievementOf } from "./progress.ts";
import { latestPeriod, reportedValue } from "./readings.ts";

/** How one indicator stood on a day. Shares 0..1; values in the indicator's unit, not rounded. */
export interface IndicatorStanding {
  readonly indicatorId: string;
  /** By accepted readings; null where there are none. A RECURRING one counts every month's. */
  readonly value: number | null;
  /** What it will be once everything submitted is accepted; null where nothing awaits review. */
  readonly pendingValue: number | null;
  /** The plan's, else the notice's. */
  readonly target: number | null;
  /** Null where no target is known (基数未明确), and for a payment standard. */
  readonly achievement: number | null;
  /** Null for a payment standard only. */
  readonly pace: number | null;
  /** What pace asks of a level (CUMULATIVE, COVERAGE, RATE); null for other kinds. */
  readonly plannedValue: number | null;
  /** The value on the due date at the present pace; CUMULATIVE and COVERAGE only. */
  readonly forecast: number | null;
  /** What the forecast falls short of the target, 0 or more. */
  readonly shortfall: number | null;
}

export function indicatorStanding(
  indicator: IndicatorOnDay,
  day: DayFacts,
  policy: LightPolicy,
): IndicatorStanding {
  const { kind, target } = indicator;
  const pace = paceOf(indicator, day, policy.reportDueDay);
  const forecast = forecastOfIndicator(indicator, day);
  return {
    indicatorId: indicator.id,
    value: reportedValue(kind, indicator.official),
    pendingValue: indicator.pending === null ? null : reportedValue(kind, indicator.pending),
    target,
    achievement: achievementOf(indicator, day),
    pace,
    plannedValue: measureOf[kind] === "LEVEL" && pace !== null && target !== null ? pace * target : null,
    forecast,
    shortfall: forecast === null || target === null ? null : Math.max(0, target - forecast),
  };
}

function forecastOfIndicator({ kind, official }: IndicatorOnDay, day: DayFacts): number | null {
  if (kind !== "CUMULATIVE" && kind !== "COVERAGE") return null;
  const value = reportedValue(kind, official);
  const latest = latestPeriod(official);
  return value === null || latest === null ? null : forecastOf(value, latest, day);
}
