import { PASSWORD_LENGTH, passwordFaults } from "@minsheng/domain/access/password-rule";
import { Not } from "typeorm";
import type { WriteDoor } from "../../platform/database/write-door.ts";
import { badField, badInput, conflict } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { User } from "../people/user.entities.ts";
import { Session } from "./access.entities.ts";
import { clearAttempts, countAttempt } from "./failed-attempts.ts";
import { hashPassword, passwordMatches } from "./passwords.ts";

interface PasswordChange {
  readonly address: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Sets an own password; ends the person's other sessions, which may be a stranger's. */
export async function changePassword(
  inTransaction: WriteDoor,
  actor: SignedInActor,
  { currentPassword, newPassword, address }: PasswordChange,
): Promise<void> {
  const faults = passwordFaults(newPassword, actor.username);
  if (faults.length > 0) {
    throw badInput(
      ...faults.map(
        (fault) =>
          ({ field: "newPassword", message: `passwordFault.${fault}`, params: PASSWORD_LENGTH }) as const,
      ),
    );
  }
  if (currentPassword === newPassword) throw badField("newPassword", "field.samePassword");
  // A session that somebody else got hold of must not become a place to guess the password at.
  const attempt = { username: actor.username, address };
  const before = await inTransaction((tx) => countAttempt(tx, attempt));
  if (before === null || !(await passwordMatches(before.passwordHash, currentPassword))) {
    throw badField("currentPassword", "field.wrongPassword");
  }
  const newHash = await hashPassword(newPassword);
  await inTransaction(async (tx) => {
    const user = await tx.manager.findOneByOrFail(User, { id: actor.userId });
    // Somebody reset the password while this one was being checked.
    if (user.passwordHash !== before.passwordHash) throw conflict();
    await clearAttempts(tx, attempt);
    await tx.manager.update(User, { id: user.id }, { passwordHash: newHash, mustChangePassword: false });
    await tx.manager.delete(Session, { userId: user.id, id: Not(actor.sessionId) });
    tx.record({
      by: { userId: user.id, name: user.name },
      operation: "changePassword",
      object: { type: "User", id: user.id, label: user.username },
      changes: [],
    });
  });
}
