import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { ListFrame } from "../../shared/list/list-frame.tsx";
import { LoadMore } from "../../shared/list/load-more.tsx";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
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
  const { entries, total, loading, stale, error, retry, loadMore } = useAuditLog(state);

  const list = () => {
    if (entries === undefined) {
      if (error !== undefined) return <ErrorState error={error} onRetry={retry} />;
      return <Skeleton rows={12} label={t("common.loading")} />;
    }
    if (entries.length === 0) {
      return (
        <EmptyState
          title={t("audit.empty")}
          hint={t("audit.emptyHint")}
          action={{ label: t("ledger.clearFilters"), onClick: () => change(noFilters) }}
        />
      );
    }
    return phone ? <AuditCards entries={entries} /> : <AuditTable entries={entries} />;
  };

  return (
    <>
      <PageHeader title={t("shell.nav.audit")} meta={entries && t("audit.count", { count: total })} />
      <ListFrame
        toolbar={<AuditFilters state={state} change={change} />}
        note={t("audit.intro")}
        loading={loading}
        stale={stale}
        more={<LoadMore shown={entries?.length ?? 0} total={total} onMore={loadMore} />}
      >
        {list()}
      </ListFrame>
    </>
  );
}
