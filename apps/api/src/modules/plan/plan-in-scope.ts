import { planFactsOf } from "@minsheng/domain/policy/plan-facts";
import type { PlanFacts } from "@minsheng/domain/policy/policy";
import { In } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import type { Assignment } from "../assignment/assignment.entities.ts";
import { taskInScope } from "../assignment/task-in-scope.ts";
import { taskLabel } from "../programme/audited-task.ts";
import type { Task } from "../programme/programme.entities.ts";
import { DeliveryPlan } from "./plan.entities.ts";

export interface PlanInScope {
  readonly task: Task;
  readonly assignments: readonly Assignment[];
  /** The one being drafted or reviewed; null where there is none. */
  readonly plan: DeliveryPlan | null;
  readonly facts: PlanFacts;
}

/** A task's plan to be written in or reviewed; NOT_FOUND where the task is not the actor's to see. */
export async function planOfTask(
  tx: Transaction,
  actor: SignedInActor,
  taskId: string,
): Promise<PlanInScope> {
  const { task, assignments } = await taskInScope(tx, actor, { id: taskId });
  const plan = await tx.manager.findOne(DeliveryPlan, {
    where: { taskId, state: In(["DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"]) },
    order: { baseline: "DESC" },
  });
  return { task, assignments, plan, facts: planFacts(task.state, assignments, plan) };
}

/** The same by the plan's own id. */
export async function planInScope(
  tx: Transaction,
  actor: SignedInActor,
  planId: string,
): Promise<PlanInScope & { readonly plan: DeliveryPlan }> {
  const plan = await tx.manager.findOneBy(DeliveryPlan, { id: planId });
  if (plan === null) throw notFound();
  const { task, assignments } = await taskInScope(tx, actor, { id: plan.taskId });
  return { task, assignments, plan, facts: planFacts(task.state, assignments, plan) };
}

/** What the policy looks at. */
export const planFacts = (
  taskState: PlanFacts["taskState"],
  parts: Parameters<typeof planFactsOf>[1],
  plan: { readonly state: DeliveryPlan["state"]; readonly authorIds: string } | null,
): PlanFacts =>
  planFactsOf(
    taskState,
    parts,
    plan === null ? null : { state: plan.state, authorIds: JSON.parse(plan.authorIds) as string[] },
  );

/** The plan's authors, with one more. */
export const withAuthor = ({ authorIds }: PlanFacts, userId: string): string =>
  JSON.stringify([...new Set([...authorIds, userId])]);

/** A plan as the log names what was changed. */
export const auditedPlan = (planId: string, task: Task) => ({
  object: { type: "DeliveryPlan", id: planId, label: taskLabel(task) },
  taskId: task.id,
});
