import type { LightPolicyInput } from "../../gql/graphql.ts";

/** The thresholds, in the order in which they are read, and between what they lie. */
export const thresholds = {
  yellowFromPoints: [0, 100],
  redAbovePoints: [0, 100],
  milestoneRedAfterDays: [0, 365],
  missingReportsRed: [1, 12],
  reportDueDay: [1, 28],
  acknowledgeWorkingDays: [1, 30],
} as const satisfies Record<keyof LightPolicyInput, readonly [min: number, max: number]>;

export type Threshold = keyof typeof thresholds;
export const thresholdNames = Object.keys(thresholds) as Threshold[];

/** Only the thresholds of what may hold more. */
export const thresholdsOf = (policy: LightPolicyInput): LightPolicyInput => ({
  yellowFromPoints: policy.yellowFromPoints,
  redAbovePoints: policy.redAbovePoints,
  milestoneRedAfterDays: policy.milestoneRedAfterDays,
  missingReportsRed: policy.missingReportsRed,
  reportDueDay: policy.reportDueDay,
  acknowledgeWorkingDays: policy.acknowledgeWorkingDays,
});
