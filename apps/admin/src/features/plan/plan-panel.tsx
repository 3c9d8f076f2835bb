import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { isAllowed } from "../../shared/actions/action.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { MilestoneList } from "./milestone-list.tsx";
import { planPath } from "./plan-path.ts";
import { wholePlan } from "./plan-places.ts";
import { PlanStateSign } from "./plan-state-sign.tsx";
import { RemarkList } from "./remark-list.tsx";

const planPanelFragment = graphql(`
  fragment PlanPanel_task on Task {
    year
    number
    planActions {
      ...AllowedAction_action
    }
    plan {
      id
      state
      baseline
      ...MilestoneList_plan
      ...Remarks_plan
    }
    ...MilestoneList_task
  }
`);

/** 施工图 on the task's page: its state and its milestones against time; the rest has a page of its own. */
export function PlanPanel({ task: masked }: { task: FragmentType<typeof planPanelFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(planPanelFragment, masked);
  const { plan, planActions } = task;
  const link = isAllowed(planActions, "DRAFT_PLAN")
    ? t(plan === null ? "plan.write" : "plan.revise")
    : isAllowed(planActions, "REVIEW_PLAN")
      ? t("plan.review")
      : plan !== null && t("plan.open");
  return (
    <Panel
      id="plan"
      title={t("plan.title")}
      extra={
        <>
          {plan && <PlanStateSign plan={plan} />}
          {link && <Link to={planPath(task)}>{link}</Link>}
        </>
      }
      flush
    >
      {plan === null ? (
        <p className="panel__empty">
          {t("plan.none")} <span className="meta">{t("plan.noneHint")}</span>
        </p>
      ) : (
        <>
          <RemarkList plan={plan} place={wholePlan} />
          <MilestoneList task={task} plan={plan} />
        </>
      )}
    </Panel>
  );
}
