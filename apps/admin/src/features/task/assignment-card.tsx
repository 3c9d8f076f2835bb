import { EditOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { Provisional } from "../../shared/programme/provisional.tsx";
import { RoleSign } from "../../shared/programme/role-sign.tsx";
import { UnitName } from "../../shared/programme/unit-name.tsx";
import { useCanCall } from "../../shared/session/viewer.ts";
import { Acknowledgement } from "../plan/acknowledgement.tsx";
import { ChainDrawer } from "./chain-drawer.tsx";
import { ChainGrid } from "./chain-grid.tsx";
import { DutyDialog } from "./duty-dialog.tsx";
import { RemoveAssist } from "./remove-assist.tsx";

const assignmentCardFragment = graphql(`
  fragment AssignmentCard_assignment on Assignment {
    id
    role
    assumed
    duty
    viaGroup {
      id
      name
    }
    allowedActions {
      ...AllowedAction_action
    }
    ...UnitName_assignment
    ...Acknowledgement_assignment
    ...ChainGrid_assignment
    ...ChainDrawer_assignment
    ...DutyDialog_assignment
    ...RemoveAssist_assignment
  }
`);
const assignmentTaskFragment = graphql(`
  fragment AssignmentCard_task on Task {
    number
    year
    ...RemoveAssist_task
  }
`);

interface AssignmentCardProps {
  readonly task: FragmentType<typeof assignmentTaskFragment>;
  readonly assignment: FragmentType<typeof assignmentCardFragment>;
}

/** One unit's part in the task: its duty and the people who answer for it. */
export function AssignmentCard({ task: maskedTask, assignment: masked }: AssignmentCardProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const task = getFragmentData(assignmentTaskFragment, maskedTask);
  const assignment = getFragmentData(assignmentCardFragment, masked);
  const [editing, setEditing] = useState<"chain" | "duty" | null>(null);
  const verdict = canCall("setResponsibilityChain")
    ? verdictOf(assignment.allowedActions, "EDIT_ASSIGNMENT")
    : undefined;
  const place = { number: task.number, year: task.year };
  return (
    <article className="assignment">
      <header className="assignment__header">
        <RoleSign role={assignment.role} />
        <h3>
          <UnitName assignment={assignment} />
        </h3>
        {assignment.assumed && <Provisional hint={t("programme.leadProvisional")} />}
        {assignment.viaGroup && (
          <span className="meta">{t("task.viaGroup", { group: assignment.viaGroup.name })}</span>
        )}
        <span className="assignment__actions">
          <Acknowledgement taskNumber={task.number} assignment={assignment} />
          <ActionButton
            size="small"
            icon={<EditOutlined />}
            verdict={verdict}
            onClick={() => setEditing("chain")}
          >
            {t("task.editChain")}
          </ActionButton>
          <ActionButton size="small" verdict={verdict} onClick={() => setEditing("duty")}>
            {t("task.editDuty")}
          </ActionButton>
          <RemoveAssist task={task} assignment={assignment} />
        </span>
      </header>
      {assignment.duty !== null && (
        <p className="assignment__duty">
          <span className="meta">{t("task.duty")}</span> {assignment.duty}
        </p>
      )}
      <ChainGrid assignment={assignment} />
      {editing === "chain" && (
        <ChainDrawer assignment={assignment} place={place} onClose={() => setEditing(null)} />
      )}
      {editing === "duty" && (
        <DutyDialog assignment={assignment} place={place} onClose={() => setEditing(null)} />
      )}
    </article>
  );
}
