import { Field, ID, InputType, Int } from "type-graphql";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import { OptionalText } from "../../platform/graphql/rules.ts";
import { Unit, UnitLine } from "../organisation/unit.entities.ts";

/** Which unit is to be made responsible for a task. */
@InputType()
export abstract class ResponsibleUnitInput {
  @Field(() => ID) taskId: string;
  @Field(() => ID) unitId: string;
  @OptionalText(50)
  @Field(() => String, { nullable: true, description: "One of the unit's lines." })
  line?: string | null;
  @Field(() => Int, { description: "The task's." }) expectedVersion: number;
}

/** A unit that can be made responsible, in one of its lines or none; BAD_USER_INPUT where it cannot. */
export async function responsibleUnit(
  tx: Transaction,
  input: ResponsibleUnitInput,
): Promise<{ unit: Unit; line: string | null }> {
  const unit = await tx.manager.findOneBy(Unit, { id: input.unitId });
  if (unit === null || unit.kind === "OFFICE") throw badField("unitId", "field.unknownUnit");
  if (!unit.active) throw badField("unitId", "field.inactiveUnit");
  return { unit, line: await lineOfUnit(tx, unit.id, input.line) };
}

/** The unit and, of a group, its members: whom making it responsible involves. */
export async function involvedUnitIds(tx: Transaction, unitId: string): Promise<string[]> {
  const members = await tx.manager.findBy(Unit, { groupId: unitId });
  return [unitId, ...members.map((member) => member.id)];
}

/** One of the unit's own lines, or null where none is meant. */
export async function lineOfUnit(
  tx: Transaction,
  unitId: string,
  line: string | null | undefined,
): Promise<string | null> {
  const name = line?.trim();
  if (!name) return null;
  if (!(await tx.manager.existsBy(UnitLine, { unitId, name }))) {
    throw badField("line", "field.unknownLine", { line: name });
  }
  return name;
}

/** A unit as the log names it: `党政办公室（妇联）`. */
export const unitLabel = (unit: Unit, line: string | null): string =>
  line === null ? unit.name : `${unit.name}（${line}）`;
