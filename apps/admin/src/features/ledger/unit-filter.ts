import type { LedgerFilters } from "./ledger-params.ts";

/** In which role the chosen units take part. */
export type UnitRole = "either" | "lead" | "assist";

type UnitFilters = Pick<LedgerFilters, "unitIds" | "leadUnitIds" | "assistUnitIds">;

export const unitFilter = (ids: readonly string[], role: UnitRole): UnitFilters => ({
  unitIds: role === "either" ? ids : [],
  leadUnitIds: role === "lead" ? ids : [],
  assistUnitIds: role === "assist" ? ids : [],
});

/** The units and the role that the filters say. */
export function unitFilterOf({ unitIds, leadUnitIds, assistUnitIds }: UnitFilters) {
  const ids = [...unitIds, ...leadUnitIds, ...assistUnitIds];
  const role: UnitRole = leadUnitIds.length > 0 ? "lead" : assistUnitIds.length > 0 ? "assist" : "either";
  return { ids, role };
}
