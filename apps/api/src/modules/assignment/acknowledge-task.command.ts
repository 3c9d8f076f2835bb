import { localDateOf } from "@minsheng/domain/local-date";
import { Field, ID, InputType, Int } from "type-graphql";
import { authorizeVersion } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskLabel } from "../programme/audited-task.ts";
import { Task } from "../programme/programme.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { Assignment } from "./assignment.entities.ts";
import { settleAcknowledgement } from "./settle-acknowledgement.ts";
import { taskInScope } from "./task-in-scope.ts";

@InputType()
export class AcknowledgeTaskInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => Int, { description: "The assignment's." }) expectedVersion: number;
}

/** 签收: a unit takes its part over. Once the last has, the task is acknowledged. */
export async function acknowledgeTask(
  tx: Transaction,
  actor: SignedInActor,
  { assignmentId, expectedVersion }: AcknowledgeTaskInput,
): Promise<string> {
  const part = await tx.manager.findOneBy(Assignment, { id: assignmentId });
  if (part === null) throw notFound();
  // Two units may acknowledge at once: the second has to see the first, or neither would be the last.
  await tx.manager.update(Task, { id: part.taskId }, { version: () => "version" });
  const { task } = await taskInScope(tx, actor, { id: part.taskId });
  const facts = { unitId: part.unitId, taskState: task.state, acknowledged: part.acknowledgedOn !== null };
  authorizeVersion(actor, "acknowledgeTask", facts, { current: part.version, expected: expectedVersion });
  const today = localDateOf(tx.now);
  await updateVersioned(tx, Assignment, part, expectedVersion, {
    acknowledgedOn: today,
    acknowledgedById: actor.userId,
  });
  await settleAcknowledgement(tx, actor, task.id);
  tx.record({
    by: actor,
    operation: "acknowledgeTask",
    object: { type: "Assignment", id: part.id, label: taskLabel(task) },
    taskId: task.id,
    unitId: part.unitId,
    changes: [{ field: "assignment.acknowledgedOn", before: null, after: today }],
  });
  await refreshStanding(tx, [task.id]);
  return part.id;
}
