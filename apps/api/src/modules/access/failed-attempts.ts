import { LOCK_WINDOW_MS, lockedUntil } from "@minsheng/domain/access/lockout";
import { LessThanOrEqual } from "typeorm";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { ApiError } from "../../platform/errors.ts";
import { User } from "../people/user.entities.ts";
import { FailedSignIn } from "./access.entities.ts";

/** Who guesses at which account's password, from where. */
export interface Attempt {
  readonly username: string;
  readonly address: string;
}

/**
 * Counts an attempt at a password as failed before the password is checked; success clears it. RATE_LIMITED where
 * there were too many. Answers with the account, null where there is none of that name.
 */
export async function countAttempt(tx: Transaction, { username, address }: Attempt): Promise<User | null> {
  const who = { username: username.slice(0, 64), address };
  const windowStart = new Date(tx.now.getTime() - LOCK_WINDOW_MS).toISOString();
  // Changes nothing: guesses at one account at the same moment are counted one after the other.
  await tx.manager.update(User, { username }, { username });
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
  return tx.manager.findOneBy(User, { username });
}

/** The password was right: earlier guesses from there count no more. */
export async function clearAttempts(tx: Transaction, { username, address }: Attempt): Promise<void> {
  await tx.manager.delete(FailedSignIn, { username, address });
}
