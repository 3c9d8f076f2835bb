import type { RefObject } from "react";
import { useShortcuts } from "../../shared/keyboard/use-shortcuts.ts";

/** j and k move from row to row; what Enter and the other keys do, the row in focus decides. */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  const move = (step: 1 | -1) => {
    const rows = [...(table.current?.querySelectorAll<HTMLTableRowElement>("tr[data-task]") ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[at === -1 ? 0 : at + step];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
}
