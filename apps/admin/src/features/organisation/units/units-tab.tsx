import { useTranslation } from "react-i18next";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useIsPhone } from "../../../shared/device/use-media.ts";
import { ListFrame } from "../../../shared/list/list-frame.tsx";
import { LoadMore } from "../../../shared/list/load-more.tsx";
import { SearchBox } from "../../../shared/list/search-box.tsx";
import { useCanCall } from "../../../shared/session/viewer.ts";
import { EmptyState } from "../../../shared/ui/empty-state.tsx";
import { PageHeader } from "../../../shared/ui/page-header.tsx";
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
  const { units, total, actions, answer, loadMore } = useUnits(state.text);
  const opened = units.find(({ id }) => id === state.open);
  const close = () => change({ open: "" });

  const Units = phone ? UnitCards : UnitsTable;

  return (
    <>
      <PageHeader
        title={t("shell.nav.organisation")}
        meta={answer.loaded && t("organisation.unitCount", { count: total })}
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
        answer={answer}
        empty={
          units.length === 0 && (
            <EmptyState title={t("organisation.noUnits")} hint={t("organisation.noUnitsHint")} />
          )
        }
        more={<LoadMore shown={units.length} total={total} onMore={loadMore} />}
      >
        <Units sections={unitSections(units)} onOpen={(open) => change({ open })} />
      </ListFrame>
      {canCall("updateUnit") && opened && <EditUnitDrawer key={opened.id} unit={opened} onClose={close} />}
      {canCall("createUnit") && state.open.startsWith("new") && (
        <CreateUnitDrawer groupId={state.open.split(":")[1] ?? null} onClose={close} />
      )}
    </>
  );
}
