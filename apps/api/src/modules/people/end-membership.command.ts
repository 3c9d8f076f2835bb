import { Field, ID, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, notFound } from "../../platform/errors.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { refuseWithoutAdministrator } from "./administrator-remains.ts";
import { personInScope } from "./person-in-scope.ts";
import { Membership } from "./user.entities.ts";

@InputType()
export class EndMembershipInput {
  @Field(() => ID) membershipId: string;
  @Field(() => LocalDateScalar, { description: "The last day on which it holds; never later than before." })
  validTo: string;
  @Field(() => Int) expectedVersion: number;
}

/** Sets the last day of a role. Answers with the person's id. */
export async function endMembership(
  tx: Transaction,
  actor: AccountKeeper,
  input: EndMembershipInput,
): Promise<string> {
  const membership = await tx.manager.findOneBy(Membership, { id: input.membershipId });
  if (membership === null) throw notFound();
  const { user } = await personInScope(tx, actor, membership.userId);
  authorize(actor, "endMembership", membership);
  const after = { validTo: input.validTo };
  if (after.validTo < membership.validFrom) throw badField("validTo", "field.endsBeforeStart");
  if (membership.validTo !== null && after.validTo > membership.validTo) {
    throw badField("validTo", "field.notLonger", { validTo: membership.validTo });
  }
  await updateVersioned(tx, Membership, membership, input.expectedVersion, after);
  if (membership.role === "SYSTEM_ADMIN") {
    await refuseWithoutAdministrator(tx);
  }
  const { role } = membership;
  tx.record({
    by: actor,
    operation: "endMembership",
    object: { type: "User", id: user.id, label: user.username },
    unitId: membership.unitId,
    changes: [
      { field: "membership.role", before: role, after: role },
      ...changesBetween("membership", membership, after),
    ],
  });
  return user.id;
}
