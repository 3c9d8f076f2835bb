import { type NestedUnit, nestMembers } from "./nest-members.ts";
import type { ListedUnit } from "./use-units.ts";

export interface UnitSection {
  readonly key: "responsibleUnits" | "offices";
  readonly units: readonly NestedUnit<ListedUnit>[];
}

/** Units that a notice may name, and offices, apart. */
export function unitSections(units: readonly ListedUnit[]): UnitSection[] {
  const nested = nestMembers(units);
  const sections: UnitSection[] = [
    { key: "responsibleUnits", units: nested.filter(({ unit }) => unit.kind !== "OFFICE") },
    { key: "offices", units: nested.filter(({ unit }) => unit.kind === "OFFICE") },
  ];
  return sections.filter((section) => section.units.length > 0);
}
