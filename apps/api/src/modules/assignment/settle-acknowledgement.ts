import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Task } from "../programme/programme.entities.ts";
import { takeStep } from "../programme/take-step.ts";
import { Assignment } from "./assignment.entities.ts";

/** A task is acknowledged once nobody is left who has yet to: the last has, or was taken out. */
export async function settleAcknowledgement(
  tx: Transaction,
  actor: SignedInActor,
  taskId: string,
): Promise<void> {
  const task = await tx.manager.findOneByOrFail(Task, { id: taskId });
  const parts = await tx.manager.findBy(Assignment, { taskId });
  const awaited = actingParts(parts).some(({ acknowledgedOn }) => acknowledgedOn === null);
  if (task.state === "ASSIGNED" && !awaited) await takeStep(tx, actor, task, "acknowledge");
}
