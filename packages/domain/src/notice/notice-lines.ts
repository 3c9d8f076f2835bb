/** A line of a notice that has words on it. */
export interface NoticeLine {
  /** Of the whole text, from 1. */
  readonly number: number;
  /** Without the spaces at its ends. */
  readonly text: string;
  /** Indented by a tab: a cell of the table. */
  readonly isCell: boolean;
}

/** The lines that say something, whatever the line ends; empty cells of the table fall away with the empty lines. */
export const noticeLines = (text: string): NoticeLine[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim(), isCell: line.startsWith("\t") }))
    .filter((line) => line.text !== "");
