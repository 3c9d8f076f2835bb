import { CheckOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";
import { useCanCall } from "../../shared/session/viewer.ts";
import { AcknowledgementSign } from "./acknowledgement-sign.tsx";
import { useAcknowledge } from "./use-acknowledge.ts";

const acknowledgementFragment = graphql(`
  fragment Acknowledgement_assignment on Assignment {
    id
    version
    reports
    acknowledgedOn
    allowedActions {
      ...AllowedAction_action
    }
    ...AcknowledgementSign_assignment
  }
`);

interface AcknowledgementProps {
  readonly taskNumber: number;
  readonly assignment: FragmentType<typeof acknowledgementFragment>;
}

/** Whether the unit has taken note of its part; its administrator does so with one click. */
export function Acknowledgement({ taskNumber, assignment: masked }: AcknowledgementProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const act = useAct();
  const acknowledge = useAcknowledge();
  const part = getFragmentData(acknowledgementFragment, masked);
  // A group acts through its members.
  if (!part.reports) return null;
  return (
    <>
      <AcknowledgementSign assignment={part} />
      {part.acknowledgedOn === null && canCall("acknowledgeTask") && (
        <ActionButton
          size="small"
          type="primary"
          icon={<CheckOutlined />}
          verdict={verdictOf(part.allowedActions, "ACKNOWLEDGE_TASK")}
          onClick={() => void act(() => acknowledge(part), t("plan.acknowledgeDone", { number: taskNumber }))}
        >
          {t("plan.acknowledge")}
        </ActionButton>
      )}
    </>
  );
}
