import { localDateOf } from "@minsheng/domain/local-date";
import { In, IsNull } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { Assignment, ResponsiblePerson } from "./assignment.entities.ts";
import { newPart } from "./new-part.ts";

/**
 * Gives every active member of these groups a part of its own in each task for which its group is responsible
 * (各街道办事处: each subdistrict answers for itself). Parts that exist stay as they are.
 */
export async function addGroupMembersParts(tx: Transaction, groupIds: readonly string[]): Promise<void> {
  const members = await tx.manager.find(Unit, {
    where: { groupId: In([...groupIds]), active: true },
    order: { position: "ASC" },
  });
  if (members.length === 0) return;
  const groupParts = await tx.manager.findBy(Assignment, { unitId: In([...groupIds]), viaGroupId: IsNull() });
  const existing = await tx.manager.findBy(Assignment, { taskId: In(groupParts.map((part) => part.taskId)) });
  const responsible = new Set(existing.map((part) => `${part.taskId} ${part.unitId}`));
  const missing = groupParts.flatMap((part) =>
    members
      .filter((member) => member.groupId === part.unitId && !responsible.has(`${part.taskId} ${member.id}`))
      .map((member) =>
        newPart({
          taskId: part.taskId,
          unitId: member.id,
          role: part.role,
          viaGroupId: part.unitId,
          position: 1000 + member.position,
          assignedOn: part.assignedOn === null ? null : localDateOf(tx.now),
        }),
      ),
  );
  await tx.manager.insert(Assignment, missing);
}

/** Takes the parts away that a unit holds through a group, or that a group's members hold in one task. */
export async function removeGroupParts(
  tx: Transaction,
  which: { readonly unitId: string } | { readonly viaGroupId: string; readonly taskId: string },
): Promise<void> {
  const parts = await tx.manager.findBy(Assignment, which);
  await removeParts(
    tx,
    parts.filter((part) => part.viaGroupId !== null).map((part) => part.id),
  );
}

/** Removes assignments with their chains. */
export async function removeParts(tx: Transaction, assignmentIds: readonly string[]): Promise<void> {
  await tx.manager.delete(ResponsiblePerson, { assignmentId: In([...assignmentIds]) });
  await tx.manager.delete(Assignment, { id: In([...assignmentIds]) });
}
