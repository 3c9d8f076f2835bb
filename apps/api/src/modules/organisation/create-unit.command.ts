import type { UnitKind } from "@minsheng/domain/organisation/vocabulary";
import { Field, ID, InputType } from "type-graphql";
import { Not } from "typeorm";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorize } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Pattern, RequiredText } from "../../platform/graphql/rules.ts";
import { addGroupMembersParts } from "../assignment/group-parts.ts";
import { newUnit } from "./new-unit.ts";
import { Unit } from "./unit.entities.ts";
import { UnitKindEnum } from "./unit.types.ts";
import { groupFor, keepLines, linesInWords, readLines } from "./unit-rules.ts";

@InputType()
export class CreateUnitInput {
  @Pattern(/^[a-z0-9-]{2,32}$/, "field.badCode") @Field(() => String) code: string;
  @RequiredText(100) @Field(() => String) name: string;
  @Field(() => UnitKindEnum) kind: UnitKind;
  @Field(() => ID, { nullable: true, description: "Of a member: the group that it belongs to." })
  groupId?: string | null;
  @Field(() => [String], { nullable: true }) lines?: string[] | null;
}

/** Adds a unit behind the others; a member of a group at once has its part in the group's tasks. Answers with its id. */
export async function createUnit(
  tx: Transaction,
  actor: SignedInActor,
  input: CreateUnitInput,
): Promise<string> {
  authorize(actor, "manageUnits", null);
  const { code, kind } = input;
  const name = input.name.trim();
  await refuseTaken(tx, { code, name });
  const lines = readLines(input.lines ?? []);
  const group = await groupFor(tx, { kind, groupId: input.groupId ?? null });
  const unit = newUnit({
    code,
    name,
    kind,
    groupId: group?.id ?? null,
    position: await lastPosition(tx, kind),
  });
  await tx.manager.insert(Unit, unit);
  const { id } = unit;
  await keepLines(tx, id, lines);
  if (group !== null) await addGroupMembersParts(tx, [group.id]);
  tx.record({
    by: actor,
    operation: "createUnit",
    object: { type: "Unit", id, label: name },
    unitId: id,
    changes: changesBetween("unit", null, {
      code,
      name,
      kind,
      group: group?.name ?? null,
      lines: linesInWords(lines),
      active: true,
    }),
  });
  return id;
}

async function refuseTaken(tx: Transaction, own: { code: string; name: string }): Promise<void> {
  const rivals = await tx.manager.findBy(Unit, [{ code: own.code }, { name: own.name }]);
  const taken = (["code", "name"] as const).filter((field) =>
    rivals.some((rival) => rival[field] === own[field]),
  );
  if (taken.length > 0) throw badInput(...taken.map((field) => ({ field, message: "field.taken" }) as const));
}

/** Behind the last of the offices, or of the units that can be responsible. */
async function lastPosition(tx: Transaction, kind: UnitKind): Promise<number> {
  const among = { kind: kind === "OFFICE" ? kind : Not<UnitKind>("OFFICE") };
  return ((await tx.manager.maximum(Unit, "position", among)) ?? 0) + 1;
}
