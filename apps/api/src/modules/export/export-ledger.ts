import { taskScope } from "@minsheng/domain/policy/scope";
import writeExcelFile from "write-excel-file/node";
import { allOf } from "../../platform/database/conditions.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { say } from "../../platform/language/messages.ts";
import { findProgrammes } from "../programme/programme.queries.ts";
import { allTasks } from "../programme/task.queries.ts";
import { filterConditions } from "../programme/task-conditions.ts";
import { readAsOf } from "../standing/standing.queries.ts";
import { ledgerCells } from "./ledger-cells.ts";
import { readLedgerRequest } from "./ledger-request.ts";
import { HEADING_ROWS, ledgerSheet } from "./ledger-sheet.ts";

export interface ExportedFile {
  readonly name: string;
  readonly content: Buffer;
}

const relations: Selection = new Set(["assignments", "chain", "indicators", "light", "standing"]);

/** The ledger as its reader sees it, as an Excel file. The log keeps who took what along. */
export async function exportLedger(
  context: SignedInContext,
  query: Readonly<Record<string, unknown>>,
): Promise<ExportedFile> {
  const { actor, now, today } = context;
  const request = readLedgerRequest(query);
  const language = request.language ?? context.language;
  const { year } = request.filter;
  const programmes = await findProgrammes(context, year ? "year = ?" : "1 = 1", year ? [year] : []);
  const [programme] = programmes;
  if (programme === undefined) throw notFound();
  const filter = { ...request.filter, year: programme.year };
  const tasks = await allTasks(
    context,
    allOf(filterConditions(taskScope(context.actor), filter, today)),
    relations,
    request.sort,
    readAsOf(request.asOf, today),
  );
  const rows = ledgerSheet(tasks, request, { ...programme, at: now, by: actor.name }, language);
  const content = await writeExcelFile(rows, {
    sheet: say(language, "ledger.sheet"),
    columns: request.columns.map((column) => ({ width: ledgerCells[column].width })),
    stickyRowsCount: HEADING_ROWS,
    orientation: "landscape",
  }).toBuffer();
  await context.inTransaction(async (tx) =>
    tx.record({
      by: actor,
      operation: "exportLedger",
      object: { type: "Programme", id: programme.id, label: programme.title },
      changes: [
        { field: "export.tasks", before: null, after: String(tasks.length) },
        { field: "export.parameters", before: null, after: inWords(query) },
      ],
    }),
  );
  return { name: `${say(language, "ledger.fileName")}-${programme.year}-${today}.xlsx`, content };
}

const inWords = (query: Readonly<Record<string, unknown>>): string | null =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ") || null;
