import { officeTimeOf } from "@minsheng/domain/local-date";
import type { CellObject, Row, SheetData } from "write-excel-file/node";
import { type Language, say } from "../../platform/language/messages.ts";
import type { TaskType } from "../programme/task.types.ts";
import { groupTasks } from "./group-tasks.ts";
import { ledgerCells } from "./ledger-cells.ts";
import type { LedgerRequest } from "./ledger-request.ts";

/** What the sheet says of itself. */
export interface LedgerOrigin {
  readonly title: string;
  readonly documentNumber: string;
  readonly at: Date;
  readonly by: string;
}

/** Rows that stay in sight: the title, the origin, the columns' names. */
export const HEADING_ROWS = 3;

type Look = Omit<CellObject, "value" | "type">;
const boxed: Look = { borderColor: "#c9cdd4", borderStyle: "thin" };
const looks = {
  title: { fontWeight: "bold", fontSize: 14 },
  note: { textColor: "#646a73" },
  columnName: { ...boxed, fontWeight: "bold", backgroundColor: "#e8eefb", wrap: true },
  groupName: { ...boxed, fontWeight: "bold", backgroundColor: "#f5f6f8" },
  content: { ...boxed, alignVertical: "top", wrap: true },
} satisfies Record<string, Look>;

/** Always a text cell: what looks like a formula in it stays words. */
const text = (value: string, look: Look): CellObject => ({ value, type: String, ...look });

/** The ledger as rows of cells. */
export function ledgerSheet(
  tasks: readonly TaskType[],
  request: LedgerRequest,
  origin: LedgerOrigin,
  language: Language,
): SheetData {
  const { columns } = request;
  const across = (words: string, look: Look): Row => {
    const span = columns.length > 1 ? { columnSpan: columns.length } : {};
    return [text(words, { ...look, ...span }), ...columns.slice(1).map(() => null)];
  };
  const groups = groupTasks(tasks, request, language);
  return [
    across(titleOf(origin, language), looks.title),
    across(summaryOf(tasks, request, origin, language), looks.note),
    columns.map((column) => text(say(language, `ledgerColumn.${column}`), looks.columnName)),
    ...groups.flatMap(({ heading, tasks: ofGroup }) => [
      ...(heading === null ? [] : [across(heading, looks.groupName)]),
      ...ofGroup.map((task) =>
        columns.map((column) => {
          const value = ledgerCells[column].of(task, language);
          return typeof value === "number"
            ? { value, type: Number, ...looks.content }
            : text(value, looks.content);
        }),
      ),
    ]),
    ...(groups.length === 0 ? [across(say(language, "ledger.nothingFound"), looks.note)] : []),
  ];
}

const titleOf = ({ title, documentNumber }: LedgerOrigin, language: Language): string =>
  say(language, "ledger.title", { title, documentNumber });

function summaryOf(
  tasks: readonly TaskType[],
  { groupBy, asOf }: LedgerRequest,
  { at, by }: LedgerOrigin,
  language: Language,
): string {
  const summary = say(language, "ledger.summary", {
    at: officeTimeOf(at),
    by,
    tasks: tasks.length,
    joint: tasks.filter((task) => task.joint).length,
  });
  return [
    summary,
    asOf === null ? null : say(language, "ledger.asOf", { asOf }),
    groupBy === "unit" ? say(language, "ledger.byUnit") : null,
  ]
    .filter((words) => words !== null)
    .join("　");
}
