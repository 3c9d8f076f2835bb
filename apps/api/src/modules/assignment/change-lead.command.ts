import { localDateOf } from "@minsheng/domain/local-date";
import { InputType } from "type-graphql";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { auditedTask } from "../programme/audited-task.ts";
import { Task } from "../programme/programme.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { Assignment } from "./assignment.entities.ts";
import { addGroupMembersParts } from "./group-parts.ts";
import { newPart } from "./new-part.ts";
import { involvedUnitIds, ResponsibleUnitInput, responsibleUnit, unitLabel } from "./responsible-unit.ts";
import { taskInScope } from "./task-in-scope.ts";

@InputType()
export class ChangeLeadInput extends ResponsibleUnitInput {}

/** Another unit leads, confirmed by the same act; the former lead assists from now on. */
export async function changeLead(
  tx: Transaction,
  actor: SignedInActor,
  input: ChangeLeadInput,
): Promise<void> {
  const { task, assignments, facts } = await taskInScope(tx, actor, { id: input.taskId });
  // Nobody brings in the own unit either: it counts as involved from the start.
  const involved = await involvedUnitIds(tx, input.unitId);
  authorize(actor, "changeLead", { ...facts, unitIds: [...facts.unitIds, ...involved] });
  const { unit, line } = await responsibleUnit(tx, input);
  const former = assignments.find((assignment) => assignment.role === "LEAD");
  if (former?.unitId === unit.id) throw badField("unitId", "field.alreadyLead");
  await updateVersioned(tx, Task, task, input.expectedVersion, {});
  if (former !== undefined) {
    await updateVersioned(tx, Assignment, former, former.version, { role: "ASSIST", assumed: false });
    await tx.manager.update(Assignment, { taskId: task.id, viaGroupId: former.unitId }, { role: "ASSIST" });
  }
  const part = assignments.find((assignment) => assignment.unitId === unit.id);
  if (part === undefined) {
    const assignedOn = task.state === "DRAFT" ? null : localDateOf(tx.now);
    await tx.manager.insert(
      Assignment,
      newPart({ taskId: task.id, unitId: unit.id, role: "LEAD", line, position: -1, assignedOn }),
    );
    await addGroupMembersParts(tx, [unit.id]);
  } else {
    await updateVersioned(tx, Assignment, part, part.version, {
      role: "LEAD",
      assumed: false,
      viaGroupId: null,
      ...(line === null ? {} : { line }),
    });
    await tx.manager.update(Assignment, { taskId: task.id, viaGroupId: unit.id }, { role: "LEAD" });
  }
  await renumber(tx, task.id);
  const formerUnit = former && (await tx.manager.findOneByOrFail(Unit, { id: former.unitId }));
  await refreshStanding(tx, [task.id]);
  tx.record({
    by: actor,
    operation: "changeLead",
    ...auditedTask(task),
    unitId: unit.id,
    changes: [
      {
        field: "task.lead",
        before: formerUnit ? unitLabel(formerUnit, former.line) : null,
        after: unitLabel(unit, line ?? part?.line ?? null),
      },
    ],
  });
}

/** The lead stands first, the rest as before. */
async function renumber(tx: Transaction, taskId: string): Promise<void> {
  const parts = await tx.manager.find(Assignment, { where: { taskId }, order: { position: "ASC" } });
  const direct = parts.filter((part) => part.viaGroupId === null);
  const ordered = [
    ...direct.filter((part) => part.role === "LEAD"),
    ...direct.filter((part) => part.role !== "LEAD"),
  ];
  for (const [position, part] of ordered.entries()) {
    if (part.position !== position) await tx.manager.update(Assignment, { id: part.id }, { position });
  }
}
