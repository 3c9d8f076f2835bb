import { placeholders } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { plansOfTask } from "../plan/plan.queries.ts";
import { allTasks } from "../programme/task.queries.ts";
import { policyOn } from "../standing/light-policy.queries.ts";
import { findReports } from "./report.queries.ts";
import type { DeliveryPlanReviewItem, ReviewItem } from "./review-queue.types.ts";
import { suspicionsOf } from "./suspicions.ts";

/** Reports that await 督查办, oldest due first. Those of the reader's own units are shown, and refused. */
export async function reportsToReview(context: SignedInContext, wants: Selection): Promise<ReviewItem[]> {
  const reports = await findReports(
    context,
    {
      where: { sql: "r.state = 'SUBMITTED'", params: [] },
      orderBy: "r.period, r.submittedAt, t.number, u.position",
    },
    new Set([...wants, "evidence"]),
  );
  const policy = await policyOn(context.read, context.today);
  const computed = await computedProgress(
    context,
    reports.map((report) => report.task.id),
  );
  return reports.map((report) => {
    const suspicions = suspicionsOf(report, policy, computed.get(report.task.id) ?? null, context.language);
    const mayReview = report.allowedActions.some(
      ({ action, allowed }) => action === "reviewReport" && allowed,
    );
    return { report, suspicions, unsuspicious: mayReview && suspicions.length === 0 };
  });
}

/** Plans that await 督查办, the longest waiting first. Those of the reader's own units are shown, and refused. */
export async function plansToReview(
  context: SignedInContext,
  wants: Selection,
): Promise<DeliveryPlanReviewItem[]> {
  const tasks = await allTasks(context, { sql: "t.state = 'PLAN_REVIEW'", params: [] }, wants);
  const items = await Promise.all(
    tasks.map(async (task): Promise<DeliveryPlanReviewItem[]> => {
      const { plans } = await plansOfTask(context, task.id);
      return plans
        .filter(({ state }) => state === "SUBMITTED")
        .map((plan) => ({ task, plan, submittedAt: plan.submittedAt ?? "" }));
    }),
  );
  return items.flat().toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
}

async function computedProgress(
  context: SignedInContext,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await context.read.rows<{ taskId: string; progress: number }>(
    `SELECT taskId, progress FROM task_standing WHERE taskId IN (${placeholders(taskIds)})`,
    taskIds,
  );
  return new Map(rows.map(({ taskId, progress }) => [taskId, progress]));
}
