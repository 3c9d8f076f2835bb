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
