import { useTranslation } from "react-i18next";
import type { ReportState } from "../../gql/graphql.ts";
import "./report-state-sign.css";

const glyphs: Record<ReportState | "NONE", string> = {
  NONE: "○",
  DRAFT: "◔",
  SUBMITTED: "◐",
  RETURNED: "↩",
  ACCEPTED: "✓",
  SUPERSEDED: "–",
};

/** How far a report is; null where nobody has begun it. */
export function ReportStateSign({ state }: { state: ReportState | null }) {
  const { t } = useTranslation();
  const shown = state ?? "NONE";
  return (
    <span className={`report-state report-state--${shown.toLowerCase()}`}>
      <span aria-hidden="true">{glyphs[shown]}</span>
      {state === null ? t("report.notBegun") : t(`terms.reportState.${state}`)}
    </span>
  );
}
