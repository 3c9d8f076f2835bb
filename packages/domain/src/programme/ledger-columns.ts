/** What the ledger (台账) can show of a task, on the screen as in its export. */
export const ledgerColumns = [
  "number",
  "project",
  "title",
  "wording",
  "leadUnit",
  "assistUnits",
  "lines",
  "indicators",
  "state",
  "light",
  "progress",
  "nextMilestone",
  "lastReport",
  "dueOn",
  "chain",
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];
