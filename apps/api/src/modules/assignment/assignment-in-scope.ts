import { authorize } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Unit } from "../organisation/unit.entities.ts";
import type { Task } from "../programme/programme.entities.ts";
import { Assignment } from "./assignment.entities.ts";
import { taskInScope } from "./task-in-scope.ts";

/** A unit's part that the actor may edit, with its task and unit. */
export async function editableAssignment(
  tx: Transaction,
  actor: SignedInActor,
  assignmentId: string,
): Promise<{ assignment: Assignment; task: Task; unit: Unit }> {
  const assignment = await tx.manager.findOneBy(Assignment, { id: assignmentId });
  if (assignment === null) throw notFound();
  const { task } = await taskInScope(tx, actor, { id: assignment.taskId });
  authorize(actor, "editAssignment", { unitId: assignment.unitId, taskState: task.state });
  const unit = await tx.manager.findOneByOrFail(Unit, { id: assignment.unitId });
  return { assignment, task, unit };
}
