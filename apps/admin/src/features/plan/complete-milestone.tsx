import { CheckOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useCanCall } from "../../shared/session/viewer.ts";
import { CompleteMilestoneDialog } from "./complete-milestone-dialog.tsx";

const completeMilestoneFragment = graphql(`
  fragment CompleteMilestone_milestone on Milestone {
    id
    doneOn
    allowedActions {
      ...AllowedAction_action
    }
    ...CompleteMilestoneDialog_milestone
  }
`);

interface CompleteMilestoneProps {
  readonly taskId: string;
  readonly milestone: FragmentType<typeof completeMilestoneFragment>;
}

/** The button of an open milestone in a plan in force. */
export function CompleteMilestone({ taskId, milestone: masked }: CompleteMilestoneProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const [open, setOpen] = useState(false);
  const milestone = getFragmentData(completeMilestoneFragment, masked);
  if (milestone.doneOn !== null || !canCall("completeMilestone")) return null;
  return (
    <>
      <ActionButton
        size="small"
        icon={<CheckOutlined />}
        verdict={verdictOf(milestone.allowedActions, "COMPLETE_MILESTONE")}
        onClick={() => setOpen(true)}
      >
        {t("plan.complete")}
      </ActionButton>
      {open && (
        <CompleteMilestoneDialog taskId={taskId} milestone={milestone} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
