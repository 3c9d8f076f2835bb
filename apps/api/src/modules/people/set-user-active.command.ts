import { Field, ID, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Session } from "../access/access.entities.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { refuseWithoutAdministrator } from "./administrator-remains.ts";
import { personInScope } from "./person-in-scope.ts";
import { User } from "./user.entities.ts";

@InputType()
export class SetUserActiveInput {
  @Field(() => ID) userId: string;
  @Field(() => Boolean) active: boolean;
  @Field(() => Int) expectedVersion: number;
}

/** Switches an account on or off; whoever is signed in with it is signed out at once. */
export async function setUserActive(
  tx: Transaction,
  actor: AccountKeeper,
  input: SetUserActiveInput,
): Promise<void> {
  const { user, facts } = await personInScope(tx, actor, input.userId);
  authorize(actor, "setUserActive", facts);
  const after = { active: input.active };
  await updateVersioned(tx, User, user, input.expectedVersion, after);
  if (!after.active) {
    await tx.manager.delete(Session, { userId: user.id });
    if (facts.memberships.some((membership) => membership.role === "SYSTEM_ADMIN")) {
      await refuseWithoutAdministrator(tx);
    }
  }
  tx.record({
    by: actor,
    operation: "setUserActive",
    object: { type: "User", id: user.id, label: user.username },
    changes: changesBetween("user", user, after),
  });
}
