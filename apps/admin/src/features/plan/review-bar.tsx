import { useMutation } from "@apollo/client/react";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";

const reviewBarFragment = graphql(`
  fragment ReviewBar_plan on DeliveryPlan {
    id
    version
    baseline
  }
`);
const ReturnPlanMutation = graphql(`
  mutation ReturnPlan($input: ReturnPlanInput!) {
    returnPlan(input: $input) {
      id
      state
      version
    }
  }
`);
const AcceptPlanMutation = graphql(`
  mutation AcceptPlan($input: AcceptPlanInput!) {
    acceptPlan(input: $input) {
      id
      state
      version
    }
  }
`);

interface ReviewBarProps {
  readonly plan: FragmentType<typeof reviewBarFragment>;
  /** What was written, by place. */
  readonly remarks: Readonly<Record<string, string>>;
}

/** Returns the plan with what was remarked, or accepts it as a baseline. */
export function ReviewBar({ plan: masked, remarks }: ReviewBarProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useAct();
  const { id, version, baseline } = getFragmentData(reviewBarFragment, masked);
  const [returnPlan] = useMutation(ReturnPlanMutation);
  const [acceptPlan] = useMutation(AcceptPlanMutation);
  const written = Object.entries(remarks)
    .map(([place, text]) => ({ place, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const plan = { planId: id, expectedVersion: version };
  const returnIt = () =>
    modal.confirm({
      title: t("plan.returnTitle", { count: written.length }),
      content: t("plan.returnHint"),
      okText: t("plan.return"),
      onOk: () =>
        act(() => returnPlan({ variables: { input: { ...plan, remarks: written } } }), t("plan.returned")),
    });
  const accept = () =>
    modal.confirm({
      title: t("plan.acceptTitle"),
      content: (
        <>
          <p>{t("plan.acceptHint", { number: baseline })}</p>
          {written.length > 0 && <p>{t("plan.acceptUnsent")}</p>}
        </>
      ),
      okText: t("plan.accept"),
      onOk: () => act(() => acceptPlan({ variables: { input: plan } }), t("plan.accepted")),
    });
  return (
    <div className="plan-bar">
      <ActionButton
        verdict={{
          action: "REVIEW_PLAN",
          allowed: written.length > 0,
          reasons: [t("plan.returnNeedsRemark")],
        }}
        onClick={() => void returnIt()}
      >
        {t("plan.return")}
      </ActionButton>
      <Button type="primary" onClick={() => void accept()}>
        {t("plan.accept")}
      </Button>
    </div>
  );
}
