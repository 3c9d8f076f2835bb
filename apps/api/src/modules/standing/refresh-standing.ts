import { localDateOf } from "@minsheng/domain/local-date";
import { In } from "typeorm";
import type { SqlValue } from "../../platform/database/reader.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Task } from "../programme/programme.entities.ts";
import { loadPolicies } from "./light-policy.queries.ts";
import { TaskStanding, TaskStandingDay } from "./standing.entities.ts";
import { loadStandingFacts, type Rows } from "./standing-facts.queries.ts";
import { standingRow } from "./standing-row.ts";

/** Plain rows as the transaction sees them, its own changes included. */
export const rowsOf = (tx: Transaction): Rows => ({
  rows: <Row>(sql: string, params: readonly SqlValue[] = []) => tx.manager.query<Row[]>(sql, [...params]),
});

/** After a change of facts: how the tasks stand now, in the same transaction. */
export async function refreshStanding(tx: Transaction, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  // Two changes of one task at once would each project without seeing the other: the second waits for the first.
  await tx.manager.update(Task, { id: In([...taskIds]) }, { version: () => "version" });
  const today = localDateOf(tx.now);
  const policy = (await loadPolicies(rowsOf(tx)))(today);
  const facts = await loadStandingFacts(rowsOf(tx), taskIds);
  await keepStandings(
    tx,
    facts.map((of) => standingRow(of, today, policy)),
  );
}

/** Keeps standings of one day as that day's and as the present ones, in place of what stood there. */
export async function keepStandings(tx: Transaction, rows: readonly TaskStandingDay[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const taskIds = In(rows.map(({ taskId }) => taskId));
  await tx.manager.delete(TaskStanding, { taskId: taskIds });
  await tx.manager.insert(TaskStanding, [...rows]);
  await tx.manager.delete(TaskStandingDay, { taskId: taskIds, day: first.day });
  await tx.manager.insert(TaskStandingDay, [...rows]);
}
