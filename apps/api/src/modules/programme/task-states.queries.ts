import { groupBy } from "@minsheng/domain/group-by";
import type { DatedState } from "@minsheng/domain/reporting/dated-states";
import { placeholders, type Reader } from "../../platform/database/reader.ts";

/** How the states of tasks changed, dated and in order, by task: one statement. */
export async function statesOfTasks(
  read: Pick<Reader, "rows">,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, DatedState[]>> {
  const rows = await read.rows<DatedState & { taskId: string }>(
    `SELECT taskId, state, \`on\` FROM task_step WHERE taskId IN (${placeholders(taskIds)}) ORDER BY at, id`,
    taskIds,
  );
  return groupBy(rows, ({ taskId }) => taskId);
}
