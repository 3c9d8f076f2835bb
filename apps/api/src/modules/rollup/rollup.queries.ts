import type { LocalDate } from "@minsheng/domain/local-date";
import { taskScope } from "@minsheng/domain/policy/scope";
import { type TaskState, taskStates } from "@minsheng/domain/programme/task-states";
import { type LightColor, lightColors } from "@minsheng/domain/standing/policy";
import { allOf, type Conditions } from "../../platform/database/conditions.ts";
import type { SqlValue } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { say } from "../../platform/language/messages.ts";
import type { TaskFilter } from "../programme/task.types.ts";
import {
  filterConditions,
  scopeConditions,
  stateColumn,
  taskMeasures,
} from "../programme/task-conditions.ts";
import { standingJoin } from "../standing/standing.queries.ts";
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
  LIGHT: { join: "", id: "f.color", label: "f.color", order: "f.color" },
  MONTH: { join: "", id: "f.dueMonth", label: "f.dueMonth", order: "f.dueMonth" },
};

/** What adds up over tasks: columns of `f` to fields of a row. */
const sums = [
  "jointTasks",
  "leadsAssumed",
  "chainsMissing",
  "green",
  "yellow",
  "red",
  "blue",
  "progress",
  "plannedPace",
  "overdueMilestones",
  "reportsDue",
  "reportsIn",
] as const;

interface GroupRow extends Record<(typeof sums)[number], number> {
  id0: string | null;
  label0: string | null;
  id1: string | null;
  label1: string | null;
  state: TaskState;
  tasks: number;
  asLead: number;
}

/** What is looked up task by task; among many tasks it takes longest, so only where it is asked for. */
const measured = ["jointTasks", "leadsAssumed", "chainsMissing"];
const unmeasured: Conditions = { sql: "0 AS joint, 0 AS leadAssumed, 0 AS chainMissing", params: [] };

/** Counts of the tasks that the reader may see, by none, one or two dimensions: one statement for the rows, one for the total. */
export async function rollup(
  context: SignedInContext,
  groupBy: readonly RollupDimension[],
  filter: TaskFilter,
  asOf: LocalDate | null,
  wants: Selection,
): Promise<Rollup> {
  const measures = measured.some((name) => wants.has(name)) ? taskMeasures(context.today) : unmeasured;
  const scope = taskScope(context.actor);
  const where = allOf([scopeConditions(scope), ...filterConditions(scope, filter, context.today, asOf)]);
  const standing = standingJoin(asOf);
  const facts = {
    sql: `SELECT t.id, t.projectId, ${stateColumn(asOf)} AS state, SUBSTR(t.dueOn, 1, 7) AS dueMonth,
                 COALESCE(s.color, 'NONE') AS color, s.progress, s.plannedPace, s.overdueMilestones, s.reportsDue,
                 s.reportsIn, ${measures.sql}
            FROM task t JOIN programme p ON p.id = t.programmeId ${standing.sql} WHERE ${where.sql}`,
    params: [...measures.params, ...standing.params, ...where.params],
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
            SUM(f.leadAssumed) AS leadsAssumed, SUM(f.chainMissing) AS chainsMissing,
            SUM(f.color = 'GREEN') AS green, SUM(f.color = 'YELLOW') AS yellow, SUM(f.color = 'RED') AS red,
            SUM(f.color = 'BLUE') AS blue, SUM(f.progress) AS progress, SUM(f.plannedPace) AS plannedPace,
            SUM(f.overdueMilestones) AS overdueMilestones, SUM(f.reportsDue) AS reportsDue,
            SUM(f.reportsIn) AS reportsIn
       FROM (${facts.sql}) f ${joins} ${onlyLines}
      GROUP BY ${[...new Set([...orders, "f.state"])].join(", ")}
      ${orders.length === 0 ? "" : `ORDER BY ${orders.join(", ")}`}`,
    facts.params,
  );
}

/** One row per key, its states side by side and its shares as means. MySQL answers sums as text. */
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
      return { dimension, id, label: inWords(context, dimension, label) };
    });
    const name = keys.map((key) => key.id).join(" ");
    const sum = merged.get(name) ?? emptyRow(keys);
    sum.tasks += Number(row.tasks);
    sum.asLead += Number(row.asLead);
    for (const name of sums) sum[name] += Number(row[name] ?? 0);
    sum.states.push({ state: row.state, tasks: Number(row.tasks) });
    merged.set(name, sum);
  }
  for (const row of merged.values()) {
    row.states.sort((a, b) => rank(a.state) - rank(b.state));
    row.progress /= row.tasks;
    row.plannedPace /= row.tasks;
  }
  const found = [...merged.values()];
  const gravity = (row: RollupRow): number =>
    lightColors.indexOf(row.keys.find(({ dimension }) => dimension === "LIGHT")?.id as LightColor);
  return groupBy[0] === "LIGHT" ? found.sort((a, b) => gravity(b) - gravity(a)) : found;
}

function inWords({ language }: SignedInContext, dimension: RollupDimension, label: string): string {
  if (dimension === "STATE") return say(language, `taskState.${label as TaskState}`);
  return dimension === "LIGHT" ? say(language, `lightColor.${label as LightColor}`) : label;
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
  green: 0,
  yellow: 0,
  red: 0,
  blue: 0,
  progress: 0,
  plannedPace: 0,
  overdueMilestones: 0,
  reportsDue: 0,
  reportsIn: 0,
});
