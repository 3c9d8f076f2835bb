import type { ReportProblem } from "./notice-error.ts";
import type { NoticeLine } from "./notice-lines.ts";
import type { ParsedNotice } from "./parsed-notice.ts";

export type NoticeHeading = Pick<
  ParsedNotice,
  "documentNumber" | "issuedBy" | "title" | "year" | "addressees" | "body"
>;

const documentNumberForm = /^\S+[〔[［]\d{4}[〕\]］]\s*\d+\s*号$/;
const titleForm = /^(.*?)(关于.+的通知)$/;

/** Reads what stands before the table: number, issuer, title, addressees, paragraphs, and the table's caption. */
export function readHeading(lines: readonly NoticeLine[], report: ReportProblem): NoticeHeading {
  const documentNumber = lines.find((line) => documentNumberForm.test(line.text))?.text ?? "";
  if (documentNumber === "") report(1, "NO_DOCUMENT_NUMBER");

  const titleAt = lines.findIndex((line) => titleForm.test(line.text));
  const titleLine = lines[titleAt];
  if (titleLine === undefined) {
    report(1, "NO_TITLE");
    return { documentNumber, issuedBy: "", title: "", year: 0, addressees: null, body: [] };
  }
  const [, issuerInTitle = "", title = ""] = titleForm.exec(titleLine.text) ?? [];
  const lineAbove = lines[titleAt - 1]?.text ?? "";
  const issuedBy = issuerInTitle || (lineAbove === documentNumber ? "" : lineAbove);
  const year = Number(/(\d{4})年/.exec(title)?.[1] ?? 0);
  if (issuedBy === "") report(titleLine.number, "NO_ISSUER");
  if (year === 0) report(titleLine.number, "NO_YEAR", title);
  return { documentNumber, issuedBy, title, year, ...readParagraphs(lines.slice(titleAt + 1)) };
}

/** Addressees end with a colon, the caption that the table takes from the last line with 表. */
function readParagraphs(lines: readonly NoticeLine[]): Pick<ParsedNotice, "addressees" | "body"> {
  const paragraphs = lines.map((line) => line.text);
  const addressees = /[：:]$/.test(paragraphs[0] ?? "") ? (paragraphs.shift() ?? null) : null;
  if (paragraphs.at(-1)?.endsWith("表")) paragraphs.pop();
  return { addressees, body: paragraphs };
}
