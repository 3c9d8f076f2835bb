import type { LocalDate } from "@minsheng/domain/local-date";
import type { TaskFacts } from "@minsheng/domain/policy/policy";
import { taskScope } from "@minsheng/domain/policy/scope";
import { type TaskState, taskStates } from "@minsheng/domain/programme/task-states";
import { lightColors } from "@minsheng/domain/standing/policy";
import { allOf, type Conditions } from "../../platform/database/conditions.ts";
import { placeholders } from "../../platform/database/reader.ts";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { type Connection, connection, type Page } from "../../platform/graphql/page.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { assignmentsOfTasks } from "../assignment/assignment.queries.ts";
import type { AssignmentType } from "../assignment/assignment.types.ts";
import {
  detailOf,
  figuresOf,
  indicatorCurves,
  type JoinedStanding,
  lightOf,
  standingColumns,
  standingHistory,
  standingJoin,
} from "../standing/standing.queries.ts";
import { indicatorsOfTasks } from "./indicator.queries.ts";
import type { IndicatorType, TaskFilter, TaskSort, TaskType } from "./task.types.ts";
import { filterConditions, scopeConditions } from "./task-conditions.ts";

interface TaskRow extends JoinedStanding {
  id: string;
  number: number;
  title: string;
  wording: string;
  state: TaskState;
  dueOn: string;
  dueConfirmed: number;
  version: number;
  year: number;
  programmeId: string;
  projectId: string;
  ordinal: number;
  projectName: string;
  sortValue: string | number;
  standingState: TaskState | null;
}

const FROM = "FROM task t JOIN programme p ON p.id = t.programmeId JOIN project j ON j.id = t.projectId";

const sortExpressions: Record<TaskSort["field"], string> = {
  NUMBER: "t.number",
  DUE_ON: "t.dueOn",
  STATE: `CASE t.state ${taskStates.map((state, rank) => `WHEN '${state}' THEN ${rank}`).join(" ")} END`,
  LEAD_UNIT: `(SELECT u.position FROM assignment l JOIN unit u ON u.id = l.unitId
                WHERE l.taskId = t.id AND l.role = 'LEAD')`,
  LIGHT: `CASE COALESCE(s.color, 'NONE') ${lightColors.map((color, rank) => `WHEN '${color}' THEN ${rank}`).join(" ")} END`,
  PROGRESS: "COALESCE(s.progress, 0)",
  GAP: "COALESCE(s.plannedPace - s.progress, 0)",
};
const byNumber: TaskSort = { field: "NUMBER", direction: "ASC" };

/** How many sort values a task list's cursor carries: the sort's own, and the number that breaks ties. */
export const TASK_CURSOR_LENGTH = 2;

/** The tasks that the reader may see and a filter names, a page of them. */
export async function findTasks(
  context: SignedInContext,
  filter: TaskFilter,
  sort: TaskSort | null | undefined,
  page: Page,
  wants: Selection,
  asOf: LocalDate | null = null,
): Promise<Connection<TaskType>> {
  const { field, direction } = sort ?? byNumber;
  const scope = taskScope(context.actor);
  const where = allOf([scopeConditions(scope), ...filterConditions(scope, filter, context.today, asOf)]);
  const rows = await selectTasks(context, allOf([where, ...afterCursor(field, direction, page)]), {
    sortBy: sortExpressions[field],
    direction,
    limit: page.first + 1,
    asOf,
    wants,
  });
  const complete = page.after === null && rows.length <= page.first;
  const totalCount =
    complete || !wants.has("totalCount") ? rows.length : await countTasks(context, where, asOf);
  const tasks = await withRelations(context, rows, wants, asOf);
  const sortValues = new Map(rows.map((row) => [row.id, row.sortValue]));
  return connection(tasks, page, totalCount, (task) => [sortValues.get(task.id) ?? "", task.number]);
}

/** All tasks that satisfy conditions and that the reader may see, in the notice's order or another. */
export async function allTasks(
  context: SignedInContext,
  conditions: Conditions,
  wants: Selection,
  { field, direction }: TaskSort = byNumber,
  asOf: LocalDate | null = null,
): Promise<TaskType[]> {
  const where = allOf([scopeConditions(taskScope(context.actor)), conditions]);
  const rows = await selectTasks(context, where, {
    sortBy: sortExpressions[field],
    direction,
    limit: null,
    asOf,
    wants,
  });
  return withRelations(context, rows, wants, asOf);
}

/** Tasks by id, in the order of the ids; one that the reader may not see is left out. */
export async function tasksById(
  context: SignedInContext,
  ids: readonly string[],
  wants: Selection,
): Promise<TaskType[]> {
  const found = await allTasks(context, { sql: `t.id IN (${placeholders(ids)})`, params: ids }, wants);
  const byId = new Map(found.map((task) => [task.id, task]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** An assignment by id, where the reader may see its task. */
export async function findAssignment(
  context: SignedInContext,
  id: string,
  wants: Selection,
): Promise<AssignmentType | null> {
  const task = await taskOfPart(context, "assignment", id, wants);
  return task?.assignments.find((assignment) => assignment.id === id) ?? null;
}

/** An indicator by id, where the reader may see its task. */
export async function findIndicator(
  context: SignedInContext,
  id: string,
  wants: Selection,
): Promise<IndicatorType | null> {
  const task = await taskOfPart(context, "indicator", id, wants);
  return task?.indicators.find((indicator) => indicator.id === id) ?? null;
}

async function taskOfPart(
  context: SignedInContext,
  part: "assignment" | "indicator",
  id: string,
  wants: Selection,
): Promise<TaskType | undefined> {
  const conditions = { sql: `t.id = (SELECT taskId FROM ${part} WHERE id = ?)`, params: [id] };
  const [task] = await allTasks(context, conditions, new Set([...wants, `${part}s`]));
  return task;
}

async function selectTasks(
  context: SignedInContext,
  where: Conditions,
  order: {
    sortBy: string;
    direction: "ASC" | "DESC";
    limit: number | null;
    asOf: LocalDate | null;
    wants: Selection;
  },
): Promise<TaskRow[]> {
  const join = standingJoin(order.asOf);
  return context.read.rows<TaskRow>(
    `SELECT t.id, t.number, t.title, t.wording, t.state, t.dueOn, t.dueConfirmed, t.version, t.programmeId,
            t.projectId, p.year, j.ordinal, j.name AS projectName, ${order.sortBy} AS sortValue,
            s.state AS standingState, ${standingColumns(wantsDetail(order.wants))}
       ${FROM} ${join.sql} WHERE ${where.sql}
      ORDER BY sortValue ${order.direction}, t.number${order.limit === null ? "" : ` LIMIT ${order.limit}`}`,
    [...join.params, ...where.params],
  );
}

async function countTasks(
  context: SignedInContext,
  where: Conditions,
  asOf: LocalDate | null,
): Promise<number> {
  const join = standingJoin(asOf);
  const [row] = await context.read.rows<{ tasks: number }>(
    `SELECT COUNT(*) AS tasks ${FROM} ${join.sql} WHERE ${where.sql}`,
    [...join.params, ...where.params],
  );
  return Number(row?.tasks ?? 0);
}

function afterCursor(field: TaskSort["field"], direction: "ASC" | "DESC", page: Page): Conditions[] {
  if (page.after === null) return [];
  const [value = "", number = 0] = page.after;
  const sortBy = sortExpressions[field];
  const beyond = direction === "ASC" ? ">" : "<";
  return [
    { sql: `(${sortBy} ${beyond} ? OR (${sortBy} = ? AND t.number > ?))`, params: [value, value, number] },
  ];
}

const idsOf = (rows: readonly TaskRow[]): string[] => rows.map((row) => row.id);

const fieldsFromDetail: readonly string[] = [
  "light",
  "standing",
  "value",
  "pendingValue",
  "plannedValue",
  "effectiveTarget",
  "achievement",
  "pace",
  "forecast",
  "shortfall",
];

/** Whether a document asks for anything that is kept only for show and has to be unpacked first. */
const wantsDetail = (wants: Selection): boolean => fieldsFromDetail.some((name) => wants.has(name));

async function drawCurves(
  context: SignedInContext,
  rows: readonly TaskRow[],
  indicators: ReadonlyMap<string, IndicatorType[]>,
): Promise<void> {
  const curves = await indicatorCurves(context, idsOf(rows), context.today);
  for (const indicator of [...indicators.values()].flat()) indicator.curve = curves.get(indicator.id) ?? [];
}

const relationsFromAssignments = ["leadUnit", "assistUnits", "joint", "assignments", "allowedActions"];

/** Rows to tasks, with one statement for each relation that is wanted, however many tasks there are. */
async function withRelations(
  context: SignedInContext,
  rows: readonly TaskRow[],
  wants: Selection,
  asOf: LocalDate | null,
): Promise<TaskType[]> {
  const assignments = relationsFromAssignments.some((name) => wants.has(name))
    ? await assignmentsOfTasks(context, rows, wants)
    : null;
  const day = asOf ?? context.today;
  const details = new Map(rows.map((row) => [row.id, detailOf(row)]));
  const indicators = wants.has("indicators") ? await indicatorsOfTasks(context, rows, details) : null;
  if (indicators !== null && wants.has("curve")) await drawCurves(context, rows, indicators);
  const history =
    wants.has("standing") && wants.has("history") ? await standingHistory(context, idsOf(rows), day) : null;
  return rows.map((row) => {
    const parts = assignments?.get(row.id) ?? [];
    const direct = parts.filter((part) => part.viaGroupId === null);
    const detail = details.get(row.id) ?? null;
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      wording: row.wording,
      year: row.year,
      version: row.version,
      state: asOf === null ? row.state : (row.standingState ?? "DRAFT"),
      dueOn: row.dueOn,
      dueConfirmed: row.dueConfirmed === 1,
      project: {
        id: row.projectId,
        ordinal: row.ordinal,
        name: row.projectName,
        programmeId: row.programmeId,
      },
      // Every task has a lead; where no relation was asked for, nobody looks.
      leadUnit: direct.find((part) => part.role === "LEAD")?.unit as TaskType["leadUnit"],
      assistUnits: direct.filter((part) => part.role === "ASSIST").map((part) => part.unit),
      joint: direct.length > 1,
      assignments: parts,
      indicators: indicators?.get(row.id) ?? [],
      // Put into words for those who asked.
      light: (wants.has("light")
        ? lightOf(context.language, row, detail, day)
        : undefined) as TaskType["light"],
      progress: row.progress ?? 0,
      plannedPace: row.plannedPace ?? 0,
      standing: figuresOf(row, detail, history?.get(row.id) ?? []),
      allowedActions: wants.has("allowedActions") ? actionsOn(context, factsOf(row.state, parts)) : [],
    };
  });
}

/** What the policy looks at. */
const factsOf = (state: TaskState, parts: readonly AssignmentType[]): TaskFacts => ({
  state,
  unitIds: parts.map((part) => part.unit.id),
  leadAssumed: parts.some((part) => part.role === "LEAD" && part.assumed),
});

const actionsOn = (context: SignedInContext, facts: TaskFacts) => [
  allowedAction(context, "confirmLead", facts),
  allowedAction(context, "changeLead", facts),
  allowedAction(context, "addAssistUnit", facts),
  allowedAction(context, "removeAssistUnit", facts),
  allowedAction(context, "overrideLight", facts),
];
