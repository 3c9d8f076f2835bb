import { localDateOf } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { Field, ID, InputType } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import type { Transaction, WriteDoor } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import {
  OptionalEmail,
  OptionalPhone,
  OptionalText,
  Pattern,
  RequiredText,
} from "../../platform/graphql/rules.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { hashPassword, oneTimePassword } from "../access/passwords.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { giveCapacity, unitInScope } from "./capacity.ts";
import type { IssuedPassword } from "./credentials.types.ts";
import { newUser } from "./new-user.ts";
import { User } from "./user.entities.ts";
import { RoleEnum } from "./user.types.ts";

@InputType()
export class CreateUserInput {
  @Pattern(/^[a-z0-9.-]{3,64}$/, "field.badUsername") @Field(() => String) username: string;
  @RequiredText(50) @Field(() => String) name: string;
  @OptionalText(100) @Field(() => String, { nullable: true }) title?: string | null;
  @OptionalPhone() @Field(() => String, { nullable: true }) phone?: string | null;
  @OptionalEmail(100) @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => ID) unitId: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => LocalDateScalar, { nullable: true, description: "Today where left out." })
  validFrom?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Inclusive." }) validTo?: string | null;
}

/** Opens an account with its first role and a one-time password. Hashing takes long and happens before the transaction. */
export async function createUser(
  inTransaction: WriteDoor,
  actor: AccountKeeper,
  input: CreateUserInput,
): Promise<IssuedPassword> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  const userId = await inTransaction((tx) => openAccount(tx, actor, input, passwordHash));
  return { userId, oneTimePassword: password };
}

async function openAccount(
  tx: Transaction,
  actor: AccountKeeper,
  input: CreateUserInput,
  passwordHash: string,
): Promise<string> {
  const { username, role } = input;
  const unit = await unitInScope(tx, actor, input.unitId);
  authorize(actor, "createUser", { userId: null, unitId: unit.id, role });
  if (await tx.manager.existsBy(User, { username })) throw badField("username", "field.taken");
  const person = {
    username,
    name: input.name.trim(),
    title: input.title?.trim() || null,
    phone: input.phone?.trim() || null,
    email: input.email?.trim() || null,
  };
  const user = newUser({ ...person, passwordHash, mustChangePassword: true });
  await tx.manager.insert(User, user);
  const capacity = await giveCapacity(tx, unit, {
    userId: user.id,
    role,
    validFrom: input.validFrom ?? localDateOf(tx.now),
    validTo: input.validTo ?? null,
    deputyFor: null,
  });
  tx.record({
    by: actor,
    operation: "createUser",
    object: { type: "User", id: user.id, label: username },
    unitId: unit.id,
    changes: [...changesBetween("user", null, person), ...capacity],
  });
  return user.id;
}
