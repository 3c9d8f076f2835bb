import type { LightColor } from "@minsheng/domain/standing/policy";
import { standingOn } from "@minsheng/domain/standing/standing";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { allTasks, tasksById } from "../programme/task.queries.ts";
import { TaskType } from "../programme/task.types.ts";
import { loadPolicyVersions, policyOn } from "./light-policy.queries.ts";
import { endLightOverride, overrideLight } from "./override-light.command.ts";
import {
  EndLightOverrideInput,
  LightChange,
  LightPolicies,
  LightPolicyInput,
  OverrideLightInput,
} from "./policy.types.ts";
import { SetLightPolicyInput, setLightPolicy } from "./set-light-policy.command.ts";
import { reasonInWords } from "./standing.queries.ts";
import { loadStandingFacts } from "./standing-facts.queries.ts";

@Resolver()
export class LightPolicyResolver {
  @Query(() => LightPolicies, { description: "亮灯规则 and all their earlier versions." })
  async lightPolicies(@Ctx() context: SignedInContext): Promise<LightPolicies> {
    return {
      versions: await loadPolicyVersions(context.read),
      allowedActions: [allowedAction(context, "setLightPolicy", null)],
    };
  }

  @Query(() => [LightChange], { description: "Which tasks would change colour today under other rules." })
  async previewLightPolicy(
    @Arg("policy", () => LightPolicyInput) policy: LightPolicyInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LightChange[]> {
    const current = await policyOn(context.read, context.today);
    const tasks = await allTasks(context, { sql: "1 = 1", params: [] }, selectionOf(info));
    const facts = await loadStandingFacts(
      context.read,
      tasks.map(({ id }) => id),
    );
    const byId = new Map(tasks.map((task) => [task.id, task]));
    return facts.flatMap((of): LightChange[] => {
      const task = byId.get(of.taskId);
      const before: LightColor = standingOn(of, context.today, current).color;
      const after = standingOn(of, context.today, { ...policy, version: current.version + 1 });
      const [reason] = after.reasons;
      if (task === undefined || reason === undefined || before === after.color) return [];
      return [{ task, before, after: after.color, reason: reasonInWords(context.language, reason) }];
    });
  }

  @Mutation(() => LightPolicies, { description: "A new version of the rules, in force from today." })
  async setLightPolicy(
    @Arg("input", () => SetLightPolicyInput) input: SetLightPolicyInput,
    @Ctx() context: SignedInContext,
  ): Promise<LightPolicies> {
    await context.inTransaction((tx) => setLightPolicy(tx, context.actor, input));
    return this.lightPolicies(context);
  }

  @Mutation(() => TaskType, { description: "Sets a colour by hand, with reason and expiry." })
  async overrideLight(
    @Arg("input", () => OverrideLightInput) input: OverrideLightInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType> {
    await context.inTransaction((tx) => overrideLight(tx, context.actor, input));
    return theTask(context, input.taskId, info);
  }

  @Mutation(() => TaskType, { description: "Back to the computed colour." })
  async endLightOverride(
    @Arg("input", () => EndLightOverrideInput) input: EndLightOverrideInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType> {
    await context.inTransaction((tx) => endLightOverride(tx, context.actor, input));
    return theTask(context, input.taskId, info);
  }
}

async function theTask(context: SignedInContext, id: string, info: GraphQLResolveInfo): Promise<TaskType> {
  const [task] = await tasksById(context, [id], selectionOf(info));
  if (task === undefined) throw new Error(`Task ${id} was changed and cannot be read.`);
  return task;
}
