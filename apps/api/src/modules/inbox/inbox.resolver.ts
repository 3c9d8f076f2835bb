import { Ctx, Query, Resolver } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { loadInbox } from "./inbox.queries.ts";
import { InboxItemType } from "./inbox.types.ts";

@Resolver()
export class InboxResolver {
  @Query(() => [InboxItemType], { description: "What awaits the reader, the most urgent first." })
  inbox(@Ctx() context: SignedInContext): Promise<InboxItemType[]> {
    return loadInbox(context);
  }
}
