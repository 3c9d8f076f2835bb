import { groupBy } from "@minsheng/domain/group-by";
import type { Comparator } from "@minsheng/domain/programme/vocabulary";
import { type PlannedPart, partTargetOf, plannedValueOf } from "@minsheng/domain/report-checks/planned-value";
import type { Period } from "@minsheng/domain/reporting/periods";
import { placeholders, type Reader } from "../../platform/database/reader.ts";

/** An indicator that a unit reports, with what a figure for the period is held against. */
export interface UnitFigure {
  readonly indicatorId: string;
  readonly name: string;
  readonly kind: PlannedPart["kind"];
  readonly comparator: Comparator;
  readonly unitOfMeasure: string | null;
  readonly partTarget: number | null;
  readonly previousValue: number | null;
  readonly previousPeriod: Period | null;
  readonly plannedValue: number | null;
  /** What was planned to be added since the figure before. */
  readonly plannedStep: number | null;
}

/** What a unit reports on a task for a period, in the order of the wording. */
export type UnitFigures = (taskId: string, unitId: string, period: Period) => UnitFigure[];

type PartRow = Omit<PlannedPart, "units" | "trajectory" | "target"> & {
  taskId: string;
  unitId: string;
  indicatorId: string;
  name: string;
  comparator: Comparator;
  unitOfMeasure: string | null;
  noticeTarget: number | null;
  plannedTarget: number | null;
  trajectory: string | null;
};
interface PastReading {
  taskId: string;
  unitId: string;
  period: Period;
  indicatorId: string;
  value: number;
}

/** By the plans in force and what was reported before: two statements, however many tasks there are. */
export async function loadFigures(
  read: Pick<Reader, "rows">,
  taskIds: readonly string[],
): Promise<UnitFigures> {
  const parts = await read.rows<PartRow>(
    `SELECT d.taskId, d.startsOn, d.dueOn, k.unitId, k.indicatorId, k.target AS ownTarget, i.name, i.kind,
            i.comparator, i.unitOfMeasure, i.recurrence, i.target AS noticeTarget, n.target AS plannedTarget,
            n.trajectory
       FROM delivery_plan d JOIN planned_part k ON k.planId = d.id JOIN indicator i ON i.id = k.indicatorId
            LEFT JOIN planned_indicator n ON n.planId = d.id AND n.indicatorId = k.indicatorId
      WHERE d.state = 'ACCEPTED' AND d.taskId IN (${placeholders(taskIds)}) ORDER BY d.taskId, i.position`,
    taskIds,
  );
  const past = await read.rows<PastReading>(
    `SELECT r.taskId, r.unitId, r.period, v.indicatorId, v.value
       FROM progress_report r JOIN indicator_reading v ON v.reportId = r.id
      WHERE r.state IN ('SUBMITTED', 'ACCEPTED') AND r.taskId IN (${placeholders(taskIds)})
      ORDER BY r.period, r.revision`,
    taskIds,
  );
  const partsOfUnit = groupBy(parts, ({ taskId, unitId }) => `${taskId} ${unitId}`);
  const partsOfIndicator = groupBy(parts, ({ indicatorId }) => indicatorId);
  const pastOf = groupBy(past, ({ unitId, indicatorId }) => `${unitId} ${indicatorId}`);
  return (taskId, unitId, period) =>
    (partsOfUnit.get(`${taskId} ${unitId}`) ?? []).map((row) => {
      const readings = pastOf.get(`${unitId} ${row.indicatorId}`) ?? [];
      const previous = readings.findLast((reading) => reading.period < period);
      return figureOf(row, partsOfIndicator.get(row.indicatorId)?.length ?? 1, previous, period);
    });
}

function figureOf(
  row: PartRow,
  units: number,
  previous: PastReading | undefined,
  period: Period,
): UnitFigure {
  const part: PlannedPart = {
    kind: row.kind,
    recurrence: row.recurrence,
    target: row.plannedTarget ?? row.noticeTarget,
    ownTarget: row.ownTarget,
    units,
    trajectory: JSON.parse(row.trajectory ?? "[]") as PlannedPart["trajectory"],
    startsOn: row.startsOn,
    dueOn: row.dueOn,
  };
  const plannedValue = plannedValueOf(part, period);
  const plannedBefore = previous === undefined ? 0 : plannedValueOf(part, previous.period);
  return {
    indicatorId: row.indicatorId,
    name: row.name,
    kind: row.kind,
    comparator: row.comparator,
    unitOfMeasure: row.unitOfMeasure,
    partTarget: partTargetOf(part),
    previousValue: previous?.value ?? null,
    previousPeriod: previous?.period ?? null,
    plannedValue,
    plannedStep: plannedValue === null ? null : plannedValue - (plannedBefore ?? 0),
  };
}
