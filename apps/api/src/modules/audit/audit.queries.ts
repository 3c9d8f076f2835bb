import { officeDayStart } from "@minsheng/domain/local-date";
import { type Conditions, contains } from "../../platform/database/conditions.ts";
import { placeholders, type SqlValue } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { type Connection, connection, type Page } from "../../platform/graphql/page.ts";
import type { AuditEntryType, AuditFilter, FieldChangeType } from "./audit.types.ts";

type AuditRow = Omit<AuditEntryType, "changes"> & { changes: string };

export const AUDIT_CURSOR_LENGTH = 1;

/** The log by filter, newest first. The gate opens it to auditors. */
export function findAuditEntries(
  context: SignedInContext,
  filter: AuditFilter,
  page: Page,
): Promise<Connection<AuditEntryType>> {
  const clauses = ["1 = 1"];
  const params: SqlValue[] = [];
  const add = (sql: string, values: readonly SqlValue[]): void => {
    clauses.push(sql);
    params.push(...values);
  };
  if (filter.operations) add(`e.operation IN (${placeholders(filter.operations)})`, filter.operations);
  if (filter.objectTypes) add(`e.objectType IN (${placeholders(filter.objectTypes)})`, filter.objectTypes);
  if (filter.objectId) add("e.objectId = ?", [filter.objectId]);
  if (filter.from) add("e.at >= ?", [officeDayStart(filter.from).toISOString()]);
  if (filter.to) {
    const dayAfter = officeDayStart(filter.to).getTime() + 24 * 60 * 60 * 1000;
    add("e.at < ?", [new Date(dayAfter).toISOString()]);
  }
  const text = filter.text?.trim();
  if (text) {
    const found = ["e.actorName", "e.objectLabel", "e.changes"].map((column) => contains(column, text));
    add(
      `(${found.map((one) => one.sql).join(" OR ")})`,
      found.flatMap((one) => one.params),
    );
  }
  return findEntries(context, { sql: clauses.join(" AND "), params }, page);
}

/** What happened to a task that the reader may see, newest first. */
export const historyOfTask = (
  context: SignedInContext,
  taskId: string,
  page: Page,
): Promise<Connection<AuditEntryType>> =>
  findEntries(context, { sql: "e.taskId = ?", params: [taskId] }, page);

async function findEntries(
  context: SignedInContext,
  where: Conditions,
  page: Page,
): Promise<Connection<AuditEntryType>> {
  const before = page.after === null ? "" : " AND e.sequence < ?";
  const rows = await context.read.rows<AuditRow>(
    `SELECT e.id, e.sequence, e.at, e.actorName AS actor, e.operation, e.objectType, e.objectId, e.objectLabel,
            t.number AS task, p.year AS taskYear, u.name AS unit, e.changes, e.hash
       FROM audit_entry e LEFT JOIN task t ON t.id = e.taskId LEFT JOIN programme p ON p.id = t.programmeId
            LEFT JOIN unit u ON u.id = e.unitId
      WHERE ${where.sql}${before} ORDER BY e.sequence DESC LIMIT ${page.first + 1}`,
    [...where.params, ...(page.after ?? [])],
  );
  const [count] = await context.read.rows<{ entries: number }>(
    `SELECT COUNT(*) AS entries FROM audit_entry e WHERE ${where.sql}`,
    where.params,
  );
  const entries = rows.map(({ changes, ...row }) => ({
    ...row,
    changes: JSON.parse(changes) as FieldChangeType[],
  }));
  return connection(entries, page, Number(count?.entries ?? 0), (entry) => [entry.sequence]);
}
