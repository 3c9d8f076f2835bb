import { useTranslation } from "react-i18next";
import type { Dimension } from "./rollup-params.ts";
import type { Figures } from "./use-rollup.ts";

/** Units' tasks are split into lead and assist, all others into single and joint. */
const splitsByRole = (by: Dimension): boolean => by === "unit" || by === "line";

interface TaskBarProps {
  readonly row: Figures;
  readonly by: Dimension;
  /** Tasks of the longest bar. */
  readonly longest: number;
}

/** The row's tasks as a length, its two kinds told apart by pattern; the figures stand beside it. */
export function TaskBar({ row, by, longest }: TaskBarProps) {
  const solid = splitsByRole(by) ? row.asLead : row.tasks - row.jointTasks;
  const width = (tasks: number) => ({ width: `${(100 * tasks) / Math.max(longest, 1)}%` });
  return (
    <span className="task-bar" aria-hidden="true">
      <span className="task-bar__solid" style={width(solid)} />
      <span className="task-bar__hatched" style={width(row.tasks - solid)} />
    </span>
  );
}

export function TaskBarLegend({ by }: { by: Dimension }) {
  const { t } = useTranslation();
  const role = splitsByRole(by);
  return (
    <span className="task-bar-legend">
      <span className="task-bar__solid" aria-hidden="true" />
      {t(role ? "rollup.asLead" : "rollup.single")}
      <span className="task-bar__hatched" aria-hidden="true" />
      {t(role ? "rollup.asAssist" : "rollup.shared")}
    </span>
  );
}
