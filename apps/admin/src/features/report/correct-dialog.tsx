import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { ReasonDialog } from "../../shared/ui/reason-dialog.tsx";
import { sheetPath } from "./sheet-path.ts";

const CorrectReportMutation = graphql(`
  mutation CorrectReport($input: CorrectReportInput!) {
    correctReport(input: $input) {
      id
      version
      state
    }
  }
`);

interface CorrectDialogProps {
  readonly report: {
    readonly id: string;
    readonly version: number;
    readonly period: string;
    readonly unit: { readonly name: string };
  };
  readonly taskNumber: number;
  readonly onClose: () => void;
}

/** Opens a correction of figures that are accepted already. */
export function CorrectDialog({ report, taskNumber, onClose }: CorrectDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [correctReport] = useMutation(CorrectReportMutation);
  const correct = async (reason: string) => {
    await correctReport({
      variables: { input: { reportId: report.id, reason, expectedVersion: report.version } },
    });
    await navigate(sheetPath(taskNumber, report.period));
  };
  return (
    <ReasonDialog
      title={t("report.correctTitle", { unit: report.unit.name, period: report.period })}
      okText={t("report.correct")}
      label={t("report.correctReason")}
      hint={t("report.correctHint")}
      act={correct}
      done={t("report.correctOpened")}
      onClose={onClose}
    />
  );
}
