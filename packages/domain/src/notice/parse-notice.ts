import { NoticeError, type NoticeProblem, type ReportProblem } from "./notice-error.ts";
import { readHeading } from "./notice-heading.ts";
import { noticeLines } from "./notice-lines.ts";
import { readTable, tableHeadAt } from "./notice-table.ts";
import type { ParsedNotice } from "./parsed-notice.ts";
import { namedUnits } from "./responsible-units.ts";

/**
 * Reads the text of a yearly notice: heading, paragraphs, and the table of projects and tasks with one cell a line,
 * indented by a tab. Brackets of either width and any line ends will do; the words are kept as they are.
 * @throws NoticeError with every problem of the text, where there is one.
 */
export function parseNotice(text: string): ParsedNotice {
  const problems: NoticeProblem[] = [];
  const report: ReportProblem = (line, code, words = "") => problems.push({ line, code, words });

  const lines = noticeLines(text);
  const headAt = tableHeadAt(lines);
  const tableAt = headAt === -1 ? lines.length : headAt;
  const heading = readHeading(lines.slice(0, tableAt), report);
  const projects = readTable(lines.slice(tableAt), report);
  if (projects.length === 0) report(lines[tableAt]?.number ?? 1, "NO_TABLE");

  if (problems.length > 0) throw new NoticeError(problems.sort((one, other) => one.line - other.line));
  return { ...heading, projects, units: namedUnits(projects) };
}
