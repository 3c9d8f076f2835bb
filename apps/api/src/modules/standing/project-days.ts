import { localDateOf } from "@minsheng/domain/local-date";
import type { Transaction } from "../../platform/database/write-door.ts";
import { type Projected, projectTasks } from "./project-tasks.ts";
import { rowsOf } from "./standing-facts.queries.ts";

/** Projects every task that has not been projected up to today, or with `anew` all days of all tasks. */
export async function projectDays(tx: Transaction, options: { readonly anew: boolean }): Promise<Projected> {
  const tasks = await rowsOf(tx).rows<{ id: string }>(
    `SELECT t.id FROM task t LEFT JOIN task_standing s ON s.taskId = t.id
      WHERE ? = 1 OR s.day IS NULL OR s.day < ? ORDER BY t.id`,
    [options.anew ? 1 : 0, localDateOf(tx.now)],
  );
  return projectTasks(
    tx,
    tasks.map(({ id }) => id),
    options,
  );
}
