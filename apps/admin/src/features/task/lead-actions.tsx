import { useMutation } from "@apollo/client/react";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";
import { useCanCall } from "../../shared/session/viewer.ts";
import { UnitDialog } from "./unit-dialog.tsx";

const leadActionsFragment = graphql(`
  fragment LeadActions_task on Task {
    id
    version
    leadUnit {
      id
      name
    }
    assignments {
      id
      assumed
    }
    allowedActions {
      ...AllowedAction_action
    }
    ...UnitDialog_task
  }
`);

const ConfirmLeadMutation = graphql(`
  mutation ConfirmLead($input: ConfirmLeadsInput!) {
    confirmLeads(input: $input) {
      id
      version
    }
  }
`);

/** Who is responsible at all: settled by the supervision office. */
export function LeadActions({ task: masked }: { task: FragmentType<typeof leadActionsFragment> }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const canCall = useCanCall();
  const act = useAct();
  const task = getFragmentData(leadActionsFragment, masked);
  const [dialog, setDialog] = useState<"lead" | "assist" | null>(null);
  const [confirmLeads] = useMutation(ConfirmLeadMutation);
  if (!canCall("confirmLeads")) return null;

  const unit = task.leadUnit.name;
  const confirm = () =>
    modal.confirm({
      title: t("task.confirmLeadTitle", { unit }),
      content: t("ledger.confirmLeadsHint"),
      okText: t("task.confirmLead"),
      onOk: () =>
        act(
          () =>
            confirmLeads({
              variables: { input: { tasks: [{ taskId: task.id, expectedVersion: task.version }] } },
            }),
          t("task.leadConfirmed", { unit }),
        ),
    });
  return (
    <>
      {task.assignments.some(({ assumed }) => assumed) && (
        <ActionButton
          size="small"
          type="primary"
          verdict={verdictOf(task.allowedActions, "CONFIRM_LEAD")}
          onClick={() => void confirm()}
        >
          {t("task.confirmLead")}
        </ActionButton>
      )}
      <ActionButton
        size="small"
        verdict={verdictOf(task.allowedActions, "CHANGE_LEAD")}
        onClick={() => setDialog("lead")}
      >
        {t("task.changeLead")}
      </ActionButton>
      <ActionButton
        size="small"
        verdict={verdictOf(task.allowedActions, "ADD_ASSIST_UNIT")}
        onClick={() => setDialog("assist")}
      >
        {t("task.addAssist")}
      </ActionButton>
      {dialog && <UnitDialog task={task} as={dialog} onClose={() => setDialog(null)} />}
    </>
  );
}
