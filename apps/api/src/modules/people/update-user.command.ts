import { Field, ID, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { OptionalEmail, OptionalPhone, OptionalText, RequiredText } from "../../platform/graphql/rules.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { userSearchText } from "./new-user.ts";
import { personInScope } from "./person-in-scope.ts";
import { User } from "./user.entities.ts";

@InputType()
export class UpdateUserInput {
  @Field(() => ID) userId: string;
  @RequiredText(50) @Field(() => String) name: string;
  @OptionalText(100) @Field(() => String, { nullable: true }) title?: string | null;
  @OptionalPhone() @Field(() => String, { nullable: true }) phone?: string | null;
  @OptionalEmail(100) @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => Int) expectedVersion: number;
}

/** Corrects who a person is and how to reach them; what is left out is emptied. The user name stays for good. */
export async function updateUser(
  tx: Transaction,
  actor: AccountKeeper,
  input: UpdateUserInput,
): Promise<void> {
  const { user, facts } = await personInScope(tx, actor, input.userId);
  authorize(actor, "updateUser", facts);
  const after = {
    name: input.name.trim(),
    title: input.title?.trim() || null,
    phone: input.phone?.trim() || null,
    email: input.email?.trim() || null,
  };
  await updateVersioned(tx, User, user, input.expectedVersion, {
    ...after,
    searchText: userSearchText(user.username, after),
  });
  tx.record({
    by: actor,
    operation: "updateUser",
    object: { type: "User", id: user.id, label: user.username },
    changes: changesBetween("user", user, after),
  });
}
