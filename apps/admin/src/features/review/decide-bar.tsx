import { useMutation } from "@apollo/client/react";
import { InputNumber } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";
import { useShortcuts } from "../../shared/keyboard/use-shortcuts.ts";
import { ReturnDialog } from "./return-dialog.tsx";
import type { ReviewReport } from "./review-item.ts";

const AcceptReportMutation = graphql(`
  mutation AcceptReport($input: AcceptReportInput!) {
    acceptReport(input: $input) {
      id
      version
      state
    }
  }
`);

/** Accept or return, by button or key; the queue then shows the next by itself. */
export function DecideBar({ report }: { report: ReviewReport }) {
  const { t } = useTranslation();
  const act = useAct();
  const verifiedId = useId();
  const [acceptReport, { loading }] = useMutation(AcceptReportMutation);
  const [returning, setReturning] = useState(false);
  const [verified, setVerified] = useState<number | null>(null);
  const verdict = verdictOf(report.allowedActions, "REVIEW_REPORT");
  const allowed = verdict?.allowed === true;
  const accept = () =>
    act(
      () =>
        acceptReport({
          variables: {
            input: {
              reportId: report.id,
              verified: verified === null ? null : verified / 100,
              expectedVersion: report.version,
            },
          },
        }),
      t("review.accepted", { unit: report.unit.name, number: report.task.number }),
    );
  useShortcuts({
    a: () => {
      if (allowed && !loading) void accept();
    },
    r: () => setReturning(allowed),
  });
  return (
    <div className="review__decide">
      <div className="review__verified">
        <label className="meta" htmlFor={verifiedId}>
          {t("review.verified")}
        </label>
        <InputNumber
          id={verifiedId}
          min={0}
          max={100}
          precision={0}
          controls={false}
          suffix="%"
          placeholder={t("common.optional")}
          disabled={!allowed}
          value={verified}
          onChange={setVerified}
        />
      </div>
      <ActionButton verdict={verdict} danger onClick={() => setReturning(true)} aria-keyshortcuts="R">
        {t("review.return")} <kbd>R</kbd>
      </ActionButton>
      <ActionButton
        verdict={verdict}
        type="primary"
        loading={loading}
        onClick={() => void accept()}
        aria-keyshortcuts="A"
      >
        {t("review.accept")} <kbd>A</kbd>
      </ActionButton>
      {returning && <ReturnDialog report={report} onClose={() => setReturning(false)} />}
    </div>
  );
}
