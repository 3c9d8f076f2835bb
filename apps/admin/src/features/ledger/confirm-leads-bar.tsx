import { useMutation } from "@apollo/client/react";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useAct } from "../../shared/actions/use-act.ts";
import type { LedgerTask } from "./use-ledger.ts";

const ConfirmLeadsMutation = graphql(`
  mutation ConfirmLeads($input: ConfirmLeadsInput!) {
    confirmLeads(input: $input) {
      id
      version
    }
  }
`);

interface ConfirmLeadsBarProps {
  readonly tasks: readonly LedgerTask[];
  readonly onDone: () => void;
}

/** What may be done to the chosen rows at once. */
export function ConfirmLeadsBar({ tasks, onDone }: ConfirmLeadsBarProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [confirmLeads, { loading }] = useMutation(ConfirmLeadsMutation);
  const confirm = async () => {
    const input = { tasks: tasks.map(({ id, version }) => ({ taskId: id, expectedVersion: version })) };
    const done = await act(
      () => confirmLeads({ variables: { input } }),
      t("ledger.leadsConfirmed", { count: tasks.length }),
    );
    if (done) onDone();
  };
  return (
    <section className="ledger__bulk" aria-label={t("ledger.bulk")}>
      <span>{t("ledger.selected", { count: tasks.length })}</span>
      <Popconfirm
        title={t("ledger.confirmLeads", { count: tasks.length })}
        description={t("ledger.confirmLeadsHint")}
        onConfirm={() => confirm()}
      >
        <Button type="primary" loading={loading}>
          {t("ledger.confirmLeads", { count: tasks.length })}
        </Button>
      </Popconfirm>
      <Button type="text" onClick={onDone}>
        {t("common.cancel")}
      </Button>
    </section>
  );
}
