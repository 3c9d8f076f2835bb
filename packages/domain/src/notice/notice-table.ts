import { chineseNumber } from "./chinese-number.ts";
import { hasBalancedBrackets } from "./clauses.ts";
import type { ReportProblem } from "./notice-error.ts";
import type { NoticeLine } from "./notice-lines.ts";
import type { ParsedProject, ParsedTask } from "./parsed-notice.ts";
import { readResponsibleUnits } from "./responsible-units.ts";
import { taskTitle } from "./task-title.ts";

const columns = ["序号", "项目名称", "工作任务", "责任单位"];

/** Where the row of column names begins, or -1. */
export const tableHeadAt = (lines: readonly NoticeLine[]): number =>
  lines.findIndex((_, at) => columns.every((column, offset) => lines[at + offset]?.text === column));

/** The cells under the column names. Words below the last cell are no part of the table; words between cells are a fault. */
function tableCells(table: readonly NoticeLine[], report: ReportProblem): NoticeLine[] {
  const rows = table.slice(columns.length, table.findLastIndex((line) => line.isCell) + 1);
  for (const line of rows) if (!line.isCell) report(line.number, "TEXT_WITHIN_TABLE", line.text);
  return rows.filter((line) => line.isCell);
}

type Entry =
  | { readonly is: "project"; readonly cell: NoticeLine; readonly ordinal: number; readonly name: string }
  | {
      readonly is: "task";
      readonly cell: NoticeLine;
      readonly number: number | null;
      readonly task: Omit<ParsedTask, "number">;
    };

const ordinalOf = (cell: NoticeLine): number | null => chineseNumber(cell.text);
const numberedWording = (cell: NoticeLine) => /^(\d{1,3})[.．、]\s*(.*)$/.exec(cell.text);
const beginsEntry = (cell: NoticeLine): boolean => ordinalOf(cell) !== null || numberedWording(cell) !== null;

/** A project is an ordinal and the cell after it, its name; a task a numbered wording and the cell after it, its units. */
function readEntries(cells: readonly NoticeLine[], report: ReportProblem): Entry[] {
  const entries: Entry[] = [];
  const unread = [...cells];
  for (let cell = unread.shift(); cell !== undefined; cell = unread.shift()) {
    const continued = unread[0] !== undefined && !beginsEntry(unread[0]);
    if (!beginsEntry(cell) && !continued) {
      report(cell.number, "UNEXPECTED_CELL", cell.text);
      continue;
    }
    const continuation = continued ? unread.shift() : undefined;
    const ordinal = ordinalOf(cell);
    if (ordinal === null) entries.push(readTask(cell, continuation, report));
    else {
      if (continuation === undefined) report(cell.number, "PROJECT_WITHOUT_NAME", cell.text);
      entries.push({ is: "project", cell, ordinal, name: continuation?.text ?? "" });
    }
  }
  return entries;
}

function readTask(cell: NoticeLine, units: NoticeLine | undefined, report: ReportProblem): Entry {
  const [, digits, wording = cell.text] = numberedWording(cell) ?? [];
  if (digits === undefined) report(cell.number, "TASK_WITHOUT_NUMBER", wording);
  if (wording === "") report(cell.number, "TASK_WITHOUT_WORDING", cell.text);
  if (!hasBalancedBrackets(wording)) report(cell.number, "UNBALANCED_BRACKET", wording);
  if (units === undefined) report(cell.number, "TASK_WITHOUT_UNITS", cell.text);
  const responsible = units === undefined ? [] : readResponsibleUnits(units.text, units.number, report);
  return {
    is: "task",
    cell,
    number: digits === undefined ? null : Number(digits),
    task: { wording, title: taskTitle(wording), responsible },
  };
}

/** Projects count from 1, and each has a task. */
function checkProjects(entries: readonly Entry[], report: ReportProblem): void {
  let expected = 1;
  for (const [at, entry] of entries.entries()) {
    if (entry.is === "task") continue;
    const line = entry.cell.number;
    if (entry.ordinal !== expected) report(line, "PROJECT_OUT_OF_ORDER", entry.cell.text);
    if (entries[at + 1]?.is !== "task") report(line, "PROJECT_WITHOUT_TASK", entry.name);
    expected = entry.ordinal + 1;
  }
}

/** Tasks count from 1 through the whole notice. After one without a number any may follow. */
function checkTaskNumbers(entries: readonly Entry[], report: ReportProblem): void {
  const seen = new Set<number>();
  let expected: number | null = 1;
  for (const entry of entries) {
    if (entry.is === "project") continue;
    const { number, cell } = entry;
    if (number !== null && seen.has(number)) report(cell.number, "TASK_NUMBER_REPEATED", `${number}`);
    else if (number !== null && number !== (expected ?? number))
      report(cell.number, "TASK_NUMBER_OUT_OF_ORDER", `${number}`);
    if (number !== null) seen.add(number);
    expected = number === null ? null : number + 1;
  }
}

/** Reads the table from its column names on: every task belongs to the project above it. */
export function readTable(table: readonly NoticeLine[], report: ReportProblem): ParsedProject[] {
  const entries = readEntries(tableCells(table, report), report);
  checkProjects(entries, report);
  checkTaskNumbers(entries, report);
  const projects: (ParsedProject & { readonly tasks: ParsedTask[] })[] = [];
  for (const entry of entries) {
    const project = projects.at(-1);
    if (entry.is === "project") projects.push({ ordinal: entry.ordinal, name: entry.name, tasks: [] });
    else if (project === undefined) report(entry.cell.number, "TASK_WITHOUT_PROJECT", entry.cell.text);
    else if (entry.number !== null) project.tasks.push({ number: entry.number, ...entry.task });
  }
  return projects;
}
