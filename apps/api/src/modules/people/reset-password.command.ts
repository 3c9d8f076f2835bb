import { Field, ID, InputType } from "type-graphql";
import { authorize } from "../../platform/authorize.ts";
import type { WriteDoor } from "../../platform/database/write-door.ts";
import { FailedSignIn, Session } from "../access/access.entities.ts";
import { hashPassword, oneTimePassword } from "../access/passwords.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import type { IssuedPassword } from "./credentials.types.ts";
import { personInScope } from "./person-in-scope.ts";
import { User } from "./user.entities.ts";

@InputType()
export class ResetPasswordInput {
  @Field(() => ID) userId: string;
}

/** A new one-time password: ends the person's sessions and lifts a lock. Hashing takes long and happens before the transaction. */
export async function resetPassword(
  inTransaction: WriteDoor,
  actor: AccountKeeper,
  { userId }: ResetPasswordInput,
): Promise<IssuedPassword> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    const { user, facts } = await personInScope(tx, actor, userId);
    authorize(actor, "resetPassword", facts);
    await tx.manager.update(User, { id: user.id }, { passwordHash, mustChangePassword: true });
    await tx.manager.delete(Session, { userId: user.id });
    await tx.manager.delete(FailedSignIn, { username: user.username });
    tx.record({
      by: actor,
      operation: "resetPassword",
      object: { type: "User", id: user.id, label: user.username },
      changes: [],
    });
  });
  return { userId, oneTimePassword: password };
}
