import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import { useViewer } from "../../shared/session/viewer.ts";
import { fixedColumns, usualColumns } from "./columns.ts";
import { type LedgerState, ledgerParams } from "./ledger-params.ts";

/** The columns shown: those of the URL, else those that this person chose last in this browser. */
export function useColumns(
  state: LedgerState,
  change: (part: Partial<LedgerState>) => void,
): [readonly LedgerColumn[], (columns: readonly LedgerColumn[]) => void] {
  const storageKey = `minsheng.ledger.columns.${useViewer().user.id}`;
  const own = ledgerParams.columns.read(localStorage.getItem(storageKey));
  const shown = [state.columns, own].find((choice) => choice.length > 0) ?? usualColumns;
  const choose = (chosen: readonly LedgerColumn[]) => {
    const kept = [...new Set([...fixedColumns, ...chosen])];
    localStorage.setItem(storageKey, kept.join(","));
    change({ columns: kept });
  };
  return [ledgerParams.columns.read(shown.join(",")), choose];
}
