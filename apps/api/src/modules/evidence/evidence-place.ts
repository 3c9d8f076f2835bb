import { authorize } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskInScope } from "../assignment/task-in-scope.ts";
import { DeliveryPlan, Milestone, MilestoneCompletion } from "../plan/plan.entities.ts";
import type { Task } from "../programme/programme.entities.ts";
import { ProgressReport } from "../report/report.entities.ts";

/** What a file shows: a unit's report, or a milestone by its lineage. */
export interface EvidencePlace {
  readonly taskId: string;
  readonly unitId: string;
  readonly reportId: string | null;
  readonly milestoneId: string | null;
}

/** The task of a place where the actor may add and remove files: while the report is written, until the milestone is done. */
export async function openPlace(tx: Transaction, actor: SignedInActor, place: EvidencePlace): Promise<Task> {
  const { taskId, unitId, reportId, milestoneId } = place;
  const { task } = await taskInScope(tx, actor, { id: taskId });
  if (reportId !== null) {
    const report = await tx.manager.findOneBy(ProgressReport, { id: reportId, taskId, unitId });
    if (report === null) throw notFound();
    authorize(actor, "draftReport", {
      unitId,
      taskState: task.state,
      state: report.state,
      authorIds: JSON.parse(report.authorIds) as string[],
    });
  } else if (milestoneId !== null) {
    const plan = await tx.manager.findOneBy(DeliveryPlan, { taskId, state: "ACCEPTED" });
    const milestone = await tx.manager.findOneBy(Milestone, {
      planId: plan?.id ?? "",
      lineageId: milestoneId,
      unitId,
    });
    if (milestone === null) throw notFound();
    const done = await tx.manager.existsBy(MilestoneCompletion, { lineageId: milestoneId });
    authorize(actor, "completeMilestone", { unitId, taskState: task.state, done });
  } else {
    throw badField("report", "field.required");
  }
  return task;
}
