import { type DraftedPlan, planFaults } from "@minsheng/domain/plan/plan-faults";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import { Field, ID, InputType, Int } from "type-graphql";
import { authorizeVersion } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Indicator } from "../programme/programme.entities.ts";
import { type DeliveryPlan, Milestone, PlannedIndicator, PlannedPart } from "./plan.entities.ts";
import { type PlanInScope, planInScope, withAuthor } from "./plan-in-scope.ts";
import { takePlanStep } from "./plan-step.ts";

@InputType()
export class SubmitPlanInput {
  @Field(() => ID) planId: string;
  @Field(() => Int) expectedVersion: number;
}

/** Hands the plan to 督查办; refused with everything that it lacks, each at its place. */
export async function submitPlan(
  tx: Transaction,
  actor: SignedInActor,
  { planId, expectedVersion }: SubmitPlanInput,
): Promise<string> {
  const found = await planInScope(tx, actor, planId);
  authorizeVersion(actor, "submitPlan", found.facts, {
    current: found.plan.version,
    expected: expectedVersion,
  });
  const faults = planFaults(await draftedPlan(tx, found));
  if (faults.length > 0) {
    throw badInput(
      ...faults.map(({ field, code, params }) => ({ field, message: `plan.${code}` as const, params })),
    );
  }
  await takePlanStep(tx, actor, found, {
    step: "submit",
    taskStep: "submitPlan",
    operation: "submitPlan",
    expectedVersion,
    changes: { submittedAt: tx.now.toISOString(), authorIds: withAuthor(found.facts, actor.userId) },
  });
  return planId;
}

/** The plan as its rules look at it: its indicators in its own order, then those of the task that it leaves out. */
async function draftedPlan(
  tx: Transaction,
  { task, assignments, plan }: PlanInScope & { readonly plan: DeliveryPlan },
): Promise<DraftedPlan> {
  const planId = plan.id;
  const milestones = await tx.manager.find(Milestone, { where: { planId }, order: { ordinal: "ASC" } });
  const indicators = await tx.manager.find(Indicator, {
    where: { taskId: task.id },
    order: { position: "ASC" },
  });
  const planned = await tx.manager.findBy(PlannedIndicator, { planId });
  const parts = await tx.manager.find(PlannedPart, { where: { planId }, order: { id: "ASC" } });
  const drafted = indicators.map(({ id, kind, weight, target }) => {
    const own = planned.find(({ indicatorId }) => indicatorId === id);
    return {
      left: own === undefined,
      kind,
      weight,
      noticeTarget: target,
      target: own?.target ?? null,
      trajectory: JSON.parse(own?.trajectory ?? "[]") as { month: string; value: number }[],
      parts: parts.filter(({ indicatorId }) => indicatorId === id),
    };
  });
  return {
    startsOn: plan.startsOn,
    dueOn: task.dueOn,
    unitIds: actingParts(assignments).map(({ unitId }) => unitId),
    milestones,
    indicators: drafted.toSorted((a, b) => Number(a.left) - Number(b.left)),
  };
}
