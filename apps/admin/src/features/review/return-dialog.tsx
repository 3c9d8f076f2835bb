import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { ReasonDialog } from "../../shared/ui/reason-dialog.tsx";
import type { ReviewReport } from "./review-item.ts";

const ReturnReportMutation = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) {
    returnReport(input: $input) {
      id
      version
      state
    }
  }
`);

interface ReturnDialogProps {
  readonly report: ReviewReport;
  readonly onClose: () => void;
}

/** What the unit has to mend. */
export function ReturnDialog({ report, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [returnReport] = useMutation(ReturnReportMutation);
  return (
    <ReasonDialog
      title={t("review.returnTitle", { unit: report.unit.name, number: report.task.number })}
      okText={t("review.return")}
      danger
      label={t("review.reason")}
      act={(reason) =>
        returnReport({
          variables: { input: { reportId: report.id, reason, expectedVersion: report.version } },
        })
      }
      done={t("review.returned", { unit: report.unit.name })}
      onClose={onClose}
    />
  );
}
