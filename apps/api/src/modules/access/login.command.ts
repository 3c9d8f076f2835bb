import { LOCK_WINDOW_MS, lockedUntil } from "@minsheng/domain/access/lockout";
import { LessThanOrEqual } from "typeorm";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction, WriteDoor } from "../../platform/database/write-door.ts";
import { ApiError } from "../../platform/errors.ts";
import { User } from "../people/user.entities.ts";
import { FailedSignIn, Session } from "./access.entities.ts";
import { checkAgainstNobody, passwordMatches } from "./passwords.ts";
import { hashToken, newToken, SESSION_HOURS } from "./session.queries.ts";

interface SignInAttempt {
  readonly username: string;
  readonly password: string;
  readonly address: string;
}

/**
 * Signs a person in; answers with the session's token. The attempt is counted as failed before the password is
 * checked and cleared by success, so that many guesses at once cannot slip past the lock. Hashing happens between
 * the two transactions, not in them: it takes long.
 */
export async function login(inTransaction: WriteDoor, input: SignInAttempt): Promise<string> {
  const attempt = { ...input, username: input.username.trim().toLowerCase() };
  const user = await inTransaction((tx) => countAttempt(tx, attempt));
  const matches =
    user === null
      ? await checkAgainstNobody(attempt.password)
      : await passwordMatches(user.passwordHash, attempt.password);
  if (user === null || !matches || !user.active) throw new ApiError("UNAUTHENTICATED", "error.wrongLogin");
  return inTransaction((tx) => openSession(tx, user, attempt));
}

async function countAttempt(tx: Transaction, attempt: SignInAttempt): Promise<User | null> {
  const who = { username: attempt.username.slice(0, 64), address: attempt.address };
  const windowStart = new Date(tx.now.getTime() - LOCK_WINDOW_MS).toISOString();
  // Changes nothing: guesses at one account at the same moment are counted one after the other.
  await tx.manager.update(User, { username: attempt.username }, { username: attempt.username });
  await tx.manager.delete(FailedSignIn, { at: LessThanOrEqual(windowStart) });
  const failures = await tx.manager.findBy(FailedSignIn, who);
  const locked = lockedUntil(
    failures.map((failure) => Date.parse(failure.at)),
    tx.now.getTime(),
  );
  if (locked !== null) {
    const minutes = Math.ceil((locked - tx.now.getTime()) / 60_000);
    throw new ApiError("RATE_LIMITED", "error.locked", { params: { minutes } });
  }
  await tx.manager.insert(FailedSignIn, { id: newId("attempt"), ...who, at: tx.now.toISOString() });
  return tx.manager.findOneBy(User, { username: attempt.username });
}

async function openSession(tx: Transaction, user: User, attempt: SignInAttempt): Promise<string> {
  const token = newToken();
  const now = tx.now.toISOString();
  await tx.manager.delete(FailedSignIn, { username: user.username, address: attempt.address });
  await tx.manager.delete(Session, { expiresAt: LessThanOrEqual(now) });
  await tx.manager.insert(Session, {
    id: newId("session"),
    tokenHash: hashToken(token),
    userId: user.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(tx.now.getTime() + SESSION_HOURS.absolute * 3_600_000).toISOString(),
  });
  await tx.manager.update(User, { id: user.id }, { lastSignedInAt: now });
  tx.record({
    by: { userId: user.id, name: user.name },
    operation: "login",
    object: { type: "User", id: user.id, label: user.username },
    changes: [],
  });
  return token;
}
