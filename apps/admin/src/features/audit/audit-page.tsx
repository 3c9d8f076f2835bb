import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { ListFrame } from "../../shared/list/list-frame.tsx";
import { LoadMore } from "../../shared/list/load-more.tsx";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { AuditCards } from "./audit-cards.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import { auditParams, noFilters } from "./audit-params.ts";
import { AuditTable } from "./audit-table.tsx";
import { useAuditLog } from "./use-audit-log.ts";
import "./audit.css";

export function AuditPage() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [state, change] = useUrlState(auditParams);
  const { entries, total, answer, loadMore } = useAuditLog(state);
  const Entries = phone ? AuditCards : AuditTable;

  return (
    <>
      <PageHeader title={t("shell.nav.audit")} meta={answer.loaded && t("audit.count", { count: total })} />
      <ListFrame
        toolbar={<AuditFilters state={state} change={change} />}
        note={t("audit.intro")}
        answer={answer}
        empty={
          entries.length === 0 && (
            <EmptyState
              title={t("audit.empty")}
              hint={t("audit.emptyHint")}
              action={{ label: t("ledger.clearFilters"), onClick: () => change(noFilters) }}
            />
          )
        }
        more={<LoadMore shown={entries.length} total={total} onMore={loadMore} />}
      >
        <Entries entries={entries} />
      </ListFrame>
    </>
  );
}
