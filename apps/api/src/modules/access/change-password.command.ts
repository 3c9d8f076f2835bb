import { PASSWORD_LENGTH, passwordFaults } from "@minsheng/domain/access/password-rule";
import { Not } from "typeorm";
import type { WriteDoor } from "../../platform/database/write-door.ts";
import { badField, badInput } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { User } from "../people/user.entities.ts";
import { Session } from "./access.entities.ts";
import { hashPassword, passwordMatches } from "./passwords.ts";

interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Sets an own password; ends the person's other sessions, which may be a stranger's. */
export async function changePassword(
  inTransaction: WriteDoor,
  actor: SignedInActor,
  { currentPassword, newPassword }: PasswordChange,
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
  const newHash = await hashPassword(newPassword);
  await inTransaction(async (tx) => {
    const user = await tx.manager.findOneByOrFail(User, { id: actor.userId });
    if (!(await passwordMatches(user.passwordHash, currentPassword))) {
      throw badField("currentPassword", "field.wrongPassword");
    }
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
