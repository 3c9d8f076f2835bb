import { useMutation } from "@apollo/client/react";
import { Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useAct } from "../../shared/actions/use-act.ts";
import type { ReviewItem } from "./review-item.ts";

const AcceptReportsMutation = graphql(`
  mutation AcceptReports($input: AcceptReportsInput!) {
    acceptReports(input: $input) {
      id
      version
      state
    }
  }
`);

/** Accepts together what nothing speaks against, after a look at the list. */
export function AcceptUnsuspicious({ items }: { items: readonly ReviewItem[] }) {
  const { t } = useTranslation();
  const act = useAct();
  const [acceptReports, { loading }] = useMutation(AcceptReportsMutation);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const reports = items.filter(({ unsuspicious }) => unsuspicious).map(({ report }) => report);
  if (reports.length === 0) return null;

  const accept = async () => {
    const accepted = reports.filter(({ id }) => chosen?.includes(id));
    const input = {
      reports: accepted.map(({ id, version }) => ({ reportId: id, expectedVersion: version })),
    };
    await act(
      () => acceptReports({ variables: { input } }),
      t("review.acceptedAll", { count: accepted.length }),
    );
    setChosen(null);
  };
  return (
    <>
      <Button onClick={() => setChosen(reports.map(({ id }) => id))}>
        {t("review.acceptUnsuspicious", { count: reports.length })}
      </Button>
      <Modal
        open={chosen !== null}
        title={t("review.acceptTitle")}
        okText={t("review.acceptChosen", { count: chosen?.length ?? 0 })}
        okButtonProps={{ disabled: chosen?.length === 0 }}
        cancelText={t("common.cancel")}
        confirmLoading={loading}
        onOk={() => void accept()}
        onCancel={() => setChosen(null)}
      >
        <Checkbox.Group
          className="review__batch"
          value={[...(chosen ?? [])]}
          onChange={setChosen}
          options={reports.map(({ id, task, unit, period }) => ({
            value: id,
            label: `${task.number} ${task.title} · ${unit.name} · ${period}`,
          }))}
        />
      </Modal>
    </>
  );
}
