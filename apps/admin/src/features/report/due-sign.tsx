import { useTranslation } from "react-i18next";
import type { ReportState } from "../../gql/graphql.ts";
import { useViewer } from "../../shared/session/viewer.ts";

interface DueSignProps {
  readonly dueOn: string;
  readonly required: boolean;
  /** It has been handed in; while accepted figures are corrected, too. */
  readonly done: boolean;
}

/** The unit has done its part. */
export const handedIn = new Set<ReportState>(["SUBMITTED", "ACCEPTED", "SUPERSEDED"]);

/** By when the report is owed, and whether that day has passed. */
export function DueSign({ dueOn, required, done }: DueSignProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  if (!required) return <span className="meta">{t("report.voluntary")}</span>;
  if (!done && dueOn < today)
    return <span className="report-overdue">▲ {t("report.overdue", { day: dueOn })}</span>;
  return <span className="meta">{t("report.dueBy", { day: dueOn })}</span>;
}
