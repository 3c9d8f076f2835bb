import { type Standing, standingOn } from "@minsheng/domain/standing/standing";
import { newId } from "../../platform/database/ids.ts";
import type { TaskStandingDay } from "./standing.entities.ts";

/** What is only shown of a standing and never counted. */
export type StandingDetail = Pick<
  Standing,
  | "computedColor"
  | "lights"
  | "reasons"
  | "override"
  | "indicators"
  | "milestones"
  | "missing"
  | "nextMilestone"
  | "lastReportPeriod"
  | "selfAssessed"
  | "verified"
>;

/** A standing as it is kept: what is counted in columns, the rest as JSON. */
export function standingRow(
  facts: Parameters<typeof standingOn>[0],
  day: string,
  policy: Parameters<typeof standingOn>[2],
): TaskStandingDay {
  const standing = standingOn(facts, day, policy);
  const detail: StandingDetail = {
    computedColor: standing.computedColor,
    lights: standing.lights,
    reasons: standing.reasons,
    override: standing.override,
    indicators: standing.indicators,
    milestones: standing.milestones,
    missing: standing.missing,
    nextMilestone: standing.nextMilestone,
    lastReportPeriod: standing.lastReportPeriod,
    selfAssessed: standing.selfAssessed,
    verified: standing.verified,
  };
  return {
    id: newId("standing"),
    taskId: facts.taskId,
    day,
    state: standing.state,
    color: standing.color,
    scheduleColor: standing.lights.schedule.color,
    quantityColor: standing.lights.quantity.color,
    reportingColor: standing.lights.reporting.color,
    progress: standing.progress,
    plannedPace: standing.plannedPace,
    overdueMilestones: standing.overdueMilestones,
    reportsDue: standing.reportsDue,
    reportsIn: standing.reportsIn,
    baselines: facts.plans.filter(({ acceptedOn }) => acceptedOn <= day).length,
    policyVersion: standing.policyVersion,
    detail: JSON.stringify(detail),
  };
}
