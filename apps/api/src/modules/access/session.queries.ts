import { createHash, randomBytes } from "node:crypto";
import type { LocalDate } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import type { Capacity } from "@minsheng/domain/policy/actor";
import type { Reader } from "../../platform/database/reader.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";

/** A session ends after twelve hours, or two without a request. */
export const SESSION_HOURS = { absolute: 12, idle: 2 } as const;
/** How stale `lastSeenAt` may grow before it is written again. */
const TOUCH_AFTER_MS = 5 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

export const newToken = (): string => randomBytes(32).toString("base64url");
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

interface SessionRow {
  sessionId: string;
  lastSeenAt: string;
  userId: string;
  username: string;
  name: string;
  mustChangePassword: number;
  unitId: string | null;
  role: Role | null;
}

export interface OpenSession {
  readonly actor: SignedInActor;
  /** `lastSeenAt` is old enough to be written anew. */
  readonly stale: boolean;
}

/** Who a session's token stands for, with the capacities valid today, in one statement; null where it ended. */
export async function findSession(
  read: Reader,
  token: string,
  now: Date,
  today: LocalDate,
): Promise<OpenSession | null> {
  const rows = await read.rows<SessionRow>(
    `SELECT s.id AS sessionId, s.lastSeenAt, u.id AS userId, u.username, u.name, u.mustChangePassword, m.unitId, m.role
       FROM session s
       JOIN app_user u ON u.id = s.userId AND u.active = 1
       LEFT JOIN membership m ON m.userId = u.id AND m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo >= ?)
      WHERE s.tokenHash = ? AND s.expiresAt > ? AND s.lastSeenAt > ?`,
    [
      today,
      today,
      hashToken(token),
      now.toISOString(),
      new Date(now.getTime() - SESSION_HOURS.idle * HOUR_MS).toISOString(),
    ],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const capacities = rows.flatMap((row): Capacity[] =>
    row.unitId === null || row.role === null ? [] : [{ unitId: row.unitId, role: row.role }],
  );
  return {
    actor: {
      sessionId: first.sessionId,
      userId: first.userId,
      username: first.username,
      name: first.name,
      mustChangePassword: first.mustChangePassword === 1,
      capacities,
    },
    stale: Date.parse(first.lastSeenAt) < now.getTime() - TOUCH_AFTER_MS,
  };
}

/** The same for a session that was opened a moment ago. */
export async function actorOfToken(
  read: Reader,
  token: string,
  now: Date,
  today: LocalDate,
): Promise<SignedInActor> {
  const session = await findSession(read, token, now, today);
  if (session === null) throw new Error("A session just opened cannot be found.");
  return session.actor;
}
