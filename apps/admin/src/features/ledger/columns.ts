/** The columns of the ledger in their order, named as in the export's address. */
export const columns = [
  "number",
  "project",
  "title",
  "leadUnit",
  "assistUnits",
  "lines",
  "indicators",
  "state",
  "dueOn",
  "chain",
] as const;
export type Column = (typeof columns)[number];

export const usualColumns: readonly Column[] = [
  "number",
  "title",
  "leadUnit",
  "assistUnits",
  "indicators",
  "state",
  "dueOn",
  "chain",
];

/** Without these a row could not be told or opened. */
export const fixedColumns: ReadonlySet<Column> = new Set(["number", "title"]);

/** Pixels; the title takes what is left, but never less than its own. */
export const columnWidth: Readonly<Record<Column, number>> = {
  number: 58,
  project: 150,
  title: 206,
  leadUnit: 136,
  assistUnits: 118,
  lines: 84,
  indicators: 206,
  state: 88,
  dueOn: 94,
  chain: 78,
};
