import { ArrayMaxSize, ArrayMinSize, Matches, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { authorizeVersion } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { PlanRemark } from "./plan.entities.ts";
import { planInScope } from "./plan-in-scope.ts";
import { takePlanStep } from "./plan-step.ts";

const MOST_REMARKS = 40;

@InputType()
export class PlanRemarkInput {
  @Matches(/^(plan|milestone:milestone_[0-9a-f]{32}|indicator:indicator_[0-9a-f]{32})$/)
  @Field(() => String, { description: "`plan`, `milestone:<lineageId>` or `indicator:<id>`." })
  place: string;
  @RequiredText(500) @Field(() => String) text: string;
}

@InputType()
export class ReturnPlanInput {
  @Field(() => ID) planId: string;
  @ArrayMinSize(1, { context: { message: "field.required" } })
  @ArrayMaxSize(MOST_REMARKS, { context: { message: "field.tooMany", params: { max: MOST_REMARKS } } })
  @ValidateNested({ each: true })
  @Field(() => [PlanRemarkInput], { description: "At least one, each at the place that it concerns." })
  remarks: PlanRemarkInput[];
  @Field(() => Int) expectedVersion: number;
}

/** Gives the plan back to the lead, with what is to be changed and where. */
export async function returnPlan(
  tx: Transaction,
  actor: SignedInActor,
  { planId, remarks, expectedVersion }: ReturnPlanInput,
): Promise<string> {
  const found = await planInScope(tx, actor, planId);
  authorizeVersion(actor, "reviewPlan", found.facts, {
    current: found.plan.version,
    expected: expectedVersion,
  });
  await tx.manager.insert(
    PlanRemark,
    remarks.map(({ place, text }) => ({
      id: newId("remark"),
      planId,
      place,
      text: text.trim(),
      authorId: actor.userId,
      at: tx.now.toISOString(),
    })),
  );
  await takePlanStep(tx, actor, found, {
    step: "return",
    taskStep: "returnPlan",
    operation: "returnPlan",
    expectedVersion,
    changes: { decidedById: actor.userId, decidedAt: tx.now.toISOString() },
    told: [{ field: "plan.remarks", before: null, after: remarks.map(({ text }) => text.trim()).join("；") }],
  });
  return planId;
}
