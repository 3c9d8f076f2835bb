import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { type actionFragment, verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";
import type { reportFaults } from "./report-faults.ts";
import type { SheetEntry } from "./sheet-entries.ts";

const SubmitReportMutation = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      ...SheetReport_report
    }
  }
`);

interface SubmitReportProps {
  readonly actions: readonly FragmentType<typeof actionFragment>[];
  readonly number: number;
  readonly faults: ReturnType<typeof reportFaults>;
  readonly saveNow: SheetEntry["saveNow"];
}

/** Hands one report in; what it lacks is told as what forbids it is. */
export function SubmitReport({ actions, number, faults, saveNow }: SubmitReportProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [submitReport, { loading }] = useMutation(SubmitReportMutation);
  const verdict = verdictOf(actions, "SUBMIT_REPORT");
  const lacking = faults.map((fault) => t(`report.fault.${fault}`));
  const submit = async () => {
    const saved = await saveNow();
    if (saved === null) return;
    await act(() => submitReport({ variables: { input: saved } }), t("report.submitted", { number }));
  };
  return (
    <ActionButton
      size="small"
      type="primary"
      loading={loading}
      verdict={
        verdict?.allowed && lacking.length > 0 ? { ...verdict, allowed: false, reasons: lacking } : verdict
      }
      onClick={() => void submit()}
    >
      {t("report.submit")}
    </ActionButton>
  );
}
