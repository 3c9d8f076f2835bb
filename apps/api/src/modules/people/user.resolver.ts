import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { readPage } from "../../platform/graphql/page.ts";
import { findUsers, USER_CURSOR_LENGTH } from "./user.queries.ts";
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
}
