import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFilterChoices } from "../../shared/programme/use-filter-choices.ts";
import type { RollupState } from "./rollup-params.ts";
import { type Counted, tasksBehind } from "./tasks-behind.ts";
import type { Figures } from "./use-rollup.ts";

interface FigureLinkProps {
  readonly row: Figures;
  readonly label: string;
  /** Null where the ledger cannot list what is counted. */
  readonly counted: Counted | null;
  readonly count: number | null;
  readonly state: RollupState;
}

/** A figure that leads to the tasks behind it. */
export function FigureLink({ row, label, counted, count, state }: FigureLinkProps) {
  const { t } = useTranslation();
  const { projects } = useFilterChoices(state.year);
  if (count === null) return null;
  if (count === 0) return <span className="rollup__zero">0</span>;
  // The ledger has no filter for the month of the due date.
  if (counted === null || row.keys.some(({ dimension }) => dimension === "MONTH")) return <>{count}</>;
  const name = row.keys.map((key) => key.label).join(" · ") || t("rollup.total");
  return (
    <Link
      className="rollup__figure"
      to={tasksBehind(row.keys, counted, state, projects)}
      aria-label={t("rollup.behind", { row: name, figure: label, count })}
    >
      {count}
    </Link>
  );
}
