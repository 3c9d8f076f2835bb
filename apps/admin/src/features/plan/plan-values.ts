import { type Month, monthOf } from "@minsheng/domain/calendar/months";
import type { MilestoneInput, PlannedIndicatorInput } from "../../gql/graphql.ts";

interface TrajectoryPoint {
  readonly month: Month;
  readonly value: number;
}

/** A milestone as the form holds one; what is not filled in yet is empty. */
export interface MilestoneValues {
  readonly lineageId: string | null;
  readonly name: string;
  readonly criterion: string;
  readonly evidenceKind: string;
  readonly unitId: string | null;
  readonly plannedOn: string | null;
  readonly weight: number | null;
}

interface PartValues {
  readonly unitId: string;
  /** Whether the unit reports the indicator at all. */
  readonly reports: boolean;
  readonly target: number | null;
}

interface IndicatorValues {
  readonly indicatorId: string;
  readonly target: number | null;
  /** Empty: at a steady pace. */
  readonly trajectory: readonly TrajectoryPoint[];
  readonly parts: readonly PartValues[];
}

export interface PlanValues {
  readonly startsOn: string;
  readonly summary: string;
  readonly milestones: readonly MilestoneValues[];
  readonly indicators: readonly IndicatorValues[];
}

interface StoredMilestone extends Omit<MilestoneValues, "unitId"> {
  readonly lineageId: string;
  readonly unit: { readonly id: string };
}

interface StoredPlan {
  readonly startsOn: string;
  readonly summary: string | null;
  readonly milestones: readonly StoredMilestone[];
  readonly indicators: readonly {
    readonly indicator: { readonly id: string };
    readonly target: number | null;
    readonly trajectory: readonly TrajectoryPoint[];
    readonly parts: readonly { readonly unit: { readonly id: string }; readonly target: number | null }[];
  }[];
}

/** What the form begins with: the plan as saved; before the first one, every unit reports every indicator. */
export function planValues(
  plan: StoredPlan | null,
  indicatorIds: readonly string[],
  unitIds: readonly string[],
  year: number,
): PlanValues {
  return {
    startsOn: plan?.startsOn ?? `${year}-01-01`,
    summary: plan?.summary ?? "",
    milestones: (plan?.milestones ?? []).map(
      ({ lineageId, name, criterion, evidenceKind, unit, plannedOn, weight }) => ({
        lineageId,
        name,
        criterion,
        evidenceKind,
        unitId: unit.id,
        plannedOn,
        weight,
      }),
    ),
    indicators: indicatorIds.map((indicatorId) => {
      const planned = plan?.indicators.find(({ indicator }) => indicator.id === indicatorId);
      return {
        indicatorId,
        target: planned?.target ?? null,
        trajectory: (planned?.trajectory ?? []).map(({ month, value }) => ({ month, value })),
        parts: unitIds.map((unitId) => {
          const part = planned?.parts.find(({ unit }) => unit.id === unitId);
          return {
            unitId,
            reports: planned === undefined || part !== undefined,
            target: part?.target ?? null,
          };
        }),
      };
    }),
  };
}

const isReporting = ({ reports }: PartValues): boolean => reports;

/** The plan as the API takes it; the form has made sure of what a draft needs. */
export function planInput({ startsOn, summary, milestones, indicators }: PlanValues) {
  return {
    startsOn,
    summary: summary.trim() || null,
    milestones: milestones.map(
      ({ lineageId, name, criterion, evidenceKind, unitId, plannedOn, weight }): MilestoneInput => ({
        ...(lineageId === null ? {} : { lineageId }),
        name: name.trim(),
        criterion: criterion.trim(),
        evidenceKind: evidenceKind.trim(),
        unitId: unitId ?? "",
        plannedOn: plannedOn ?? "",
        weight: weight ?? 0,
      }),
    ),
    indicators: indicators.map(
      ({ indicatorId, target, trajectory, parts }): PlannedIndicatorInput => ({
        indicatorId,
        target,
        // Months before a start date that was moved since are not drawn any more.
        trajectory: trajectory.filter(({ month }) => month >= monthOf(startsOn)),
        parts: parts.filter(isReporting).map(({ unitId, target: part }) => ({ unitId, target: part })),
      }),
    ),
  };
}

/** Where a fault of the API stands in the form, which also holds the units that do not report. */
export function planFieldPath(field: string, values: PlanValues): readonly (string | number)[] {
  const path = field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const [list, at, inner, place, ...rest] = path;
  if (list !== "indicators" || inner !== "parts" || typeof at !== "number" || typeof place !== "number")
    return path;
  const parts = values.indicators[at]?.parts ?? [];
  const reporting = parts.filter(isReporting)[place];
  return reporting === undefined
    ? [list, at, inner]
    : [list, at, inner, parts.indexOf(reporting), ...(rest.length === 0 ? ["target"] : rest)];
}
