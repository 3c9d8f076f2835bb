import { groupBy } from "@minsheng/domain/group-by";
import { addDays, earlierOf, type LocalDate, localDateOf } from "@minsheng/domain/local-date";
import { In } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Task } from "../programme/programme.entities.ts";
import { loadPolicies } from "./light-policy.queries.ts";
import { TaskStanding, TaskStandingDay } from "./standing.entities.ts";
import { loadStandingFacts, rowsOf } from "./standing-facts.queries.ts";
import { standingRow } from "./standing-row.ts";

/** So many tasks are held in memory at once. */
const TASKS_AT_ONCE = 200;
/** So many rows go into one statement; SQLite bounds its parameters. */
const ROWS_AT_ONCE = 500;

/** What a projection did. */
export interface Projected {
  readonly written: number;
  /** Days of tasks that stood otherwise before, where all were worked out anew. */
  readonly differing: number;
}

/**
 * Projects tasks day by day out of their dated facts, up to today, which is always worked out again: from the day
 * after the last one kept, or `anew` from the first.
 */
export async function projectTasks(
  tx: Transaction,
  taskIds: readonly string[],
  { anew }: { readonly anew: boolean },
): Promise<Projected> {
  const total = { written: 0, differing: 0 };
  for (let start = 0; start < taskIds.length; start += TASKS_AT_ONCE) {
    const { written, differing } = await projectSome(tx, taskIds.slice(start, start + TASKS_AT_ONCE), anew);
    total.written += written;
    total.differing += differing;
  }
  return total;
}

async function projectSome(tx: Transaction, taskIds: readonly string[], anew: boolean): Promise<Projected> {
  // Two changes of one task at once would each project without seeing the other: the second waits for the first.
  await tx.manager.update(Task, { id: In([...taskIds]) }, { version: () => "version" });
  const today = localDateOf(tx.now);
  const policyOn = await loadPolicies(rowsOf(tx));
  const present = await tx.manager.find(TaskStanding, {
    select: { taskId: true, day: true },
    where: { taskId: In([...taskIds]) },
  });
  const lastDay = new Map(anew ? [] : present.map(({ taskId, day }) => [taskId, day]));
  const rows = (await loadStandingFacts(rowsOf(tx), taskIds)).flatMap((facts) => {
    const last = lastDay.get(facts.taskId);
    const first = last === undefined ? (facts.states[0]?.on ?? today) : addDays(last, 1);
    return daysFrom(earlierOf(first, today), today).map((day) => standingRow(facts, day, policyOn(day)));
  });
  const differing = anew ? await countDiffering(tx, taskIds, rows) : 0;
  await keep(tx, taskIds, rows, { today, anew });
  return { written: rows.length, differing };
}

async function keep(
  tx: Transaction,
  taskIds: readonly string[],
  rows: readonly TaskStandingDay[],
  { today, anew }: { readonly today: LocalDate; readonly anew: boolean },
): Promise<void> {
  const ofTasks = { taskId: In([...taskIds]) };
  await tx.manager.delete(TaskStandingDay, anew ? ofTasks : { ...ofTasks, day: today });
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await tx.manager.insert(TaskStandingDay, rows.slice(start, start + ROWS_AT_ONCE));
  }
  await tx.manager.delete(TaskStanding, ofTasks);
  await tx.manager.insert(
    TaskStanding,
    rows.filter(({ day }) => day === today),
  );
}

/** How many days of the tasks stand otherwise than they are kept, or are kept and should not be, or the reverse. */
async function countDiffering(
  tx: Transaction,
  taskIds: readonly string[],
  rows: readonly TaskStandingDay[],
): Promise<number> {
  const kept = await tx.manager.findBy(TaskStandingDay, { taskId: In([...taskIds]) });
  const keyed = groupBy([...kept, ...rows], ({ taskId, day }) => `${taskId} ${day}`);
  return [...keyed.values()].filter(([one, other]) => !isAlike(one, other)).length;
}

const isAlike = (one: TaskStandingDay | undefined, other: TaskStandingDay | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

const comparable = ({ id: _, ...standing }: TaskStandingDay) => Object.entries(standing).toSorted();

function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
