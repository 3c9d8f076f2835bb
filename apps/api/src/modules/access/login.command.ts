import { LessThanOrEqual } from "typeorm";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction, WriteDoor } from "../../platform/database/write-door.ts";
import { ApiError } from "../../platform/errors.ts";
import { User } from "../people/user.entities.ts";
import { Session } from "./access.entities.ts";
import { type Attempt, clearAttempts, countAttempt } from "./failed-attempts.ts";
import { checkAgainstNobody, passwordMatches } from "./passwords.ts";
import { hashToken, newToken, SESSION_HOURS } from "./session.queries.ts";

interface SignInAttempt extends Attempt {
  readonly password: string;
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

async function openSession(tx: Transaction, user: User, attempt: SignInAttempt): Promise<string> {
  const token = newToken();
  const now = tx.now.toISOString();
  await clearAttempts(tx, attempt);
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
