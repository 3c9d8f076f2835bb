import { newId } from "../../platform/database/ids.ts";
import { searchTextOf } from "../../platform/search-text.ts";
import type { Unit } from "./unit.entities.ts";

/** The row of a unit that is only being added. */
export const newUnit = (unit: Pick<Unit, "code" | "name" | "kind" | "groupId" | "position">): Unit => ({
  id: newId("unit"),
  ...unit,
  active: true,
  searchText: searchTextOf(unit.name, unit.code),
  version: 1,
});
