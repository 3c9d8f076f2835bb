import { isValidOn } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { type PeopleScope, peopleScope } from "@minsheng/domain/policy/scope";
import { contains } from "../../platform/database/conditions.ts";
import { placeholders, type SqlValue } from "../../platform/database/reader.ts";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { type Connection, connection, type Page } from "../../platform/graphql/page.ts";
import { loadUnits, unitOf } from "../organisation/unit.queries.ts";
import type { MembershipType, UserFilter, UserType } from "./user.types.ts";

interface UserRow {
  id: string;
  username: string;
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  active: number;
  lastSignedInAt: string | null;
  version: number;
}

interface MembershipRow {
  id: string;
  userId: string;
  unitId: string;
  role: Role;
  validFrom: string;
  validTo: string | null;
  deputyFor: string | null;
  version: number;
}

export const USER_CURSOR_LENGTH = 1;

/** The people whose accounts the reader may see and a filter names, by user name, a page of them. */
export async function findUsers(
  context: SignedInContext,
  filter: UserFilter,
  page: Page,
): Promise<Connection<UserType>> {
  const { sql, params } = conditionsOf(peopleScope(context.actor), filter, context.today);
  const [after = ""] = page.after ?? [];
  const rows = await context.read.rows<UserRow>(
    `SELECT ${USER_COLUMNS} FROM app_user u WHERE ${sql} AND u.username > ? ORDER BY u.username LIMIT ${page.first + 1}`,
    [...params, after],
  );
  const [count] = await context.read.rows<{ users: number }>(
    `SELECT COUNT(*) AS users FROM app_user u WHERE ${sql}`,
    params,
  );
  const users = await withMemberships(context, rows);
  return connection(users, page, Number(count?.users ?? 0), (user) => [user.username]);
}

const USER_COLUMNS =
  "u.id, u.username, u.name, u.title, u.phone, u.email, u.active, u.lastSignedInAt, u.version";

/** One person, whoever the reader is: callers check the scope, or ask about the reader. */
export async function loadUser(context: SignedInContext, id: string): Promise<UserType | null> {
  const rows = await context.read.rows<UserRow>(`SELECT ${USER_COLUMNS} FROM app_user u WHERE u.id = ?`, [
    id,
  ]);
  const [user] = await withMemberships(context, rows);
  return user ?? null;
}

/** One person within the reader's scope; null also for one who exists but is not the reader's to see. */
export async function findUser(context: SignedInContext, id: string): Promise<UserType | null> {
  const { sql, params } = conditionsOf(peopleScope(context.actor), {}, context.today);
  const rows = await context.read.rows<UserRow>(
    `SELECT ${USER_COLUMNS} FROM app_user u WHERE ${sql} AND u.id = ?`,
    [...params, id],
  );
  const [user] = await withMemberships(context, rows);
  return user ?? null;
}

function conditionsOf(
  scope: PeopleScope,
  filter: UserFilter,
  today: string,
): { sql: string; params: SqlValue[] } {
  const clauses = ["1 = 1"];
  const params: SqlValue[] = [];
  const add = (sql: string, values: readonly SqlValue[]): void => {
    clauses.push(sql);
    params.push(...values);
  };
  const holds = (sql: string): string =>
    `EXISTS (SELECT 1 FROM membership m WHERE m.userId = u.id AND (m.validTo IS NULL OR m.validTo >= ?) AND ${sql})`;
  if (!scope.all) add(holds(`m.unitId IN (${placeholders(scope.unitIds)})`), [today, ...scope.unitIds]);
  if (filter.unitId) add(holds("m.unitId = ?"), [today, filter.unitId]);
  if (filter.roles) add(holds(`m.role IN (${placeholders(filter.roles)})`), [today, ...filter.roles]);
  if (typeof filter.active === "boolean") add("u.active = ?", [filter.active ? 1 : 0]);
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const found = contains("u.searchText", text);
    add(found.sql, found.params);
  }
  return { sql: clauses.join(" AND "), params };
}

async function withMemberships(context: SignedInContext, rows: readonly UserRow[]): Promise<UserType[]> {
  if (rows.length === 0) return [];
  const held = await context.read.rows<MembershipRow>(
    `SELECT m.id, m.userId, m.unitId, m.role, m.validFrom, m.validTo, d.name AS deputyFor, m.version
       FROM membership m LEFT JOIN app_user d ON d.id = m.deputyForId
      WHERE m.userId IN (${placeholders(rows)}) ORDER BY m.userId, m.validFrom, m.id`,
    rows.map((row) => row.id),
  );
  const units = await loadUnits(context);
  return rows.map(({ active, ...row }) => {
    const theirs = held.filter((membership) => membership.userId === row.id);
    const person = {
      userId: row.id,
      memberships: theirs.filter(({ validTo }) => validTo === null || validTo >= context.today),
    };
    return {
      ...row,
      active: active === 1,
      memberships: theirs.map(
        ({ userId, unitId, ...membership }): MembershipType => ({
          ...membership,
          unit: unitOf(units, unitId),
          current: isValidOn(membership, context.today),
          allowedActions: [
            allowedAction(context, "endMembership", { userId, unitId, role: membership.role }),
          ],
        }),
      ),
      allowedActions: [
        allowedAction(context, "updateUser", person),
        allowedAction(context, "setUserActive", person),
        allowedAction(context, "resetPassword", person),
      ],
    };
  });
}
