import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { ListFrame } from "../../shared/list/list-frame.tsx";
import { AsOfBanner } from "../../shared/programme/as-of.tsx";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { RollupCards } from "./rollup-cards.tsx";
import { RollupNote } from "./rollup-note.tsx";
import { rollupParams } from "./rollup-params.ts";
import { RollupTable } from "./rollup-table.tsx";
import { RollupToolbar } from "./rollup-toolbar.tsx";
import { useRollup } from "./use-rollup.ts";
import "./rollup.css";

export function RollupPage() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [state, change] = useUrlState(rollupParams);
  const { entries, total, answer } = useRollup(state);
  const Counts = phone ? RollupCards : RollupTable;
  const narrowed = state.unitIds.length > 0 || state.states.length > 0;

  const empty = narrowed ? (
    <EmptyState
      title={t("rollup.nothingFound")}
      hint={t("rollup.nothingFoundHint")}
      action={{
        label: t("ledger.clearFilters"),
        onClick: () => change({ unitIds: [], states: [] }),
      }}
    />
  ) : (
    <EmptyState title={t("rollup.empty")} hint={t("rollup.emptyHint")} />
  );

  return (
    <>
      <PageHeader title={t("shell.nav.rollup")} />
      <AsOfBanner asOf={state.asOf} onChoose={(asOf) => change({ asOf })} />
      <ListFrame
        toolbar={<RollupToolbar state={state} change={change} />}
        note={total && total.tasks > 0 && <RollupNote entries={entries} total={total} state={state} />}
        answer={answer}
        empty={total?.tasks === 0 && empty}
      >
        {total && <Counts entries={entries} total={total} state={state} />}
      </ListFrame>
    </>
  );
}
