import { useTranslation } from "react-i18next";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useIsPhone } from "../../../shared/device/use-media.ts";
import { ListFrame } from "../../../shared/list/list-frame.tsx";
import { LoadMore } from "../../../shared/list/load-more.tsx";
import { SearchBox } from "../../../shared/list/search-box.tsx";
import { useCanCall } from "../../../shared/session/viewer.ts";
import { EmptyState } from "../../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../../shared/ui/error-state.tsx";
import { PageHeader } from "../../../shared/ui/page-header.tsx";
import { Skeleton } from "../../../shared/ui/skeleton.tsx";
import type { TabProps } from "../organisation-params.ts";
import { CreateUnitDrawer } from "./create-unit-drawer.tsx";
import { EditUnitDrawer } from "./edit-unit-drawer.tsx";
import { UnitCards } from "./unit-cards.tsx";
import { unitSections } from "./unit-sections.ts";
import { UnitsTable } from "./units-table.tsx";
import { useUnits } from "./use-units.ts";

export function UnitsTab({ state, change, tabSwitch }: TabProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const canCall = useCanCall();
  const { units, total, actions, loading, stale, error, retry, loadMore } = useUnits(state.text);
  const opened = units?.find(({ id }) => id === state.open);
  const close = () => change({ open: "" });

  const list = () => {
    if (units === undefined) {
      if (error !== undefined) return <ErrorState error={error} onRetry={retry} />;
      return <Skeleton rows={12} label={t("common.loading")} />;
    }
    if (units.length === 0) {
      return <EmptyState title={t("organisation.noUnits")} hint={t("organisation.noUnitsHint")} />;
    }
    const Units = phone ? UnitCards : UnitsTable;
    return <Units sections={unitSections(units)} onOpen={(open) => change({ open })} />;
  };

  return (
    <>
      <PageHeader
        title={t("shell.nav.organisation")}
        meta={units && t("organisation.unitCount", { count: total })}
        actions={
          canCall("createUnit") && (
            <ActionButton
              type="primary"
              verdict={verdictOf(actions, "MANAGE_UNITS")}
              onClick={() => change({ open: "new" })}
            >
              {t("organisation.addUnit")}
            </ActionButton>
          )
        }
      />
      <ListFrame
        toolbar={
          <>
            {tabSwitch}
            <SearchBox
              label={t("organisation.searchUnits")}
              text={state.text}
              onSearch={(text) => change({ text })}
            />
          </>
        }
        loading={loading}
        stale={stale}
        more={<LoadMore shown={units?.length ?? 0} total={total} onMore={loadMore} />}
      >
        {list()}
      </ListFrame>
      {canCall("updateUnit") && opened && <EditUnitDrawer key={opened.id} unit={opened} onClose={close} />}
      {canCall("createUnit") && state.open.startsWith("new") && (
        <CreateUnitDrawer groupId={state.open.split(":")[1] ?? null} onClose={close} />
      )}
    </>
  );
}
