/** What can be wrong with the text of a notice. */
type NoticeProblemCode =
  | "NO_DOCUMENT_NUMBER"
  | "NO_TITLE"
  | "NO_YEAR"
  | "NO_ISSUER"
  | "NO_TABLE"
  | "TEXT_WITHIN_TABLE"
  | "UNEXPECTED_CELL"
  | "PROJECT_OUT_OF_ORDER"
  | "PROJECT_WITHOUT_NAME"
  | "PROJECT_WITHOUT_TASK"
  | "TASK_WITHOUT_PROJECT"
  | "TASK_WITHOUT_NUMBER"
  | "TASK_WITHOUT_WORDING"
  | "TASK_WITHOUT_UNITS"
  | "TASK_NUMBER_REPEATED"
  | "TASK_NUMBER_OUT_OF_ORDER"
  | "UNBALANCED_BRACKET"
  | "UNREADABLE_UNIT"
  | "UNIT_REPEATED";

export interface NoticeProblem {
  /** Of the text, from 1; 1 where something is missing altogether. */
  readonly line: number;
  readonly code: NoticeProblemCode;
  /** The words concerned, where there are any. */
  readonly words: string;
}

/** Notes a problem and lets reading go on, so that all are found at once. */
export type ReportProblem = (line: number, code: NoticeProblemCode, words?: string) => void;

/** The text is no notice that can be read. `problems`: all of them, in the order of the text. */
export class NoticeError extends Error {
  override readonly name = "NoticeError";
  readonly problems: readonly NoticeProblem[];

  constructor(problems: readonly NoticeProblem[]) {
    super(problems.map(({ line, code, words }) => `line ${line}: ${code} ${words}`.trimEnd()).join("\n"));
    this.problems = problems;
  }
}
