import { localDateOf } from "@minsheng/domain/local-date";
import { type TaskState, type TaskStep, taskTransitions } from "@minsheng/domain/programme/task-states";
import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Task, TaskStepTaken } from "./programme.entities.ts";

/**
 * Takes a task one step further and puts the step on record with its day. Whether the step may be taken now, the
 * policy has said before; throws where the table of states does not know it. CONFLICT where the version is stale.
 */
export async function takeStep(
  tx: Transaction,
  actor: { readonly userId: string | null },
  task: Task,
  step: TaskStep,
  expectedVersion: number = task.version,
): Promise<TaskState> {
  const steps: Partial<Record<TaskStep, TaskState>> = taskTransitions[task.state];
  const state = steps[step];
  if (state === undefined) throw new Error(`A task in ${task.state} knows no step ${step}.`);
  await updateVersioned(tx, Task, task, expectedVersion, { state });
  await tx.manager.insert(TaskStepTaken, stepTaken(tx, actor, task.id, step, state));
  return state;
}

/** A step as it goes on record. */
export const stepTaken = (
  tx: Transaction,
  actor: { readonly userId: string | null },
  taskId: string,
  step: TaskStep,
  state: TaskState,
): TaskStepTaken => ({
  id: newId("step"),
  taskId,
  step,
  state,
  on: localDateOf(tx.now),
  at: tx.now.toISOString(),
  actorId: actor.userId,
});
