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
  "state",
  "dueOn",
  "chain",
];

/** Without these a row could not be told or opened. */
export const fixedColumns: ReadonlySet<LedgerColumn> = new Set(["number", "title"]);

/** Pixels; the title takes what is left, but never less than its own. */
export const columnWidth: Readonly<Record<LedgerColumn, number>> = {
  number: 70,
  project: 150,
  title: 206,
  wording: 320,
  leadUnit: 136,
  assistUnits: 118,
  lines: 84,
  indicators: 192,
  state: 88,
  light: 78,
  progress: 150,
  nextMilestone: 150,
  lastReport: 78,
  dueOn: 94,
  chain: 78,
};
