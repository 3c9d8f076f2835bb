import type { SqlValue } from "./reader.ts";

/** A WHERE clause, and what its question marks stand for. */
export interface Conditions {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** All conditions at once. */
export const allOf = (conditions: readonly Conditions[]): Conditions => ({
  sql: conditions.map((one) => one.sql).join(" AND ") || "1 = 1",
  params: conditions.flatMap((one) => one.params),
});

/** The text stands in the column, whatever it consists of: `100%` looks for a percent sign. */
export const contains = (column: string, text: string): Conditions => ({
  sql: `${column} LIKE ? ESCAPE '!'`,
  params: [`%${text.replace(/[!%_]/g, "!$&")}%`],
});
