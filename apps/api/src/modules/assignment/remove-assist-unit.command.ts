import { Field, ID, InputType, Int } from "type-graphql";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { auditedTask } from "../programme/audited-task.ts";
import { Task } from "../programme/programme.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { addGroupMembersParts, removeGroupParts, removeParts } from "./group-parts.ts";
import { unitLabel } from "./responsible-unit.ts";
import { settleAcknowledgement } from "./settle-acknowledgement.ts";
import { taskInScope } from "./task-in-scope.ts";

@InputType()
export class RemoveAssistUnitInput {
  @Field(() => ID) taskId: string;
  @Field(() => ID) unitId: string;
  @Field(() => Int, { description: "The task's." }) expectedVersion: number;
}

/** A unit no longer assists; its 责任链 goes with it, and a group's members with the group. The log keeps that it was. */
export async function removeAssistUnit(
  tx: Transaction,
  actor: SignedInActor,
  input: RemoveAssistUnitInput,
): Promise<void> {
  const { task, assignments, facts } = await taskInScope(tx, actor, { id: input.taskId });
  authorize(actor, "removeAssistUnit", facts);
  const part = assignments.find(
    ({ unitId, role, viaGroupId }) => unitId === input.unitId && role === "ASSIST" && viaGroupId === null,
  );
  if (part === undefined) throw badField("unitId", "field.notResponsible");
  await updateVersioned(tx, Task, task, input.expectedVersion, {});
  await removeGroupParts(tx, { taskId: task.id, viaGroupId: part.unitId });
  await removeParts(tx, [part.id]);
  const unit = await tx.manager.findOneByOrFail(Unit, { id: part.unitId });
  // A member that also assisted on its own account keeps the part that it has through its group.
  if (unit.groupId !== null) await addGroupMembersParts(tx, [unit.groupId]);
  await settleAcknowledgement(tx, actor, task.id);
  await refreshStanding(tx, [task.id]);
  tx.record({
    by: actor,
    operation: "removeAssistUnit",
    ...auditedTask(task),
    unitId: unit.id,
    changes: [{ field: "task.assist", before: unitLabel(unit, part.line), after: null }],
  });
}
