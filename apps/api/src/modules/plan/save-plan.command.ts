import { authorizeVersion } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput, type FieldFault } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Indicator } from "../programme/programme.entities.ts";
import type { SavePlanInput } from "./plan.inputs.ts";
import { auditedPlan, planOfTask } from "./plan-in-scope.ts";
import { milestonesInWords, planInWords } from "./plan-in-words.ts";
import { writePlan } from "./write-plan.ts";

/** Writes the draft of a task's plan, as often as its people like; what is missing is asked for on submission. */
export async function savePlan(tx: Transaction, actor: SignedInActor, input: SavePlanInput): Promise<string> {
  const found = await planOfTask(tx, actor, input.taskId);
  const { task, plan, facts } = found;
  authorizeVersion(actor, "draftPlan", facts, {
    current: plan?.version ?? 0,
    expected: input.expectedVersion,
  });
  await checkIndicators(tx, input);
  const before = plan === null ? null : await planInWords(tx, plan);
  const written = { ...input, summary: input.summary?.trim() || null };
  const planId = await writePlan(tx, actor, found, written, input.expectedVersion);
  tx.record({
    by: actor,
    operation: "savePlan",
    ...auditedPlan(planId, task),
    changes: [{ field: "plan.milestones", before, after: milestonesInWords(input.milestones) }],
  });
  return planId;
}

/** Each of the task's own indicators at most once. */
async function checkIndicators(tx: Transaction, { taskId, indicators }: SavePlanInput): Promise<void> {
  const left = new Set((await tx.manager.findBy(Indicator, { taskId })).map(({ id }) => id));
  const faults = indicators.flatMap(({ indicatorId, parts }, place): FieldFault[] => [
    ...(left.delete(indicatorId)
      ? []
      : [{ field: `indicators.${place}.indicatorId`, message: "field.badValue" } as const]),
    ...(new Set(parts.map(({ unitId }) => unitId)).size === parts.length
      ? []
      : [{ field: `indicators.${place}.parts`, message: "field.badValue" } as const]),
  ]);
  if (faults.length > 0) throw badInput(...faults);
}
