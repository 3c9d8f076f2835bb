import { earlierOf } from "@minsheng/domain/local-date";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import { Field, ID, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorizeVersion } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskLabel } from "../programme/audited-task.ts";
import { Milestone, PlannedIndicator, PlannedPart } from "./plan.entities.ts";
import { auditedPlan, planOfTask } from "./plan-in-scope.ts";
import { planInWords } from "./plan-in-words.ts";
import { writePlan } from "./write-plan.ts";

@InputType()
export class CopyPlanInput {
  @Field(() => ID) fromTaskId: string;
  @Field(() => ID) taskId: string;
  @Field(() => Int, { description: "Of the draft that it is written into; 0 while there is none." })
  expectedVersion: number;
}

/** Takes another task's milestones over into the draft; what the draft says of indicators stays. */
export async function copyPlan(
  tx: Transaction,
  actor: SignedInActor,
  { fromTaskId, taskId, expectedVersion }: CopyPlanInput,
): Promise<string> {
  const found = await planOfTask(tx, actor, taskId);
  const { task, plan, facts } = found;
  authorizeVersion(actor, "draftPlan", facts, { current: plan?.version ?? 0, expected: expectedVersion });
  const template = await planOfTask(tx, actor, fromTaskId);
  if (template.plan === null) throw notFound();
  const milestones = await tx.manager.find(Milestone, {
    where: { planId: template.plan.id },
    order: { ordinal: "ASC" },
  });
  const responsible = new Set(actingParts(found.assignments).map(({ unitId }) => unitId));
  const before = plan === null ? null : await planInWords(tx, plan.id);
  const planId = await writePlan(
    tx,
    actor,
    found,
    {
      startsOn: plan?.startsOn ?? template.plan.startsOn,
      summary: plan?.summary ?? null,
      milestones: milestones.map(({ name, criterion, evidenceKind, unitId, plannedOn, weight }) => ({
        name,
        criterion,
        evidenceKind,
        unitId: responsible.has(unitId) ? unitId : facts.leadUnitId,
        plannedOn: earlierOf(plannedOn, task.dueOn),
        weight,
      })),
      indicators: plan === null ? [] : await plannedIndicators(tx, plan.id),
    },
    expectedVersion,
  );
  tx.record({
    by: actor,
    operation: "copyPlan",
    ...auditedPlan(planId, task),
    changes: [
      { field: "plan.template", before: null, after: taskLabel(template.task) },
      ...changesBetween("plan", before, await planInWords(tx, planId)),
    ],
  });
  return planId;
}

async function plannedIndicators(tx: Transaction, planId: string) {
  const parts = await tx.manager.findBy(PlannedPart, { planId });
  const planned = await tx.manager.findBy(PlannedIndicator, { planId });
  return planned.map(({ indicatorId, target, trajectory }) => ({
    indicatorId,
    target,
    trajectory: JSON.parse(trajectory) as { month: string; value: number }[],
    parts: parts.filter((part) => part.indicatorId === indicatorId),
  }));
}
