import type { DayFacts } from "./day-facts.ts";
import { type IndicatorStanding, indicatorStanding } from "./indicator-standing.ts";
import { milestonesPlanned } from "./pace.ts";
import type { LightPolicy } from "./policy.ts";
import { milestonesDone } from "./progress.ts";

/** How far a task had come on a day, and how far it should have. Shares 0..1. */
export interface TaskProgress {
  readonly progress: number;
  readonly pace: number;
  /** Percentage points that progress lies behind pace, on all and by indicator; negative where it is ahead. */
  readonly pointsBehind: number;
  readonly indicators: readonly IndicatorProgress[];
}

export interface IndicatorProgress extends IndicatorStanding {
  /** Null for an indicator that moves no progress: weight 0, a payment standard, or no target known. */
  readonly pointsBehind: number | null;
}

/** Floating-point noise must not decide between two colours: 10 points are 10, not 10.000000000000002. */
const pointsBetween = (pace: number, progress: number): number => Math.round((pace - progress) * 1e8) / 1e6;

/**
 * Weighted means over the indicators that have a weight and a known target; where there is none, the milestones'
 * weighted share.
 */
export function taskProgress(day: DayFacts, policy: LightPolicy): TaskProgress {
  let weight = 0;
  let achieved = 0;
  let planned = 0;
  const indicators = day.indicators.map((indicator): IndicatorProgress => {
    const standing = indicatorStanding(indicator, day, policy);
    const { achievement, pace } = standing;
    if (indicator.weight === 0 || achievement === null || pace === null)
      return { ...standing, pointsBehind: null };
    weight += indicator.weight;
    achieved += indicator.weight * achievement;
    planned += indicator.weight * pace;
    return { ...standing, pointsBehind: pointsBetween(pace, achievement) };
  });
  // Rounding of the sum could lift a mean of ones above 1.
  const progress = weight === 0 ? milestonesDone(day) : Math.min(1, achieved / weight);
  const pace = weight === 0 ? milestonesPlanned(day) : Math.min(1, planned / weight);
  return { progress, pace, pointsBehind: pointsBetween(pace, progress), indicators };
}
