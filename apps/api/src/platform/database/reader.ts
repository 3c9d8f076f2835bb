import Sqlite from "better-sqlite3";
import type { Pool } from "mysql2/promise";

export type SqlValue = string | number | null;

/**
 * Reads plain rows past the ORM. Booleans come as 0/1, dates and instants as text, on both engines.
 * Never used to write: SQLite's connection is opened read-only.
 */
export interface Reader {
  rows<Row>(sql: string, params?: readonly SqlValue[]): Promise<Row[]> | Row[];
  close(): Promise<void>;
}

/** Called with the text of every statement that is read; tests count with it. */
export type StatementObserver = (sql: string) => void;

export function sqliteReader(file: string, observe?: StatementObserver): Reader {
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
  connection.pragma("busy_timeout = 5000");
  const prepared = new Map<string, Sqlite.Statement<SqlValue[]>>();
  const prepare = (sql: string): Sqlite.Statement<SqlValue[]> => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= 500) prepared.clear();
    const statement = connection.prepare<SqlValue[]>(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    rows<Row>(sql: string, params: readonly SqlValue[] = []): Row[] {
      observe?.(sql);
      return prepare(sql).all(...params) as Row[];
    },
    close: async () => {
      connection.close();
    },
  };
}

export function mysqlReader(pool: Pool, observe?: StatementObserver): Reader {
  return {
    async rows<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
      observe?.(sql);
      const [rows] = await pool.execute(sql, [...params]);
      return rows as Row[];
    },
    close: () => pool.end(),
  };
}

/** `?, ?, ?` for an IN list; an empty list matches nothing. */
export const placeholders = (values: readonly unknown[]): string =>
  values.length === 0 ? "NULL" : values.map(() => "?").join(", ");
