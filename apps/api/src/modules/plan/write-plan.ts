import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { DeliveryPlan, Milestone, PlannedIndicator, PlannedPart } from "./plan.entities.ts";
import type { MilestoneInput, PlannedIndicatorInput } from "./plan.inputs.ts";
import { type PlanInScope, withAuthor } from "./plan-in-scope.ts";

interface Written {
  readonly startsOn: string;
  readonly summary: string | null;
  readonly milestones: readonly MilestoneInput[];
  readonly indicators: readonly PlannedIndicatorInput[];
}

/** Puts a draft in the place of what the draft said before, or begins one. Answers with the plan's id. */
export async function writePlan(
  tx: Transaction,
  actor: SignedInActor,
  { task, plan, facts }: PlanInScope,
  written: Written,
  expectedVersion: number,
): Promise<string> {
  const head = {
    startsOn: written.startsOn,
    dueOn: task.dueOn,
    summary: written.summary,
    authorIds: withAuthor(facts, actor.userId),
  };
  const planId = plan?.id ?? newId("plan");
  if (plan === null) {
    await tx.manager.insert(DeliveryPlan, {
      id: planId,
      taskId: task.id,
      baseline: 1,
      state: "DRAFT",
      ...head,
      submittedAt: null,
      acceptedOn: null,
      decidedById: null,
      decidedAt: null,
      version: 1,
    });
  } else {
    await updateVersioned(tx, DeliveryPlan, plan, expectedVersion, head);
  }
  const known = new Set((await tx.manager.findBy(Milestone, { planId })).map(({ lineageId }) => lineageId));
  for (const part of [Milestone, PlannedIndicator, PlannedPart]) await tx.manager.delete(part, { planId });
  await tx.manager.insert(
    Milestone,
    written.milestones.map(({ lineageId, ...milestone }, ordinal) => ({
      ...milestone,
      name: milestone.name.trim(),
      criterion: milestone.criterion.trim(),
      evidenceKind: milestone.evidenceKind.trim(),
      id: newId("milestone"),
      planId,
      lineageId: lineageId && known.delete(lineageId) ? lineageId : newId("milestone"),
      ordinal,
    })),
  );
  await tx.manager.insert(
    PlannedIndicator,
    written.indicators.map(({ indicatorId, target, trajectory }) => ({
      id: newId("target"),
      planId,
      indicatorId,
      target: target ?? null,
      trajectory: JSON.stringify(trajectory.map(({ month, value }) => ({ month, value }))),
    })),
  );
  await tx.manager.insert(
    PlannedPart,
    written.indicators.flatMap(({ indicatorId, parts }) =>
      parts.map(({ unitId, target }) => ({
        id: newId("part"),
        planId,
        indicatorId,
        unitId,
        target: target ?? null,
      })),
    ),
  );
  return planId;
}
