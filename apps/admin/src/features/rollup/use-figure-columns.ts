import { useTranslation } from "react-i18next";
import { unitAndLine } from "./rollup-key.ts";
import type { RollupState } from "./rollup-params.ts";
import type { Counted } from "./tasks-behind.ts";
import type { Figures } from "./use-rollup.ts";

export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  /** Null where the ledger cannot list what is counted. */
  readonly counted: Counted | null;
  /** Null where the row has no such figure. */
  readonly countIn: (row: Figures) => number | null;
}

const isOfUnit = (row: Figures): boolean => row.keys.some((key) => unitAndLine(key).unit !== undefined);

const lights = [
  ["red", "RED"],
  ["yellow", "YELLOW"],
  ["green", "GREEN"],
  ["blue", "BLUE"],
] as const;

/** The figures beside the number of tasks. */
export function useFigureColumns({ by, within }: RollupState): readonly FigureColumn[] {
  const { t } = useTranslation();
  const counts = [by, within];
  const led: FigureColumn = {
    key: "led",
    label: t("rollup.led"),
    counted: { of: "led" },
    countIn: (row) => (isOfUnit(row) ? row.asLead : null),
  };
  const ofLights = lights.map(
    ([name, light]): FigureColumn => ({
      key: light,
      label: t(`terms.lightColor.${light}`),
      counted: { of: "light", light },
      countIn: (row) => row[name],
    }),
  );
  return [
    ...(counts.includes("light") ? [] : ofLights),
    {
      key: "overdue",
      label: t("rollup.overdueMilestones"),
      counted: null,
      countIn: (row) => row.overdueMilestones,
    },
    {
      key: "joint",
      label: t("rollup.joint"),
      counted: { of: "joint" },
      countIn: (row) => row.jointTasks,
    },
    ...(counts.includes("unit") || counts.includes("line") ? [led] : []),
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
