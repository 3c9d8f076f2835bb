import { DownloadOutlined, FilterOutlined } from "@ant-design/icons";
import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import { Badge, Button, Drawer, Popover, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { ListGap } from "../../shared/list/list-frame.tsx";
import { SearchBox } from "../../shared/list/search-box.tsx";
import { AsOfChoice } from "../../shared/programme/as-of.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { exportHref } from "./export-href.ts";
import { FilterForm } from "./filter-form.tsx";
import { filterCount, groupings, type LedgerState } from "./ledger-params.ts";

interface LedgerToolbarProps {
  readonly state: LedgerState;
  readonly change: (part: Partial<LedgerState>) => void;
  readonly columns: readonly LedgerColumn[];
  readonly chooseColumns: (columns: readonly LedgerColumn[]) => void;
}

export function LedgerToolbar({ state, change, columns, chooseColumns }: LedgerToolbarProps) {
  const { t, i18n } = useTranslation();
  const phone = useIsPhone();
  const { year } = useViewer();
  const [open, setOpen] = useState(false);
  const form = <FilterForm state={state} change={change} />;
  const filterButton = (
    <Badge count={filterCount(state)} size="small" color="var(--action)">
      <Button icon={<FilterOutlined />} onClick={() => setOpen(!open)} aria-expanded={open}>
        {t("ledger.filters")}
      </Button>
    </Badge>
  );
  return (
    <>
      <SearchBox label={t("ledger.search")} text={state.text} onSearch={(text) => change({ text })} />
      {phone ? (
        <>
          {filterButton}
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="bottom"
            size="80dvh"
            title={t("ledger.filters")}
          >
            {form}
          </Drawer>
        </>
      ) : (
        <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomLeft" content={form}>
          {filterButton}
        </Popover>
      )}
      <AsOfChoice asOf={state.asOf} onChoose={(asOf) => change({ asOf })} />
      <ListGap />
      <Segmented
        aria-label={t("ledger.groupBy")}
        value={state.groupBy}
        onChange={(groupBy) => change({ groupBy })}
        options={groupings.map((value) => ({ value, label: t(`ledger.grouping.${value}`) }))}
      />
      {!phone && <ColumnChoice columns={columns} onChoose={chooseColumns} />}
      <Button
        icon={<DownloadOutlined />}
        href={exportHref(state, columns, state.year ?? year, i18n.language)}
        download
      >
        {t("ledger.export")}
      </Button>
    </>
  );
}
