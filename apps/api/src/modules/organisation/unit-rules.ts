import type { UnitKind } from "@minsheng/domain/organisation/vocabulary";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, badInput, type FieldFault } from "../../platform/errors.ts";
import { Unit, UnitLine } from "./unit.entities.ts";

const LONGEST_LINE = 50;

/** The group that a unit of this kind belongs to: a member one that is active, any other kind none. */
export async function groupFor(
  tx: Transaction,
  unit: { readonly kind: UnitKind; readonly groupId: string | null },
): Promise<Unit | null> {
  if (unit.kind !== "MEMBER") {
    if (unit.groupId !== null) throw badField("groupId", "field.onlyMembersHaveGroup");
    return null;
  }
  if (unit.groupId === null) throw badField("groupId", "field.groupNeeded");
  const group = await tx.manager.findOneBy(Unit, { id: unit.groupId });
  if (group?.kind !== "GROUP") throw badField("groupId", "field.notAGroup");
  if (!group.active) throw badField("groupId", "field.inactiveUnit");
  return group;
}

/** Lines as they are kept: trimmed, each named once. */
export function readLines(wished: readonly string[]): string[] {
  const lines = wished.map((line) => line.trim());
  const faults = lines.flatMap((line, index): FieldFault[] => {
    const field = `lines.${index}`;
    if (line === "") return [{ field, message: "field.required" }];
    if (line.length > LONGEST_LINE) {
      return [{ field, message: "field.tooLong", params: { max: LONGEST_LINE } }];
    }
    return lines.indexOf(line) < index ? [{ field, message: "field.taken" }] : [];
  });
  if (faults.length > 0) throw badInput(...faults);
  return lines;
}

/** The unit's lines in the order in which they were given. */
export async function linesOf(tx: Transaction, unitId: string): Promise<string[]> {
  const lines = await tx.manager.find(UnitLine, { where: { unitId }, order: { id: "ASC" } });
  return lines.map((line) => line.name);
}

/** Replaces the unit's lines; assignments name a line by its words. */
export async function keepLines(tx: Transaction, unitId: string, lines: readonly string[]): Promise<void> {
  await tx.manager.delete(UnitLine, { unitId });
  await tx.manager.insert(
    UnitLine,
    lines.map((name) => ({ id: newId("line"), unitId, name })),
  );
}

/** Lines as the log keeps them. */
export const linesInWords = (lines: readonly string[]): string | null => lines.join("、") || null;
