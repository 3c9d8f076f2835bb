import type { TaskFacts } from "@minsheng/domain/policy/policy";
import { inTaskScope, taskScope } from "@minsheng/domain/policy/scope";
import type { FindOptionsWhere } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Task } from "../programme/programme.entities.ts";
import { Assignment } from "./assignment.entities.ts";

export interface TaskInScope {
  readonly task: Task;
  readonly assignments: readonly Assignment[];
  readonly facts: TaskFacts;
}

/** A task to be changed, with its assignments; NOT_FOUND where it does not exist or is not the actor's to see. */
export async function taskInScope(
  tx: Transaction,
  actor: SignedInActor,
  where: FindOptionsWhere<Task>,
): Promise<TaskInScope> {
  const task = await tx.manager.findOneBy(Task, where);
  if (task === null) throw notFound();
  const assignments = await tx.manager.find(Assignment, {
    where: { taskId: task.id },
    order: { position: "ASC" },
  });
  const unitIds = assignments.map((assignment) => assignment.unitId);
  const joint = assignments.filter((assignment) => assignment.viaGroupId === null).length > 1;
  if (!inTaskScope(taskScope(actor), { draft: task.state === "DRAFT", joint, unitIds })) throw notFound();
  const leadAssumed = assignments.some((assignment) => assignment.role === "LEAD" && assignment.assumed);
  return { task, assignments, facts: { state: task.state, unitIds, leadAssumed } };
}
