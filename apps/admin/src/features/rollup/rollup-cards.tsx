import { useTranslation } from "react-i18next";
import { ProgressBar } from "../../shared/programme/progress-bar.tsx";
import { FigureLink } from "./figure-link.tsx";
import type { RollupState } from "./rollup-params.ts";
import { TaskBar, TaskBarLegend } from "./task-bar.tsx";
import { useFigureColumns } from "./use-figure-columns.ts";
import type { Figures, RollupEntry } from "./use-rollup.ts";

interface RollupCardsProps {
  readonly entries: readonly RollupEntry[];
  readonly total: Figures;
  readonly state: RollupState;
}

/** The same figures in the hand: the total first, then a card per row. */
export function RollupCards({ entries, total, state }: RollupCardsProps) {
  const longest = Math.max(...entries.map(({ figures }) => figures.tasks));
  return (
    <ul className="rollup-cards">
      <li>
        <RollupCard row={total} state={state} longest={null} />
        <TaskBarLegend by={state.by} />
      </li>
      {entries.map(({ figures, parts }) => (
        <li key={figures.keys[0]?.id}>
          <RollupCard row={figures} state={state} longest={longest} />
          {parts.length > 0 && (
            <ul>
              {parts.map((part) => (
                <li key={part.keys[1]?.id}>
                  <RollupCardHead row={part} state={state} longest={longest} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RollupCardProps {
  readonly row: Figures;
  readonly state: RollupState;
  /** Null for the total, whose bar would dwarf all others. */
  readonly longest: number | null;
}

function RollupCardHead({ row, state, longest }: RollupCardProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className="rollup-cards__head">
        <span>{row.keys.at(-1)?.label ?? t("rollup.total")}</span>
        <FigureLink
          row={row}
          label={t("rollup.tasks")}
          counted={{ of: "tasks" }}
          count={row.tasks}
          state={state}
        />
      </p>
      {longest !== null && <TaskBar row={row} by={state.by} longest={longest} />}
    </>
  );
}

function RollupCard(card: RollupCardProps) {
  const { t } = useTranslation();
  const { row, state } = card;
  const figures = useFigureColumns(state)
    .map((column) => ({ ...column, count: column.countIn(row) }))
    .filter(({ count }) => count !== null && count > 0);
  return (
    <>
      <RollupCardHead {...card} />
      <ProgressBar progress={row.progress} pace={row.plannedPace} />
      <dl>
        <div>
          <dt>{t("rollup.reports")}</dt>
          <dd>
            {row.reportsIn} / {row.reportsDue}
          </dd>
        </div>
        {figures.map(({ key, label, counted, count }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <FigureLink row={row} label={label} counted={counted} count={count} state={state} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
