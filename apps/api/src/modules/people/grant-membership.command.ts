import type { Validity } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { Field, ID, InputType } from "type-graphql";
import { authorize } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { giveCapacity, unitInScope } from "./capacity.ts";
import { findPerson, personInScope } from "./person-in-scope.ts";
import { User } from "./user.entities.ts";
import { RoleEnum } from "./user.types.ts";

@InputType()
export class GrantMembershipInput {
  @Field(() => ID) userId: string;
  @Field(() => ID) unitId: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => LocalDateScalar) validFrom: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Inclusive; a deputy's is needed." })
  validTo?: string | null;
  @Field(() => ID, { nullable: true, description: "代理: whom the person stands in for." })
  deputyForUserId?: string | null;
}

/** Gives a person a further role in a unit, for themselves or as a deputy until a day. */
export async function grantMembership(
  tx: Transaction,
  actor: AccountKeeper,
  input: GrantMembershipInput,
): Promise<void> {
  // Changes nothing: two grants to one person at the same moment wait for one another.
  await tx.manager.update(User, { id: input.userId }, { id: input.userId });
  const { user, held } = await personInScope(tx, actor, input.userId);
  const unit = await unitInScope(tx, actor, input.unitId);
  authorize(actor, "grantMembership", { userId: user.id, unitId: unit.id, role: input.role });
  const validity = { validFrom: input.validFrom, validTo: input.validTo ?? null };
  const deputyFor = await readDeputyFor(tx, actor, input);
  const same = held.filter((membership) => membership.unitId === unit.id && membership.role === input.role);
  if (same.some((membership) => overlap(membership, validity))) throw badField("role", "field.alreadyHeld");
  const changes = await giveCapacity(tx, unit, { userId: user.id, role: input.role, ...validity, deputyFor });
  tx.record({
    by: actor,
    operation: "grantMembership",
    object: { type: "User", id: user.id, label: user.username },
    unitId: unit.id,
    changes,
  });
}

/** Whom the person is to stand in for: somebody else whom the actor knows, until a day. */
async function readDeputyFor(
  tx: Transaction,
  actor: AccountKeeper,
  { userId, deputyForUserId, validTo }: GrantMembershipInput,
): Promise<User | null> {
  if (!deputyForUserId) return null;
  const person = await findPerson(tx, actor, deputyForUserId);
  if (person === null || person.user.id === userId) throw badField("deputyForUserId", "field.unknownUser");
  if (!validTo) throw badField("validTo", "field.deputyNeedsEnd");
  return person.user;
}

const FOREVER = "9999-12-31";
const overlap = (one: Validity, other: Validity): boolean =>
  one.validFrom <= (other.validTo ?? FOREVER) && other.validFrom <= (one.validTo ?? FOREVER);
