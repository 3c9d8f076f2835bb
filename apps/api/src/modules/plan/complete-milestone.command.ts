import { localDateOf } from "@minsheng/domain/local-date";
import { Field, ID, InputType } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { OptionalText } from "../../platform/graphql/rules.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { taskInScope } from "../assignment/task-in-scope.ts";
import { Evidence } from "../evidence/evidence.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { DeliveryPlan, Milestone, MilestoneCompletion } from "./plan.entities.ts";
import { auditedPlan } from "./plan-in-scope.ts";

@InputType()
export class CompleteMilestoneInput {
  @Field(() => ID) taskId: string;
  @Field(() => ID) lineageId: string;
  @Field(() => LocalDateScalar, { description: "The actual date." }) doneOn: string;
  @OptionalText(500) @Field(() => String, { nullable: true }) remark?: string | null;
}

/** 完成节点: it counts from the day on which it is put on record, with the evidence that shows it. Answers with its lineage. */
export async function completeMilestone(
  tx: Transaction,
  actor: SignedInActor,
  { taskId, lineageId, doneOn, remark }: CompleteMilestoneInput,
): Promise<string> {
  const { task } = await taskInScope(tx, actor, { id: taskId });
  const plan = await tx.manager.findOneBy(DeliveryPlan, { taskId, state: "ACCEPTED" });
  const milestone = await tx.manager.findOneBy(Milestone, { planId: plan?.id ?? "", lineageId });
  if (plan === null || milestone === null) throw notFound();
  const done = await tx.manager.existsBy(MilestoneCompletion, { lineageId });
  authorize(actor, "completeMilestone", { unitId: milestone.unitId, taskState: task.state, done });
  const today = localDateOf(tx.now);
  if (doneOn > today) throw badField("doneOn", "field.inFuture");
  if (!(await tx.manager.existsBy(Evidence, { taskId, milestoneId: lineageId }))) {
    throw badField("evidence", "field.evidenceRequired");
  }
  const told = remark?.trim() || null;
  await tx.manager.insert(MilestoneCompletion, {
    id: newId("completion"),
    taskId,
    lineageId,
    doneOn,
    recordedOn: today,
    remark: told,
    recordedById: actor.userId,
  });
  tx.record({
    by: actor,
    operation: "completeMilestone",
    ...auditedPlan(plan.id, task),
    unitId: milestone.unitId,
    changes: changesBetween("milestone", null, { doneOn: `${milestone.name} ${doneOn}`, remark: told }),
  });
  await refreshStanding(tx, [taskId]);
  return lineageId;
}
