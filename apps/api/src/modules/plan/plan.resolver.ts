import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { TaskType } from "../programme/task.types.ts";
import { AcceptPlanInput, acceptPlan } from "./accept-plan.command.ts";
import { CompleteMilestoneInput, completeMilestone } from "./complete-milestone.command.ts";
import { CopyPlanInput, copyPlan } from "./copy-plan.command.ts";
import { SavePlanInput } from "./plan.inputs.ts";
import { findPlan, plansOfTask } from "./plan.queries.ts";
import { DeliveryPlanType, MilestoneType } from "./plan.types.ts";
import { ReturnPlanInput, returnPlan } from "./return-plan.command.ts";
import { savePlan } from "./save-plan.command.ts";
import { SubmitPlanInput, submitPlan } from "./submit-plan.command.ts";

@Resolver(() => TaskType)
export class TaskPlanResolver {
  @FieldResolver(() => DeliveryPlanType, {
    nullable: true,
    description: "The one being drafted or reviewed, or else the one in force.",
  })
  async plan(@Root() task: TaskType, @Ctx() context: SignedInContext): Promise<DeliveryPlanType | null> {
    return (await plansOfTask(context, task.id)).plans[0] ?? null;
  }

  @FieldResolver(() => DeliveryPlanType, { nullable: true, description: "The accepted one in force." })
  async baseline(@Root() task: TaskType, @Ctx() context: SignedInContext): Promise<DeliveryPlanType | null> {
    const { plans } = await plansOfTask(context, task.id);
    return plans.find(({ state }) => state === "ACCEPTED") ?? null;
  }

  @FieldResolver(() => [DeliveryPlanType], { description: "All that were accepted, the latest first." })
  async baselines(@Root() task: TaskType, @Ctx() context: SignedInContext): Promise<DeliveryPlanType[]> {
    const { plans } = await plansOfTask(context, task.id);
    return plans.filter(({ acceptedOn }) => acceptedOn !== null);
  }

  @FieldResolver(() => [MilestoneType], { description: "Of the plan in force, or else of the one drafted." })
  async milestones(@Root() task: TaskType, @Ctx() context: SignedInContext): Promise<MilestoneType[]> {
    const { plans } = await plansOfTask(context, task.id);
    return (plans.find(({ state }) => state === "ACCEPTED") ?? plans[0])?.milestones ?? [];
  }

  @FieldResolver(() => [AllowedAction], { description: "What the reader may do about the task's plan." })
  async planActions(@Root() task: TaskType, @Ctx() context: SignedInContext): Promise<AllowedAction[]> {
    return (await plansOfTask(context, task.id)).actions;
  }
}

@Resolver(() => DeliveryPlanType)
export class PlanResolver {
  @Mutation(() => DeliveryPlanType, { description: "Writes the draft; to be called as often as one likes." })
  async savePlan(
    @Arg("input", () => SavePlanInput) input: SavePlanInput,
    @Ctx() context: SignedInContext,
  ): Promise<DeliveryPlanType> {
    return thePlan(context, await context.inTransaction((tx) => savePlan(tx, context.actor, input)));
  }

  @Mutation(() => DeliveryPlanType, { description: "Another task's milestones as a template." })
  async copyPlan(
    @Arg("input", () => CopyPlanInput) input: CopyPlanInput,
    @Ctx() context: SignedInContext,
  ): Promise<DeliveryPlanType> {
    return thePlan(context, await context.inTransaction((tx) => copyPlan(tx, context.actor, input)));
  }

  @Mutation(() => DeliveryPlanType)
  async submitPlan(
    @Arg("input", () => SubmitPlanInput) input: SubmitPlanInput,
    @Ctx() context: SignedInContext,
  ): Promise<DeliveryPlanType> {
    return thePlan(context, await context.inTransaction((tx) => submitPlan(tx, context.actor, input)));
  }

  @Mutation(() => DeliveryPlanType, { description: "Back to the lead, with remarks at their places." })
  async returnPlan(
    @Arg("input", () => ReturnPlanInput) input: ReturnPlanInput,
    @Ctx() context: SignedInContext,
  ): Promise<DeliveryPlanType> {
    return thePlan(context, await context.inTransaction((tx) => returnPlan(tx, context.actor, input)));
  }

  @Mutation(() => DeliveryPlanType, { description: "Freezes the plan as the task's baseline." })
  async acceptPlan(
    @Arg("input", () => AcceptPlanInput) input: AcceptPlanInput,
    @Ctx() context: SignedInContext,
  ): Promise<DeliveryPlanType> {
    return thePlan(context, await context.inTransaction((tx) => acceptPlan(tx, context.actor, input)));
  }

  @Mutation(() => MilestoneType, { description: "完成节点, with its actual date and evidence." })
  async completeMilestone(
    @Arg("input", () => CompleteMilestoneInput) input: CompleteMilestoneInput,
    @Ctx() context: SignedInContext,
  ): Promise<MilestoneType> {
    const lineageId = await context.inTransaction((tx) => completeMilestone(tx, context.actor, input));
    const { plans } = await plansOfTask(context, input.taskId);
    const done = plans
      .find(({ state }) => state === "ACCEPTED")
      ?.milestones.find((milestone) => milestone.lineageId === lineageId);
    if (done === undefined) throw new Error(`Milestone ${lineageId} was completed and cannot be read.`);
    return done;
  }
}

async function thePlan(context: SignedInContext, id: string): Promise<DeliveryPlanType> {
  const found = await findPlan(context, id);
  if (found === null) throw new Error(`Plan ${id} was changed and cannot be read.`);
  return found;
}
