import { placeholders } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { StandingDetail } from "../standing/standing-row.ts";
import type { IndicatorType } from "./task.types.ts";

interface IndicatorRow {
  id: string;
  taskId: string;
  name: string;
  kind: IndicatorType["kind"];
  comparator: IndicatorType["comparator"];
  target: number | null;
  unitOfMeasure: string | null;
  recurrence: IndicatorType["recurrence"];
  weight: number;
  wordingStart: number;
  wordingEnd: number;
  approximate: number;
  baseMissing: number;
}

/** The indicators of tasks, by task, in the order of the wording: one statement. */
export async function indicatorsOfTasks(
  context: SignedInContext,
  tasks: readonly { readonly id: string }[],
  details: ReadonlyMap<string, StandingDetail | null> = new Map(),
): Promise<ReadonlyMap<string, IndicatorType[]>> {
  const rows = await context.read.rows<IndicatorRow>(
    `SELECT id, taskId, name, kind, comparator, target, unitOfMeasure, approximate, baseMissing, recurrence,
            weight, wordingStart, wordingEnd
       FROM indicator WHERE taskId IN (${placeholders(tasks)}) ORDER BY taskId, position`,
    tasks.map((task) => task.id),
  );
  const byTask = new Map<string, IndicatorType[]>(tasks.map((task) => [task.id, []]));
  // Written out field by field: objects of one shape are read several times faster than copies by `...rest`.
  const standings = new Map(
    [...details.values()].flatMap((detail) => detail?.indicators ?? []).map((one) => [one.indicatorId, one]),
  );
  for (const row of rows) {
    const standing = standings.get(row.id);
    byTask.get(row.taskId)?.push({
      id: row.id,
      name: row.name,
      kind: row.kind,
      comparator: row.comparator,
      target: row.target,
      unitOfMeasure: row.unitOfMeasure,
      approximate: row.approximate === 1,
      baseMissing: row.baseMissing === 1,
      recurrence: row.recurrence,
      weight: row.weight,
      wordingStart: row.wordingStart,
      wordingEnd: row.wordingEnd,
      effectiveTarget: standing?.target ?? row.target,
      value: standing?.value ?? null,
      pendingValue: standing?.pendingValue ?? null,
      plannedValue: standing?.plannedValue ?? null,
      achievement: standing?.achievement ?? null,
      pace: standing?.pace ?? null,
      forecast: standing?.forecast ?? null,
      shortfall: standing?.shortfall ?? null,
      curve: [],
    });
  }
  return byTask;
}
