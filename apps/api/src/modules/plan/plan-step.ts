import type { TaskStep } from "@minsheng/domain/programme/task-states";
import { type PlanStep, planTransitions } from "@minsheng/domain/workflow/plan-states";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";
import type { FieldChange } from "../../platform/audit/append-audit.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { takeStep } from "../programme/take-step.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { DeliveryPlan } from "./plan.entities.ts";
import { auditedPlan, type PlanInScope } from "./plan-in-scope.ts";

interface Step {
  readonly step: PlanStep & ("submit" | "return" | "accept");
  readonly taskStep: TaskStep;
  readonly operation: string;
  readonly expectedVersion: number;
  readonly changes: QueryDeepPartialEntity<DeliveryPlan>;
  readonly told?: readonly FieldChange[];
}

/** Takes a plan and its task one step further together. Whether the step may be taken now, the policy has said before. */
export async function takePlanStep(
  tx: Transaction,
  actor: SignedInActor,
  { task, plan }: PlanInScope & { readonly plan: DeliveryPlan },
  { step, taskStep, operation, expectedVersion, changes, told = [] }: Step,
): Promise<void> {
  const steps: Partial<Record<PlanStep, DeliveryPlan["state"]>> = planTransitions[plan.state];
  const state = steps[step];
  if (state === undefined) throw new Error(`A plan in ${plan.state} knows no step ${step}.`);
  await updateVersioned(tx, DeliveryPlan, plan, expectedVersion, { ...changes, state });
  await takeStep(tx, actor, task, taskStep);
  tx.record({
    by: actor,
    operation,
    ...auditedPlan(plan.id, task),
    changes: [{ field: "plan.state", before: plan.state, after: state }, ...told],
  });
  await refreshStanding(tx, [task.id]);
}
