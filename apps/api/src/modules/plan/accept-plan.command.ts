import { localDateOf } from "@minsheng/domain/local-date";
import { Field, ID, InputType, Int } from "type-graphql";
import { authorizeVersion } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { planInScope } from "./plan-in-scope.ts";
import { takePlanStep } from "./plan-step.ts";

@InputType()
export class AcceptPlanInput {
  @Field(() => ID) planId: string;
  @Field(() => Int) expectedVersion: number;
}

/** The plan is the baseline from today on and frozen; the task is in progress. */
export async function acceptPlan(
  tx: Transaction,
  actor: SignedInActor,
  { planId, expectedVersion }: AcceptPlanInput,
): Promise<string> {
  const found = await planInScope(tx, actor, planId);
  authorizeVersion(actor, "reviewPlan", found.facts, {
    current: found.plan.version,
    expected: expectedVersion,
  });
  await takePlanStep(tx, actor, found, {
    step: "accept",
    taskStep: "acceptPlan",
    operation: "acceptPlan",
    expectedVersion,
    changes: {
      dueOn: found.task.dueOn,
      acceptedOn: localDateOf(tx.now),
      decidedById: actor.userId,
      decidedAt: tx.now.toISOString(),
    },
    told: [{ field: "plan.baseline", before: null, after: String(found.plan.baseline) }],
  });
  return planId;
}
