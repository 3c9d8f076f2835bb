import { taskStates } from "@minsheng/domain/programme/task-states";
import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AsOfChoice } from "../../shared/programme/as-of.tsx";
import { useFilterChoices } from "../../shared/programme/use-filter-choices.ts";
import { dimensionNames, type RollupState } from "./rollup-params.ts";

interface RollupToolbarProps {
  readonly state: RollupState;
  readonly change: (part: Partial<RollupState>) => void;
}

export function RollupToolbar({ state, change }: RollupToolbarProps) {
  const { t } = useTranslation();
  const choices = useFilterChoices(state.year);
  const { by, within } = state;
  return (
    <>
      <Segmented
        aria-label={t("rollup.by")}
        value={by}
        onChange={(chosen) => change({ by: chosen, within: within === chosen ? "none" : within })}
        options={dimensionNames.map((value) => ({ value, label: t(`rollup.dimension.${value}`) }))}
      />
      <Select
        className="rollup__within"
        aria-label={t("rollup.within")}
        value={within}
        onChange={(chosen) => change({ within: chosen })}
        options={(["none", ...dimensionNames] as const)
          .filter((value) => value !== by)
          .map((value) => ({ value, label: t(`rollup.divide.${value}`) }))}
      />
      <Select
        className="rollup__filter"
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={t("rollup.filterUnit")}
        placeholder={t("rollup.filterUnit")}
        optionFilterProp="label"
        value={[...state.unitIds]}
        onChange={(unitIds) => change({ unitIds })}
        options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        className="rollup__filter"
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={t("rollup.filterState")}
        placeholder={t("rollup.filterState")}
        value={[...state.states]}
        onChange={(states) => change({ states })}
        options={taskStates.map((value) => ({ value, label: t(`terms.taskState.${value}`) }))}
      />
      <AsOfChoice asOf={state.asOf} onChoose={(asOf) => change({ asOf })} />
      {choices.years.length > 1 && (
        <Select
          aria-label={t("ledger.filter.year")}
          value={state.year ?? choices.years[0] ?? null}
          onChange={(year) => change({ year: year ?? null })}
          options={choices.years.map((year) => ({ value: year, label: t("rollup.year", { year }) }))}
        />
      )}
    </>
  );
}
