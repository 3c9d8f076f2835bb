import { isSettled } from "@minsheng/domain/programme/task-states";
import { Field, ID, InputType, Int } from "type-graphql";
import { In, IsNull, Not } from "typeorm";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { searchTextOf } from "../../platform/search-text.ts";
import { Assignment } from "../assignment/assignment.entities.ts";
import { addGroupMembersParts, removeGroupParts } from "../assignment/group-parts.ts";
import { Task } from "../programme/programme.entities.ts";
import { Unit } from "./unit.entities.ts";
import { groupFor, keepLines, linesInWords, linesOf, readLines } from "./unit-rules.ts";

@InputType()
export class UpdateUnitInput {
  @Field(() => ID) unitId: string;
  @RequiredText(100) @Field(() => String) name: string;
  @Field(() => ID, { nullable: true, description: "Of a member: the group that it belongs to." })
  groupId?: string | null;
  @Field(() => [String], { description: "All of them; one that is missing is taken out." }) lines: string[];
  @Field(() => Boolean) active: boolean;
  @Field(() => Int) expectedVersion: number;
}

/** Renames a unit, changes its lines, moves a member to another group, switches it off or on. Assignments stay its own. */
export async function updateUnit(
  tx: Transaction,
  actor: SignedInActor,
  input: UpdateUnitInput,
): Promise<void> {
  authorize(actor, "manageUnits", null);
  const unit = await tx.manager.findOneBy(Unit, { id: input.unitId });
  if (unit === null) throw notFound();
  const { active } = input;
  const name = input.name.trim();
  if (await tx.manager.existsBy(Unit, { name, id: Not(unit.id) })) throw badField("name", "field.taken");
  const group = await groupFor(tx, { kind: unit.kind, groupId: input.groupId ?? null });
  const before = await valuesOf(tx, unit);
  const lines = readLines(input.lines);
  await refuseLinesInUse(tx, unit, lines);
  if (unit.active && !active) await refuseWhileInUse(tx, unit);
  await updateVersioned(tx, Unit, unit, input.expectedVersion, {
    name,
    groupId: group?.id ?? null,
    active,
    searchText: searchTextOf(name, unit.code),
  });
  await keepLines(tx, unit.id, lines);
  if (group !== null) await keepGroupParts(tx, unit, { groupId: group.id, active });
  tx.record({
    by: actor,
    operation: "updateUnit",
    object: { type: "Unit", id: unit.id, label: name },
    unitId: unit.id,
    changes: changesBetween("unit", before, {
      name,
      group: group?.name ?? null,
      lines: linesInWords(lines),
      active,
    }),
  });
}

async function valuesOf(tx: Transaction, unit: Unit) {
  const group = unit.groupId === null ? null : await tx.manager.findOneBy(Unit, { id: unit.groupId });
  return {
    name: unit.name,
    group: group?.name ?? null,
    lines: linesInWords(await linesOf(tx, unit.id)),
    active: unit.active,
  };
}

async function refuseLinesInUse(tx: Transaction, unit: Unit, lines: readonly string[]): Promise<void> {
  const parts = await tx.manager.findBy(Assignment, { unitId: unit.id });
  const used = parts.flatMap((part) => part.line ?? []).find((line) => !lines.includes(line));
  if (used !== undefined) throw badField("lines", "field.lineInUse", { line: used });
}

/** A unit that answers for an unfinished task, or a group with active members, cannot be switched off. */
async function refuseWhileInUse(tx: Transaction, unit: Unit): Promise<void> {
  const parts = await tx.manager.findBy(Assignment, { unitId: unit.id, viaGroupId: IsNull() });
  const tasks = await tx.manager.find(Task, {
    where: { id: In(parts.map((part) => part.taskId)) },
    order: { number: "ASC" },
  });
  const numbers = tasks.filter((task) => !isSettled(task.state)).map((task) => task.number);
  if (numbers.length > 0) throw badField("active", "field.stillResponsible", { numbers: numbers.join("、") });
  if (await tx.manager.existsBy(Unit, { groupId: unit.id, active: true })) {
    throw badField("active", "field.hasActiveMembers");
  }
}

/** A member's parts come and go with its place in a group. */
async function keepGroupParts(
  tx: Transaction,
  before: Unit,
  after: { readonly groupId: string; readonly active: boolean },
): Promise<void> {
  if (before.groupId !== after.groupId || !after.active) await removeGroupParts(tx, { unitId: before.id });
  if (after.active) await addGroupMembersParts(tx, [after.groupId]);
}
