import { taskStates } from "@minsheng/domain/programme/task-states";
import { useTranslation } from "react-i18next";
import { unitAndLine } from "./rollup-key.ts";
import type { RollupState } from "./rollup-params.ts";
import type { Counted } from "./tasks-behind.ts";
import type { Figures } from "./use-rollup.ts";

export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  readonly counted: Counted;
  /** Null where the row has no such figure. */
  readonly countIn: (row: Figures) => number | null;
}

const isOfUnit = (row: Figures): boolean => row.keys.some((key) => unitAndLine(key).unit !== undefined);

/** The figures beside the number of tasks; of the states, those that occur. */
export function useFigureColumns({ by, within }: RollupState, total: Figures): readonly FigureColumn[] {
  const { t } = useTranslation();
  const counts = [by, within];
  const led: FigureColumn = {
    key: "led",
    label: t("rollup.led"),
    counted: { of: "led" },
    countIn: (row) => (isOfUnit(row) ? row.asLead : null),
  };
  const ofStates = taskStates
    .filter((state) => total.states.some((count) => count.state === state))
    .map(
      (state): FigureColumn => ({
        key: state,
        label: t(`terms.taskState.${state}`),
        counted: { of: "state", state },
        countIn: (row) => row.states.find((count) => count.state === state)?.tasks ?? 0,
      }),
    );
  return [
    {
      key: "joint",
      label: t("rollup.joint"),
      counted: { of: "joint" },
      countIn: (row) => row.jointTasks,
    },
    ...(counts.includes("unit") || counts.includes("line") ? [led] : []),
    ...(counts.includes("state") ? [] : ofStates),
    {
      key: "leadAssumed",
      label: t("rollup.leadAssumed"),
      counted: { of: "leadAssumed" },
      countIn: (row) => row.leadsAssumed,
    },
    {
      key: "chainMissing",
      label: t("rollup.chainMissing"),
      counted: { of: "chainMissing" },
      countIn: (row) => row.chainsMissing,
    },
  ];
}
