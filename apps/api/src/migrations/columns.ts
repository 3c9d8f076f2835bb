import { Table, type TableColumnOptions, type TableIndexOptions } from "typeorm";

/** Column kinds that mean the same on SQLite and on MySQL. */
export const varchar = (name: string, length: number): TableColumnOptions => ({
  name,
  type: "varchar",
  length: String(length),
});
export const text = (name: string): TableColumnOptions => ({ name, type: "text" });
export const integer = (name: string): TableColumnOptions => ({ name, type: "integer" });
export const flag = (name: string): TableColumnOptions => ({ name, type: "boolean" });
export const double = (name: string): TableColumnOptions => ({ name, type: "double" });
export const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

/** Ids, and references to them. */
export const reference = (name: string): TableColumnOptions => varchar(name, 48);
const primary = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });

export const unique = (name: string, ...columnNames: string[]): TableIndexOptions => ({
  name,
  columnNames,
  isUnique: true,
});
export const index = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name, columnNames });

/** A table whose first column is its key. */
export const table = (
  name: string,
  [key, ...columns]: readonly [TableColumnOptions, ...TableColumnOptions[]],
  indices: TableIndexOptions[] = [],
): Table => new Table({ name, columns: [primary(key), ...columns], indices });
