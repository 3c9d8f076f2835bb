import { localDateOf } from "@minsheng/domain/local-date";
import { InputType } from "type-graphql";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { auditedTask } from "../programme/audited-task.ts";
import { Task } from "../programme/programme.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { Assignment } from "./assignment.entities.ts";
import { addGroupMembersParts } from "./group-parts.ts";
import { newPart } from "./new-part.ts";
import { involvedUnitIds, ResponsibleUnitInput, responsibleUnit, unitLabel } from "./responsible-unit.ts";
import { taskInScope } from "./task-in-scope.ts";

@InputType()
export class AddAssistUnitInput extends ResponsibleUnitInput {}

/** A further unit assists; a group brings its members. */
export async function addAssistUnit(
  tx: Transaction,
  actor: SignedInActor,
  input: AddAssistUnitInput,
): Promise<void> {
  const { task, assignments, facts } = await taskInScope(tx, actor, { id: input.taskId });
  // Nobody brings in the own unit either: it counts as involved from the start.
  const involved = await involvedUnitIds(tx, input.unitId);
  authorize(actor, "addAssistUnit", { ...facts, unitIds: [...facts.unitIds, ...involved] });
  const { unit, line } = await responsibleUnit(tx, input);
  if (assignments.some((assignment) => assignment.unitId === unit.id)) {
    throw badField("unitId", "field.alreadyResponsible");
  }
  await updateVersioned(tx, Task, task, input.expectedVersion, {});
  const direct = assignments.filter((assignment) => assignment.viaGroupId === null);
  const position = Math.max(-1, ...direct.map((assignment) => assignment.position)) + 1;
  const assignedOn = task.state === "DRAFT" ? null : localDateOf(tx.now);
  await tx.manager.insert(
    Assignment,
    newPart({ taskId: task.id, unitId: unit.id, role: "ASSIST", line, position, assignedOn }),
  );
  await addGroupMembersParts(tx, [unit.id]);
  await refreshStanding(tx, [task.id]);
  tx.record({
    by: actor,
    operation: "addAssistUnit",
    ...auditedTask(task),
    unitId: unit.id,
    changes: [{ field: "task.assist", before: null, after: unitLabel(unit, line) }],
  });
}
