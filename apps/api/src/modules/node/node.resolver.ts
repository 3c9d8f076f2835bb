import { mayCall } from "@minsheng/domain/policy/operations";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { kindOfId } from "../../platform/database/ids.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { type Selection, selectionOf } from "../../platform/graphql/selection.ts";
import { loadUnits } from "../organisation/unit.queries.ts";
import { findUser } from "../people/user.queries.ts";
import { findPlan } from "../plan/plan.queries.ts";
import { findProgrammes } from "../programme/programme.queries.ts";
import { findAssignment, findIndicator, tasksById } from "../programme/task.queries.ts";
import { reportsById } from "../report/report.queries.ts";

/** How each kind of thing is found by its id, within what the reader may see. */
const finders: Record<
  string,
  (context: SignedInContext, id: string, wants: Selection) => Promise<Node | null>
> = {
  task: async (context, id, wants) => (await tasksById(context, [id], wants))[0] ?? null,
  programme: async (context, id) =>
    mayCall(context.actor, "programme") ? ((await findProgrammes(context, "id = ?", [id]))[0] ?? null) : null,
  unit: async (context, id) => (await loadUnits(context)).get(id) ?? null,
  user: findUser,
  assignment: findAssignment,
  indicator: findIndicator,
  plan: findPlan,
  report: async (context, id, wants) => (await reportsById(context, [id], wants))[0] ?? null,
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id; null also for what is not the reader's to see.",
  })
  async node(
    @Arg("id", () => ID) id: string,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    const find = finders[kindOfId(id) ?? ""];
    return find === undefined ? null : find(context, id, selectionOf(info));
  }
}
