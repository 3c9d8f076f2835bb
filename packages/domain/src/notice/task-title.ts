import { splitOutsideBrackets } from "./clauses.ts";

const LONGEST_TITLE = 30;

/** Clauses that say in what spirit, on what ground or for whom, before the clause that says what is done. */
const preamble = /^(坚持|围绕|聚焦|贯彻|落实|按照|根据|依据|依托|针对|通过|为|对)/;

/** A short title for a task: its first sentence, or where that is long the first clause of it that names an act. */
export function taskTitle(wording: string): string {
  const sentence = splitOutsideBrackets(wording, "。；")[0]?.text ?? wording;
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const clauses = splitOutsideBrackets(sentence, "，,").map((clause) => clause.text.trim());
  const title = clauses.find((clause) => !preamble.test(clause)) ?? clauses[0] ?? sentence;
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}
