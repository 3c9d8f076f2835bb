import { type Month, monthOf } from "../calendar/months.ts";
import type { LocalDate } from "../local-date.ts";
import type { IndicatorKind } from "../programme/vocabulary.ts";

/** What a plan lacks before it can be submitted, each with a sentence of its own. */
type PlanFaultCode =
  | "NO_MILESTONE"
  | "CRITERION_MISSING"
  | "OUTSIDE_SPAN"
  | "UNIT_NOT_RESPONSIBLE"
  | "WEIGHT_NOT_POSITIVE"
  | "TARGET_REQUIRED"
  | "NO_REPORTING_UNIT"
  | "PARTS_DIFFER"
  | "TRAJECTORY_FALLS"
  | "TRAJECTORY_MISSES_TARGET";

/** `field`: the place in the plan, `milestones.0.plannedOn`, `indicators.2.parts`. */
export interface PlanFault {
  readonly field: string;
  readonly code: PlanFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface DraftedPlan {
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Units that may own milestones and report: a group's members in its place. */
  readonly unitIds: readonly string[];
  readonly milestones: readonly {
    /** What must be true for it to be done. */
    readonly criterion: string;
    readonly plannedOn: LocalDate;
    readonly unitId: string;
    readonly weight: number;
  }[];
  readonly indicators: readonly {
    readonly kind: IndicatorKind;
    readonly weight: number;
    /** The notice's; null where it gives none. */
    readonly noticeTarget: number | null;
    /** The plan's; null leaves the notice's. */
    readonly target: number | null;
    readonly trajectory: readonly { readonly month: Month; readonly value: number }[];
    readonly parts: readonly { readonly unitId: string; readonly target: number | null }[];
  }[];
}

/** Kinds whose target is a quantity that several units make up together. */
const summed: ReadonlySet<IndicatorKind> = new Set(["CUMULATIVE", "COVERAGE"]);
/** Kinds that cannot be measured without a target. */
const needsTarget: ReadonlySet<IndicatorKind> = new Set(["CUMULATIVE", "COVERAGE", "RATE", "RECURRING"]);

/** Everything that keeps a plan from being submitted, at once; a draft may have any of it. */
export function planFaults(plan: DraftedPlan): PlanFault[] {
  return [
    ...(plan.milestones.length === 0 ? [fault("milestones", "NO_MILESTONE")] : []),
    ...plan.milestones.flatMap((milestone, place) => milestoneFaults(plan, milestone, `milestones.${place}`)),
    ...plan.indicators.flatMap((indicator, place) => indicatorFaults(plan, indicator, `indicators.${place}`)),
  ];
}

const fault = (field: string, code: PlanFaultCode, params: PlanFault["params"] = {}): PlanFault => ({
  field,
  code,
  params,
});

function milestoneFaults(plan: DraftedPlan, milestone: DraftedPlan["milestones"][number], at: string) {
  const { startsOn, dueOn, unitIds } = plan;
  const { criterion, plannedOn, unitId, weight } = milestone;
  return [
    ...(criterion.trim() === "" ? [fault(`${at}.criterion`, "CRITERION_MISSING")] : []),
    ...(plannedOn < startsOn || plannedOn > dueOn
      ? [fault(`${at}.plannedOn`, "OUTSIDE_SPAN", { from: startsOn, to: dueOn })]
      : []),
    ...(unitIds.includes(unitId) ? [] : [fault(`${at}.unitId`, "UNIT_NOT_RESPONSIBLE")]),
    ...(weight > 0 ? [] : [fault(`${at}.weight`, "WEIGHT_NOT_POSITIVE")]),
  ];
}

function indicatorFaults(plan: DraftedPlan, indicator: DraftedPlan["indicators"][number], at: string) {
  const { kind, weight, parts, trajectory } = indicator;
  if (weight === 0) return [];
  const target = indicator.target ?? indicator.noticeTarget;
  return [
    ...(target === null && needsTarget.has(kind) ? [fault(`${at}.target`, "TARGET_REQUIRED")] : []),
    ...(parts.length === 0 ? [fault(`${at}.parts`, "NO_REPORTING_UNIT")] : []),
    ...parts.flatMap(({ unitId }, place) =>
      plan.unitIds.includes(unitId) ? [] : [fault(`${at}.parts.${place}.unitId`, "UNIT_NOT_RESPONSIBLE")],
    ),
    ...partFaults(kind, target, parts, at),
    ...trajectoryFaults(target, trajectory, plan, at),
  ];
}

/** The units' parts make up the target; a single unit may answer for all of it without saying so. */
function partFaults(
  kind: IndicatorKind,
  target: number | null,
  parts: DraftedPlan["indicators"][number]["parts"],
  at: string,
): PlanFault[] {
  const unsaid = parts.length < 2 && parts.every((part) => part.target === null);
  if (unsaid || target === null || !summed.has(kind)) return [];
  const sum = parts.reduce((total, part) => total + (part.target ?? 0), 0);
  return Math.abs(sum - target) < 1e-9 ? [] : [fault(`${at}.parts`, "PARTS_DIFFER", { sum, target })];
}

function trajectoryFaults(
  target: number | null,
  trajectory: DraftedPlan["indicators"][number]["trajectory"],
  { startsOn, dueOn }: Pick<DraftedPlan, "startsOn" | "dueOn">,
  at: string,
): PlanFault[] {
  const last = trajectory.at(-1);
  if (last === undefined) return [];
  const outside = trajectory.some(({ month }) => month < monthOf(startsOn) || month > monthOf(dueOn));
  const falls = trajectory.some(({ month, value }, place) => {
    const before = trajectory[place - 1];
    return before !== undefined && (month <= before.month || value < before.value);
  });
  return [
    ...(outside ? [fault(`${at}.trajectory`, "OUTSIDE_SPAN", { from: startsOn, to: dueOn })] : []),
    ...(falls ? [fault(`${at}.trajectory`, "TRAJECTORY_FALLS")] : []),
    ...(target !== null && last.value !== target
      ? [fault(`${at}.trajectory`, "TRAJECTORY_MISSES_TARGET", { value: last.value, target })]
      : []),
  ];
}
