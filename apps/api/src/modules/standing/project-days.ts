import { addDays, type LocalDate, localDateOf } from "@minsheng/domain/local-date";
import { In } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Task } from "../programme/programme.entities.ts";
import { loadPolicies } from "./light-policy.queries.ts";
import { rowsOf } from "./refresh-standing.ts";
import { TaskStanding, TaskStandingDay } from "./standing.entities.ts";
import { loadStandingFacts } from "./standing-facts.queries.ts";
import { standingRow } from "./standing-row.ts";

/** So many tasks are held in memory at once. */
const AT_ONCE = 200;
/** So many rows go into one statement; SQLite bounds its parameters. */
const ROWS_AT_ONCE = 500;

/**
 * Projects tasks day by day out of their dated facts, up to today: from the day after the last one kept, or all of
 * them anew. Answers how many rows were written.
 */
export async function projectDays(tx: Transaction, options: { readonly anew: boolean }): Promise<number> {
  const tasks = await tx.manager.find(Task, { select: { id: true }, order: { id: "ASC" } });
  let written = 0;
  for (let start = 0; start < tasks.length; start += AT_ONCE) {
    const ids = tasks.slice(start, start + AT_ONCE).map(({ id }) => id);
    written += await projectTasks(tx, ids, options.anew);
  }
  return written;
}

async function projectTasks(tx: Transaction, ids: readonly string[], anew: boolean): Promise<number> {
  const today = localDateOf(tx.now);
  const policyOn = await loadPolicies(rowsOf(tx));
  const kept = await tx.manager.find(TaskStanding, {
    select: { taskId: true, day: true },
    where: { taskId: In([...ids]) },
  });
  const lastDay = new Map(anew ? [] : kept.map(({ taskId, day }) => [taskId, day]));
  const late = ids.filter((id) => (lastDay.get(id) ?? "") < today);
  const rows = (await loadStandingFacts(rowsOf(tx), late)).flatMap((facts) => {
    const last = lastDay.get(facts.taskId);
    const first = last === undefined ? (facts.states[0]?.on ?? today) : addDays(last, 1);
    return daysFrom(first, today).map((day) => standingRow(facts, day, policyOn(day)));
  });
  if (anew) await tx.manager.delete(TaskStandingDay, { taskId: In([...ids]) });
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await tx.manager.insert(TaskStandingDay, rows.slice(start, start + ROWS_AT_ONCE));
  }
  const present = rows.filter(({ day }) => day === today);
  await tx.manager.delete(TaskStanding, { taskId: In(present.map(({ taskId }) => taskId)) });
  await tx.manager.insert(TaskStanding, present);
  return rows.length;
}

function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
