import type { LocalDate } from "../local-date.ts";
import type { IndicatorKind, Recurrence } from "../programme/vocabulary.ts";
import { type Period, periodEnd } from "../reporting/periods.ts";
import type { TrajectoryPoint } from "../standing/facts.ts";
import { measureOf } from "../standing/measures.ts";
import { linearPace, trajectoryPace } from "../standing/pace.ts";

/** A unit's part of an indicator, as the plan in force has it. */
export interface PlannedPart {
  readonly kind: IndicatorKind;
  readonly recurrence: Recurrence | null;
  /** The task's target: the plan's, else the notice's; null where neither knows it. */
  readonly target: number | null;
  /** This unit's own part of the target; null where the plan names none. */
  readonly ownTarget: number | null;
  /** How many units report the indicator. */
  readonly units: number;
  readonly trajectory: readonly TrajectoryPoint[];
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** Kinds of which each unit has a share; of the others every unit answers for the whole target. */
const shared: ReadonlySet<IndicatorKind> = new Set(["CUMULATIVE", "COVERAGE", "RECURRING"]);

/** What the unit has to reach: its own part, or all of it where nobody shares it; null where that is open. */
export const partTargetOf = ({ kind, target, ownTarget, units }: PlannedPart): number | null =>
  ownTarget ?? (units > 1 && shared.has(kind) ? null : target);

/** What the unit's figure should be at the period's end; null where nothing was planned. */
export function plannedValueOf(part: PlannedPart, period: Period): number | null {
  const partTarget = partTargetOf(part);
  switch (measureOf[part.kind]) {
    case "LEVEL":
      return partTarget === null ? null : shareOf(part, periodEnd(period)) * partTarget;
    case "PERIODS":
      if (part.kind === "CONTINUING") return 1;
      return part.recurrence === "MONTH" ? partTarget : null;
    case "DONE":
      return periodEnd(period) < part.dueOn ? 0 : 1;
    case "NONE":
      return null;
  }
}

const shareOf = ({ trajectory, target, startsOn, dueOn }: PlannedPart, date: LocalDate): number =>
  trajectory.length === 0 || target === null || target <= 0
    ? linearPace({ startsOn, dueOn }, date)
    : trajectoryPace(trajectory, target, { startsOn, dueOn }, date);
