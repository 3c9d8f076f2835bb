import { taskScope } from "@minsheng/domain/policy/scope";
import { type TaskState, taskStates } from "@minsheng/domain/programme/task-states";
import { allOf } from "../../platform/database/conditions.ts";
import type { SqlValue } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { say } from "../../platform/language/messages.ts";
import type { TaskFilter } from "../programme/task.types.ts";
import { filterConditions, scopeConditions, taskMeasures } from "../programme/task-conditions.ts";
import type { Rollup, RollupDimension, RollupKey, RollupRow } from "./rollup.types.ts";

interface Dimension {
  /** What is joined to the tasks `f` for it. */
  readonly join: string;
  readonly id: string;
  readonly label: string;
  readonly order: string;
}

const byAssignment = "JOIN assignment a ON a.taskId = f.id JOIN unit u ON u.id = a.unitId";

const dimensions: Record<RollupDimension, Dimension> = {
  PROJECT: { join: "JOIN project j ON j.id = f.projectId", id: "j.id", label: "j.name", order: "j.ordinal" },
  UNIT: { join: byAssignment, id: "u.id", label: "u.name", order: "u.position" },
  LINE: {
    join: byAssignment,
    id: "CONCAT(u.id, ':', a.line)",
    label: "CONCAT(u.name, '（', a.line, '）')",
    order: "u.position",
  },
  STATE: { join: "", id: "f.state", label: "f.state", order: "f.state" },
};

interface GroupRow {
  id0: string | null;
  label0: string | null;
  id1: string | null;
  label1: string | null;
  state: TaskState;
  tasks: number;
  jointTasks: number;
  asLead: number;
  leadsAssumed: number;
  chainsMissing: number;
}

/** Counts of the tasks that the reader may see, by none, one or two dimensions: one statement for the rows, one for the total. */
export async function rollup(
  context: SignedInContext,
  groupBy: readonly RollupDimension[],
  filter: TaskFilter,
): Promise<Rollup> {
  const measures = taskMeasures(context.today);
  const scope = taskScope(context.actor);
  const where = allOf([scopeConditions(scope), ...filterConditions(scope, filter, context.today)]);
  const facts = {
    sql: `SELECT t.id, t.projectId, t.state, ${measures.sql}
            FROM task t JOIN programme p ON p.id = t.programmeId WHERE ${where.sql}`,
    params: [...measures.params, ...where.params],
  };
  const rows = await groups(context, groupBy, facts);
  const totals = await groups(context, [], facts);
  return {
    rows: merge(context, groupBy, rows),
    total: merge(context, [], totals)[0] ?? emptyRow([]),
  };
}

function groups(
  context: SignedInContext,
  groupBy: readonly RollupDimension[],
  facts: { sql: string; params: readonly SqlValue[] },
): Promise<GroupRow[]> | GroupRow[] {
  const chosen = groupBy.map((dimension) => dimensions[dimension]);
  const joins = [...new Set(chosen.map((dimension) => dimension.join))].join(" ");
  const keys = chosen
    .map(({ id, label }, index) => `${id} AS id${index}, ${label} AS label${index}, `)
    .join("");
  const orders = chosen.flatMap(({ id, label, order }) => [order, id, label]);
  const lead = groupBy.includes("UNIT") || groupBy.includes("LINE") ? "SUM(a.role = 'LEAD')" : "COUNT(*)";
  const onlyLines = groupBy.includes("LINE") ? "WHERE a.line IS NOT NULL" : "";
  return context.read.rows<GroupRow>(
    `SELECT ${keys}f.state, COUNT(*) AS tasks, SUM(f.joint) AS jointTasks, ${lead} AS asLead,
            SUM(f.leadAssumed) AS leadsAssumed, SUM(f.chainMissing) AS chainsMissing
       FROM (${facts.sql}) f ${joins} ${onlyLines}
      GROUP BY ${[...new Set([...orders, "f.state"])].join(", ")}
      ${orders.length === 0 ? "" : `ORDER BY ${orders.join(", ")}`}`,
    facts.params,
  );
}

/** One row per key, its states side by side. MySQL answers sums as text. */
function merge(
  context: SignedInContext,
  groupBy: readonly RollupDimension[],
  rows: readonly GroupRow[],
): RollupRow[] {
  const merged = new Map<string, RollupRow>();
  for (const row of rows) {
    const keys = groupBy.map((dimension, index): RollupKey => {
      const id = (index === 0 ? row.id0 : row.id1) ?? "";
      const label = (index === 0 ? row.label0 : row.label1) ?? "";
      return {
        dimension,
        id,
        label: dimension === "STATE" ? say(context.language, `taskState.${label as TaskState}`) : label,
      };
    });
    const name = keys.map((key) => key.id).join(" ");
    const sum = merged.get(name) ?? emptyRow(keys);
    sum.tasks += Number(row.tasks);
    sum.jointTasks += Number(row.jointTasks);
    sum.asLead += Number(row.asLead);
    sum.leadsAssumed += Number(row.leadsAssumed);
    sum.chainsMissing += Number(row.chainsMissing);
    sum.states.push({ state: row.state, tasks: Number(row.tasks) });
    merged.set(name, sum);
  }
  for (const { states } of merged.values()) states.sort((a, b) => rank(a.state) - rank(b.state));
  return [...merged.values()];
}

const rank = (state: TaskState): number => taskStates.indexOf(state);

const emptyRow = (keys: RollupKey[]): RollupRow => ({
  keys,
  tasks: 0,
  jointTasks: 0,
  asLead: 0,
  leadsAssumed: 0,
  chainsMissing: 0,
  states: [],
});
