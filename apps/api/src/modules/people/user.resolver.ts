import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { readPage } from "../../platform/graphql/page.ts";
import { CreateUserInput, createUser } from "./create-user.command.ts";
import { type IssuedPassword, UserCredentials } from "./credentials.types.ts";
import { EndMembershipInput, endMembership } from "./end-membership.command.ts";
import { GrantMembershipInput, grantMembership } from "./grant-membership.command.ts";
import { ResetPasswordInput, resetPassword } from "./reset-password.command.ts";
import { SetUserActiveInput, setUserActive } from "./set-user-active.command.ts";
import { UpdateUserInput, updateUser } from "./update-user.command.ts";
import { findUsers, loadUser, USER_CURSOR_LENGTH } from "./user.queries.ts";
import { UserConnection, UserFilter, UserType } from "./user.types.ts";

@Resolver(() => UserType)
export class UserResolver {
  @Query(() => UserConnection, { description: "The people whose accounts the reader may see, by user name." })
  users(
    @Arg("filter", () => UserFilter, { nullable: true }) filter: UserFilter | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: SignedInContext,
  ): Promise<UserConnection> {
    return findUsers(context, filter ?? {}, readPage(first, after, USER_CURSOR_LENGTH));
  }

  @Mutation(() => UserCredentials, { description: "Opens an account with its first role." })
  async createUser(
    @Arg("input", () => CreateUserInput) input: CreateUserInput,
    @Ctx() context: SignedInContext,
  ): Promise<UserCredentials> {
    return credentials(context, await createUser(context.inTransaction, context.actor, input));
  }

  @Mutation(() => UserType)
  async updateUser(
    @Arg("input", () => UpdateUserInput) input: UpdateUserInput,
    @Ctx() context: SignedInContext,
  ): Promise<UserType> {
    await context.inTransaction((tx) => updateUser(tx, context.actor, input));
    return theUser(context, input.userId);
  }

  @Mutation(() => UserType, { description: "Switched off, the person is signed out at once." })
  async setUserActive(
    @Arg("input", () => SetUserActiveInput) input: SetUserActiveInput,
    @Ctx() context: SignedInContext,
  ): Promise<UserType> {
    await context.inTransaction((tx) => setUserActive(tx, context.actor, input));
    return theUser(context, input.userId);
  }

  @Mutation(() => UserCredentials, { description: "Signs the person out and lifts a lock." })
  async resetPassword(
    @Arg("input", () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: SignedInContext,
  ): Promise<UserCredentials> {
    return credentials(context, await resetPassword(context.inTransaction, context.actor, input));
  }

  @Mutation(() => UserType)
  async grantMembership(
    @Arg("input", () => GrantMembershipInput) input: GrantMembershipInput,
    @Ctx() context: SignedInContext,
  ): Promise<UserType> {
    await context.inTransaction((tx) => grantMembership(tx, context.actor, input));
    return theUser(context, input.userId);
  }

  @Mutation(() => UserType, { description: "Sets the last day of a role." })
  async endMembership(
    @Arg("input", () => EndMembershipInput) input: EndMembershipInput,
    @Ctx() context: SignedInContext,
  ): Promise<UserType> {
    return theUser(context, await context.inTransaction((tx) => endMembership(tx, context.actor, input)));
  }
}

/** The person just changed, even where the change took them out of the reader's scope. */
async function theUser(context: SignedInContext, id: string): Promise<UserType> {
  const user = await loadUser(context, id);
  if (user === null) throw new Error(`User ${id} was changed and cannot be read.`);
  return user;
}

const credentials = async (
  context: SignedInContext,
  { userId, oneTimePassword }: IssuedPassword,
): Promise<UserCredentials> => ({ user: await theUser(context, userId), oneTimePassword });
