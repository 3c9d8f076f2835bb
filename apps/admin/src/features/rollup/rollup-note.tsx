import { useTranslation } from "react-i18next";
import type { RollupState } from "./rollup-params.ts";
import type { Figures, RollupEntry } from "./use-rollup.ts";

interface RollupNoteProps {
  readonly entries: readonly RollupEntry[];
  readonly total: Figures;
  readonly state: RollupState;
}

/** How the rows add up to the total, and why they may not. */
export function RollupNote({ entries, total: { tasks: total }, state }: RollupNoteProps) {
  const { t } = useTranslation();
  if (state.by === "line") return t("rollup.onlyLines", { total });
  if (state.by === "unit") {
    const sum = entries.reduce((tasks, { figures }) => tasks + figures.tasks, 0);
    return t("rollup.countsUnderEach", { total, sum });
  }
  return (
    <>
      {t("rollup.countsOnce", { total })} {state.within === "unit" && t("rollup.partsUnderEach")}
    </>
  );
}
