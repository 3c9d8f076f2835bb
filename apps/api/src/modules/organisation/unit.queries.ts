import type { UnitKind } from "@minsheng/domain/organisation/vocabulary";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import type { UnitFilter, UnitType, WiredUnit } from "./unit.types.ts";

interface UnitRow {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  groupId: string | null;
  active: number;
  searchText: string;
  version: number;
}

export type Units = ReadonlyMap<string, WiredUnit>;

/**
 * Every unit by id, in list order, wired to its group, members and lines: a district has some dozens, so all of
 * them in two statements are cheaper than the right ones in several. Loaded once per request.
 */
export const loadUnits = (context: SignedInContext): Promise<Units> =>
  oncePerRequest(context, "units", async () => {
    const rows = await context.read.rows<UnitRow>(
      "SELECT id, code, name, kind, groupId, active, searchText, version FROM unit ORDER BY position, code",
    );
    const lines = await context.read.rows<{ unitId: string; name: string }>(
      "SELECT unitId, name FROM unit_line ORDER BY unitId, id",
    );
    type Wiring = WiredUnit & { group: WiredUnit | null };
    const units = new Map(
      rows.map(({ groupId: _, active, ...row }): [string, Wiring] => [
        row.id,
        { ...row, active: active === 1, group: null, members: [], lines: [] },
      ]),
    );
    for (const { unitId, name } of lines) units.get(unitId)?.lines.push(name);
    for (const { id, groupId } of rows) {
      const unit = units.get(id);
      const group = groupId === null ? undefined : units.get(groupId);
      if (unit === undefined || group === undefined) continue;
      unit.group = group;
      group.members.push(unit);
    }
    return units;
  });

/** Columns of a unit joined as `u`, for rows that carry their unit with them. */
export const UNIT_COLUMNS =
  "u.id AS unitId, u.code AS unitCode, u.name AS unitName, u.kind AS unitKind, u.active AS unitActive, u.version AS unitVersion";

export interface JoinedUnit {
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly unitActive: number;
  readonly unitVersion: number;
}

/** The unit that a row carries. */
export const joinedUnit = (row: JoinedUnit): UnitType => ({
  id: row.unitId,
  code: row.unitCode,
  name: row.unitName,
  kind: row.unitKind,
  active: row.unitActive === 1,
  version: row.unitVersion,
});

/** A unit that a row refers to. */
export function unitOf(units: Units, id: string): WiredUnit {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`Unit ${id} is referred to and does not exist.`);
  return unit;
}

/** The units that a filter names; text is found in name and code, and in their pinyin. */
export function matchUnits(units: readonly WiredUnit[], filter: UnitFilter): WiredUnit[] {
  const text = filter.text?.trim().toLowerCase() ?? "";
  return units.filter(
    (unit) =>
      unit.searchText.includes(text) &&
      (!filter.kinds || filter.kinds.includes(unit.kind)) &&
      (!filter.ids || filter.ids.includes(unit.id)) &&
      (typeof filter.active !== "boolean" || unit.active === filter.active),
  );
}
