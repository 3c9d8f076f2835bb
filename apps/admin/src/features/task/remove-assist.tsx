import { useMutation } from "@apollo/client/react";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";
import { useCanCall } from "../../shared/session/viewer.ts";

const removeAssistTaskFragment = graphql(`
  fragment RemoveAssist_task on Task {
    id
    number
    version
    allowedActions {
      ...AllowedAction_action
    }
  }
`);
const removeAssistFragment = graphql(`
  fragment RemoveAssist_assignment on Assignment {
    role
    viaGroup {
      id
    }
    unit {
      id
      name
    }
  }
`);

const RemoveAssistUnitMutation = graphql(`
  mutation RemoveAssistUnit($input: RemoveAssistUnitInput!) {
    removeAssistUnit(input: $input) {
      id
      version
    }
  }
`);

interface RemoveAssistProps {
  readonly task: FragmentType<typeof removeAssistTaskFragment>;
  readonly assignment: FragmentType<typeof removeAssistFragment>;
}

/** Takes an assist unit out of the task; a group's member goes with its group. */
export function RemoveAssist({ task: maskedTask, assignment }: RemoveAssistProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useAct();
  const canCall = useCanCall();
  const [removeAssistUnit] = useMutation(RemoveAssistUnitMutation);
  const task = getFragmentData(removeAssistTaskFragment, maskedTask);
  const { role, unit, viaGroup } = getFragmentData(removeAssistFragment, assignment);
  if (role === "LEAD" || viaGroup !== null || !canCall("removeAssistUnit")) return null;

  const remove = () =>
    act(
      () =>
        removeAssistUnit({
          variables: { input: { taskId: task.id, unitId: unit.id, expectedVersion: task.version } },
        }),
      t("task.assistRemoved", { unit: unit.name }),
    );
  const ask = () =>
    modal.confirm({
      title: t("task.removeAssistTitle", { unit: unit.name, number: task.number }),
      content: t("task.removeAssistHint"),
      okText: t("common.remove"),
      okButtonProps: { danger: true },
      onOk: remove,
    });
  return (
    <ActionButton
      size="small"
      type="text"
      danger
      verdict={verdictOf(task.allowedActions, "REMOVE_ASSIST_UNIT")}
      onClick={() => void ask()}
    >
      {t("common.remove")}
    </ActionButton>
  );
}
