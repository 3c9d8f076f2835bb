import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EvidenceField } from "../../shared/evidence/evidence-field.tsx";
import { EvidenceList } from "../../shared/evidence/evidence-list.tsx";
import { EvidencePreviews } from "../../shared/evidence/evidence-previews.tsx";
import type { SheetRow } from "./sheet-row.ts";

interface ReportEvidenceProps {
  readonly row: SheetRow;
  readonly editable: boolean;
  /** Files belong to a report: it is begun for them where it is not. */
  readonly onBegin: () => void;
}

export function ReportEvidence({ row: { task, unit, report }, editable, onBegin }: ReportEvidenceProps) {
  const { t } = useTranslation();
  if (report === null)
    return (
      editable && (
        <Button size="small" onClick={onBegin}>
          {t("report.addEvidence")}
        </Button>
      )
    );
  return (
    <div className="sheet__evidence">
      {editable ? (
        <EvidenceField
          evidence={report.evidence}
          place={{ task: task.id, unit: unit.id, report: report.id }}
        />
      ) : (
        <EvidenceList evidence={report.evidence} />
      )}
      <EvidencePreviews evidence={report.evidence} size={64} />
    </div>
  );
}
