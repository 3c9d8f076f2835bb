import type { DayFacts } from "./day-facts.ts";
import type { IndicatorOnDay } from "./day-indicators.ts";
import type { Light } from "./light.ts";
import { measureOf } from "./measures.ts";
import { periodsElapsed } from "./pace.ts";
import type { LightColor, LightPolicy } from "./policy.ts";
import { periodsMet } from "./progress.ts";
import { type LightReason, percent, printed } from "./reasons.ts";
import type { IndicatorProgress, TaskProgress } from "./task-progress.ts";

/** Behind pace by fewer than 10 percentage points green, 10 to 30 (both inclusive) yellow, more red. */
export function quantityColor(pointsBehind: number, policy: LightPolicy): LightColor {
  if (pointsBehind > policy.redAbovePoints) return "RED";
  return pointsBehind >= policy.yellowFromPoints ? "YELLOW" : "GREEN";
}

/** How far the task lies behind pace, and which indicators hold it back, the worst first. */
export function quantityLight(day: DayFacts, overall: TaskProgress, policy: LightPolicy): Light {
  const color = quantityColor(overall.pointsBehind, policy);
  const figures = { asOf: day.date, progress: percent(overall.progress), pace: percent(overall.pace) };
  const unknown = day.indicators.filter(lacksBase).map(
    ({ name }): LightReason => ({
      code: "BASE_UNKNOWN",
      params: { indicator: name },
    }),
  );
  if (color === "GREEN") return { color, reasons: [{ code: "ON_PACE", params: figures }, ...unknown] };
  return {
    color,
    reasons: [
      ...indicatorsBehind(day, overall.indicators, policy),
      { code: "PROGRESS_BEHIND", params: { ...figures, points: printed(overall.pointsBehind) } },
      ...unknown,
    ],
  };
}

/** 全覆盖 of how many? Without a figure it cannot move progress. */
const lacksBase = ({ kind, weight, target }: IndicatorOnDay): boolean =>
  weight > 0 && target === null && (measureOf[kind] === "LEVEL" || kind === "RECURRING");

function indicatorsBehind(
  day: DayFacts,
  standings: readonly IndicatorProgress[],
  policy: LightPolicy,
): LightReason[] {
  return day.indicators
    .flatMap((indicator, index) => {
      const standing = standings[index];
      const points = standing?.pointsBehind ?? 0;
      return standing === undefined || points <= 0 ? [] : [{ indicator, standing, points }];
    })
    .toSorted((a, b) => b.points - a.points)
    .map(({ indicator, standing, points }) => indicatorBehind(day, indicator, standing, points, policy));
}

function indicatorBehind(
  day: DayFacts,
  indicator: IndicatorOnDay,
  standing: IndicatorProgress,
  points: number,
  policy: LightPolicy,
): LightReason {
  const behind = { asOf: day.date, indicator: indicator.name, points: printed(points) };
  if (standing.plannedValue !== null) {
    const figures = { planned: printed(standing.plannedValue), value: printed(standing.value ?? 0) };
    return { code: "QUANTITY_BEHIND", params: { ...behind, ...figures } };
  }
  if (measureOf[indicator.kind] === "PERIODS") {
    const due = periodsElapsed(indicator, day, policy.reportDueDay).elapsed;
    const met = periodsMet(indicator, day)?.filter((share) => share === 1).length ?? 0;
    return { code: "RECURRENCE_BEHIND", params: { ...behind, due, met } };
  }
  const shares = { pace: percent(standing.pace ?? 0), achievement: percent(standing.achievement ?? 0) };
  return { code: "SHARE_BEHIND", params: { ...behind, ...shares } };
}
