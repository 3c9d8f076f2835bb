import { readFileSync } from "node:fs";
import { NoticeError } from "@minsheng/domain/notice/notice-error";
import { TargetError } from "@minsheng/domain/notice/target";
import { StartupError } from "../../platform/config.ts";
import type { Database } from "../../platform/database/database.ts";
import { say } from "../../platform/language/messages.ts";
import { importNotice, YearTakenError } from "../setup/import-notice.command.ts";
import { commandLine } from "./command-line.ts";
import { describeNotice, type NoticeDescription } from "./describe-notice.ts";
import type { Report } from "./report.ts";

export interface ImportOptions {
  readonly year?: number;
  readonly dryRun?: boolean;
  readonly publish?: boolean;
}

/** Lends a database for as long as something needs it. */
export type WithDatabase = <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>;

/** Loads a notice from a text file, or with `dryRun` only tells what it holds. */
export async function importFile(
  file: string,
  { year, dryRun = false, publish = false }: ImportOptions,
  withDatabase: WithDatabase,
): Promise<Report> {
  const text = readText(file);
  try {
    const description = describeNotice(text, year);
    if (!dryRun) {
      const wish = { text, publish, ...(year === undefined ? {} : { year }) };
      await withDatabase(({ inTransaction }) => inTransaction((tx) => importNotice(tx, commandLine, wish)));
    }
    const outcome = dryRun
      ? "Dry run: nothing was written."
      : `Loaded ${publish ? "and published" : "as a draft for the supervision office to publish"}.`;
    return {
      ok: true,
      lines: [...inWords(description), outcome],
      data: { ...description, written: !dryRun, published: !dryRun && publish },
    };
  } catch (error) {
    if (error instanceof NoticeError) return unreadable(file, error);
    if (error instanceof TargetError || error instanceof YearTakenError)
      throw new StartupError(error.message);
    throw error;
  }
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new StartupError(`The file ${file} cannot be read (${code}).`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new StartupError(`The file ${file} is not UTF-8 text.`);
  }
}

function unreadable(file: string, error: NoticeError): Report {
  const problems = error.problems.map(({ line, code, words }) => ({
    line,
    code,
    words,
    message: say("en", `noticeProblem.${code}`, { words }),
  }));
  return {
    ok: false,
    lines: [
      `${file} cannot be read as a notice:`,
      ...problems.map(({ line, message }) => `  line ${line}: ${message}`),
    ],
    data: { problems },
  };
}

function inWords(notice: NoticeDescription): string[] {
  const { uncoveredFigures, openQuestions } = notice;
  return [
    `${notice.issuedBy}${notice.title}（${notice.documentNumber}）`,
    `Programme of ${notice.year}: ${notice.projects} projects, ${notice.tasks} tasks, ${notice.units} units, ${notice.indicators} indicators.`,
    uncoveredFigures.length === 0
      ? "Every figure of the wording stands in an indicator."
      : `Figures that stand in no indicator: ${uncoveredFigures.length}`,
    ...uncoveredFigures.map(({ task, figure }) => `  task ${task}: ${figure}`),
    `Open questions: ${openQuestions.length}`,
    ...openQuestions.map(({ text }) => `  ${text}`),
  ];
}
