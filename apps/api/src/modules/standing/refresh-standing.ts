import type { Transaction } from "../../platform/database/write-door.ts";
import { projectTasks } from "./project-tasks.ts";

/** After a change of facts: how the tasks stand now, in the same transaction. */
export async function refreshStanding(tx: Transaction, taskIds: readonly string[]): Promise<void> {
  // A story told after the event is projected as a whole, at its end.
  if (tx.retold) return;
  await projectTasks(tx, taskIds, { anew: false });
}
