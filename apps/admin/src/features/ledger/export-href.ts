import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import { writeUrl } from "../../shared/url-state/url-params.ts";
import { type LedgerState, ledgerParams } from "./ledger-params.ts";

/** The Excel file of exactly this screen: same rows, order, groups, columns and language. */
export function exportHref(
  state: LedgerState,
  shown: readonly LedgerColumn[],
  year: number,
  language: string,
): string {
  const search = writeUrl(ledgerParams, { ...state, year, columns: shown });
  search.set("groupBy", state.groupBy);
  search.set("sort", state.sort);
  search.set("lang", language);
  return `/exports/ledger.xlsx?${search}`;
}
