import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";

export const usualColumns: readonly LedgerColumn[] = [
  "number",
  "title",
  "leadUnit",
  "assistUnits",
  "light",
  "progress",
  "nextMilestone",
  "lastReport",
  "dueOn",
];

/** Without these a row could not be told or opened. */
export const fixedColumns: ReadonlySet<LedgerColumn> = new Set(["number", "title"]);

/** Pixels; the title takes what is left, but never less than its own. */
export const columnWidth: Readonly<Record<LedgerColumn, number>> = {
  number: 60,
  project: 150,
  title: 182,
  wording: 320,
  leadUnit: 128,
  assistUnits: 108,
  lines: 84,
  indicators: 192,
  state: 88,
  light: 74,
  progress: 132,
  nextMilestone: 136,
  lastReport: 74,
  dueOn: 92,
  chain: 78,
};
