import { useQuery } from "@apollo/client/react";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { useCanCall } from "../../shared/session/viewer.ts";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { textParam, type UrlParams } from "../../shared/url-state/url-params.ts";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { handedIn } from "./due-sign.tsx";
import { ReportRows } from "./report-rows.tsx";
import { type SheetEntries, SheetEntriesContext } from "./sheet-entries.ts";
import { type SheetRow, sheetReportFragment, sheetRowFragment } from "./sheet-row.ts";
import { SubmitAll } from "./submit-all.tsx";
import { usePaste } from "./use-paste.ts";
import "./report.css";

const ReportSheetQuery = graphql(`
  query ReportSheet($period: String) {
    reportSheet(period: $period) {
      period
      periods
      rows {
        ...SheetRow_row
      }
    }
  }
`);

const sheetParams: UrlParams<{ readonly period: string }> = { period: textParam };

/** 填报: all figures that my units owe for a period, on one sheet. */
export function ReportSheetPage() {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const phone = useIsPhone();
  const [state, change] = useUrlState(sheetParams);
  const [entries] = useState<SheetEntries>(() => new Map());
  const paste = usePaste(entries);
  const { data, error, refetch } = useQuery(ReportSheetQuery, {
    variables: { period: state.period || null },
  });
  const sheet = data?.reportSheet;
  const rows = (sheet?.rows ?? []).map((masked): SheetRow => {
    const row = getFragmentData(sheetRowFragment, masked);
    return { ...row, report: getFragmentData(sheetReportFragment, row.report) ?? null };
  });
  const done = rows.filter(({ report }) => report !== null && handedIn.has(report.state));
  const units = new Set(rows.map(({ unit }) => unit.id));

  const content = () => {
    if (sheet === undefined) {
      if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
      return <Skeleton rows={12} label={t("common.loading")} />;
    }
    if (rows.length === 0) return <EmptyState title={t("report.empty")} hint={t("report.emptyHint")} />;
    return (
      <SheetEntriesContext value={entries}>
        {/* Keyed: what is typed for one period never shows in another. */}
        <table className="sheet" key={sheet.period} onPaste={paste}>
          <thead className="sheet__columns">
            <tr>
              <th scope="col">{t("report.indicator")}</th>
              <th scope="col" className="sheet__figure">
                {t("report.partTarget")}
              </th>
              <th scope="col" className="sheet__figure">
                {t("report.planned")}
              </th>
              <th scope="col" className="sheet__figure">
                {t("report.previous")}
              </th>
              <th scope="col">{t("report.current")}</th>
              <th scope="col">{t("report.note")}</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <ReportRows
              key={`${row.task.id}.${row.unit.id}`}
              row={row}
              period={sheet.period}
              showUnit={units.size > 1}
            />
          ))}
        </table>
      </SheetEntriesContext>
    );
  };

  return (
    <>
      <PageHeader
        title={t("shell.nav.reports")}
        meta={
          rows.length > 0 && (
            <>
              <span>{t("report.progress", { done: done.length, total: rows.length })}</span>
              <span>{t(phone ? "report.savedByItself" : "report.pasteHint")}</span>
            </>
          )
        }
        actions={
          sheet && (
            <>
              <Select
                aria-label={t("report.period")}
                value={sheet.period}
                onChange={(period: string) => change({ period })}
                options={sheet.periods.toReversed().map((value) => ({ value, label: value }))}
              />
              {done.length < rows.length && canCall("submitReports") && <SubmitAll entries={entries} />}
            </>
          )
        }
      />
      {content()}
    </>
  );
}
