import type { UnitKind } from "@minsheng/domain/organisation/vocabulary";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import type { UnitFilter, UnitType } from "./unit.types.ts";

interface UnitRow {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  groupId: string | null;
  position: number;
  active: number;
  searchText: string;
  version: number;
}

export type Units = ReadonlyMap<string, UnitType>;

/**
 * Every unit by id, in list order, wired to its group, members and lines: a district has some dozens, so all of
 * them in two statements are cheaper than the right ones in several. Loaded once per request.
 */
export const loadUnits = (context: SignedInContext): Promise<Units> =>
  oncePerRequest(context, "units", async () => {
    const rows = await context.read.rows<UnitRow>(
      "SELECT id, code, name, kind, groupId, position, active, searchText, version FROM unit ORDER BY position, code",
    );
    const lines = await context.read.rows<{ unitId: string; name: string }>(
      "SELECT unitId, name FROM unit_line ORDER BY unitId, id",
    );
    const allowedActions = [allowedAction(context, "manageUnits", null)];
    const units = new Map(
      rows.map(({ id, code, name, kind, position, active, searchText, version }): [string, UnitType] => [
        id,
        {
          id,
          code,
          name,
          kind,
          position,
          searchText,
          group: null,
          members: [],
          lines: [],
          active: active === 1,
          version,
          allowedActions,
        },
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

/** A unit that a row refers to. */
export function unitOf(units: Units, id: string): UnitType {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`Unit ${id} is referred to and does not exist.`);
  return unit;
}

/** The units that a filter names; text is found in name and code, and in their pinyin. */
export function matchUnits(units: readonly UnitType[], filter: UnitFilter): UnitType[] {
  const text = filter.text?.trim().toLowerCase() ?? "";
  return units.filter(
    (unit) =>
      unit.searchText.includes(text) &&
      (!filter.kinds || filter.kinds.includes(unit.kind)) &&
      (!filter.ids || filter.ids.includes(unit.id)) &&
      (typeof filter.active !== "boolean" || unit.active === filter.active),
  );
}
