import { placeholders } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { IndicatorType } from "./task.types.ts";

type IndicatorRow = Omit<IndicatorType, "approximate" | "baseMissing"> & {
  taskId: string;
  approximate: number;
  baseMissing: number;
};

/** The indicators of tasks, by task, in the order of the wording: one statement. */
export async function indicatorsOfTasks(
  context: SignedInContext,
  tasks: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, IndicatorType[]>> {
  const rows = await context.read.rows<IndicatorRow>(
    `SELECT id, taskId, name, kind, comparator, target, unitOfMeasure, approximate, baseMissing, recurrence,
            weight, wordingStart, wordingEnd
       FROM indicator WHERE taskId IN (${placeholders(tasks)}) ORDER BY taskId, position`,
    tasks.map((task) => task.id),
  );
  const byTask = new Map<string, IndicatorType[]>(tasks.map((task) => [task.id, []]));
  // Written out field by field: objects of one shape are read several times faster than copies by `...rest`.
  for (const row of rows) {
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
    });
  }
  return byTask;
}
