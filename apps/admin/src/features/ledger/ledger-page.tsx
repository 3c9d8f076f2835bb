import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { ListFrame } from "../../shared/list/list-frame.tsx";
import { LoadMore } from "../../shared/list/load-more.tsx";
import { AsOfBanner } from "../../shared/programme/as-of.tsx";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { groupTasks } from "./group-tasks.ts";
import { filterCount, ledgerParams, noFilters } from "./ledger-params.ts";
import { LedgerSummary } from "./ledger-summary.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { LedgerToolbar } from "./ledger-toolbar.tsx";
import { TaskCards } from "./task-cards.tsx";
import { useColumns } from "./use-columns.ts";
import { useLedger } from "./use-ledger.ts";
import "./ledger.css";

export function LedgerPage() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [state, change] = useUrlState(ledgerParams);
  const [columns, chooseColumns] = useColumns(state, change);
  const ledger = useLedger(state);
  const unitIds = [...state.unitIds, ...state.leadUnitIds, ...state.assistUnitIds];
  const groups = groupTasks(ledger.tasks, state.groupBy, unitIds);
  const narrowed = filterCount(state) > 0 || state.text !== "";

  const empty = narrowed ? (
    <EmptyState
      title={t("ledger.nothingFound")}
      hint={t("ledger.nothingFoundHint")}
      action={{
        label: t("ledger.clearFilters"),
        onClick: () => change({ ...noFilters, year: state.year }),
      }}
    />
  ) : (
    <EmptyState title={t("ledger.empty")} hint={t("ledger.emptyHint")} />
  );

  return (
    <>
      <PageHeader title={t("shell.nav.tasks")} meta={<LedgerSummary state={state} change={change} />} />
      <AsOfBanner asOf={state.asOf} onChoose={(asOf) => change({ asOf })} />
      <ListFrame
        toolbar={
          <LedgerToolbar state={state} change={change} columns={columns} chooseColumns={chooseColumns} />
        }
        narrowed={filterCount(state) > 0 && <ActiveFilters state={state} change={change} />}
        note={state.groupBy === "unit" && t("ledger.byUnitNote")}
        answer={ledger.answer}
        empty={ledger.tasks.length === 0 && empty}
        more={<LoadMore shown={ledger.tasks.length} total={ledger.total} onMore={ledger.loadMore} />}
      >
        {phone ? (
          <TaskCards groups={groups} grouping={state.groupBy} />
        ) : (
          <LedgerTable groups={groups} state={state} change={change} columns={columns} />
        )}
      </ListFrame>
    </>
  );
}
