import { useTranslation } from "react-i18next";
import { ProgressBar } from "../../shared/programme/progress-bar.tsx";
import { FigureLink } from "./figure-link.tsx";
import type { RollupState } from "./rollup-params.ts";
import { TaskBar, TaskBarLegend } from "./task-bar.tsx";
import { type FigureColumn, useFigureColumns } from "./use-figure-columns.ts";
import type { Figures, RollupEntry } from "./use-rollup.ts";
import "../../shared/list/data-table.css";

interface RollupTableProps {
  readonly entries: readonly RollupEntry[];
  readonly total: Figures;
  readonly state: RollupState;
}

/** Table and chart in one: every row's bar beside its figures. */
export function RollupTable({ entries, total, state }: RollupTableProps) {
  const { t } = useTranslation();
  const columns = useFigureColumns(state);
  const longest = Math.max(...entries.map(({ figures }) => figures.tasks));
  return (
    <table className="data-table rollup-table">
      <caption className="visually-hidden">{t("shell.nav.rollup")}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`rollup.heading.${state.by}`)}</th>
          <th scope="col" className="data-table__figure">
            {t("rollup.tasks")}
          </th>
          <td className="rollup-table__chart">
            <TaskBarLegend by={state.by} />
          </td>
          <th scope="col" className="rollup-table__progress">
            {t("rollup.progress")}
          </th>
          <th scope="col" className="data-table__figure">
            {t("rollup.reports")}
          </th>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" className="data-table__figure">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {entries.map(({ figures, parts }) => (
        <tbody key={figures.keys[0]?.id}>
          {[figures, ...parts].map((row) => (
            <RollupTableRow key={row.keys.map(({ id }) => id).join()} {...{ row, columns, state, longest }} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <RollupTableRow row={total} columns={columns} state={state} longest={null} />
      </tfoot>
    </table>
  );
}

interface RollupTableRowProps {
  readonly row: Figures;
  readonly columns: readonly FigureColumn[];
  readonly state: RollupState;
  /** Null for the total, whose bar would dwarf all others. */
  readonly longest: number | null;
}

function RollupTableRow({ row, columns, state, longest }: RollupTableRowProps) {
  const { t } = useTranslation();
  const part = row.keys.length > 1;
  return (
    <tr className={part ? "rollup-table__part" : undefined}>
      <th scope="row">{row.keys.at(-1)?.label ?? t("rollup.total")}</th>
      <td className="data-table__figure">
        <FigureLink
          row={row}
          label={t("rollup.tasks")}
          counted={{ of: "tasks" }}
          count={row.tasks}
          state={state}
        />
      </td>
      <td className="rollup-table__chart">
        {longest !== null && <TaskBar row={row} by={state.by} longest={longest} />}
      </td>
      <td className="rollup-table__progress">
        <ProgressBar progress={row.progress} pace={row.plannedPace} />
      </td>
      <td className="data-table__figure rollup-table__reports">
        {row.reportsIn} / {row.reportsDue}
      </td>
      {columns.map(({ key, label, counted, countIn }) => (
        <td key={key} className="data-table__figure">
          <FigureLink row={row} label={label} counted={counted} count={countIn(row)} state={state} />
        </td>
      ))}
    </tr>
  );
}
