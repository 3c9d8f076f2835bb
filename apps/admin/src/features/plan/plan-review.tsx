import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { isAllowed } from "../../shared/actions/action.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { IndicatorPlan } from "./indicator-plan.tsx";
import { MilestoneList } from "./milestone-list.tsx";
import { indicatorPlace, wholePlan } from "./plan-places.ts";
import { RemarkField } from "./remark-field.tsx";
import { RemarkList } from "./remark-list.tsx";
import { ReviewBar } from "./review-bar.tsx";

const planReviewFragment = graphql(`
  fragment PlanReview_task on Task {
    id
    planActions {
      ...AllowedAction_action
    }
    plan {
      id
      startsOn
      dueOn
      summary
      submittedAt
      acceptedOn
      decidedBy
      milestones {
        id
      }
      indicators {
        indicator {
          id
          name
        }
        ...IndicatorPlan_planned
      }
      ...MilestoneList_plan
      ...Remarks_plan
      ...ReviewBar_plan
    }
    ...MilestoneList_task
  }
`);

/** The plan to be read; whoever reviews it writes remarks in place, then returns or accepts it. */
export function PlanReview({ task: masked }: { task: FragmentType<typeof planReviewFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(planReviewFragment, masked);
  const [remarks, setRemarks] = useState<Readonly<Record<string, string>>>({});
  const { plan } = task;
  if (plan === null) return null;
  const reviewing = isAllowed(task.planActions, "REVIEW_PLAN");
  const remarkOn = (place: string, about: string) =>
    reviewing && (
      <RemarkField
        about={about}
        value={remarks[place] ?? ""}
        onChange={(text) => setRemarks({ ...remarks, [place]: text })}
      />
    );
  return (
    <>
      <Panel title={t("plan.summary")}>
        <p>
          {t("common.range", { from: plan.startsOn, to: plan.dueOn })}{" "}
          <span className="meta">
            {plan.acceptedOn !== null &&
              t("plan.decidedBy", { name: plan.decidedBy ?? "", day: plan.acceptedOn })}
            {plan.acceptedOn === null && plan.submittedAt !== null && (
              <>
                {t("plan.submittedAt")} <Instant at={plan.submittedAt} />
              </>
            )}
          </span>
        </p>
        {plan.summary !== null && <p>{plan.summary}</p>}
        <RemarkList plan={plan} place={wholePlan} />
        {remarkOn(wholePlan, t("plan.summary"))}
      </Panel>
      <Panel title={t("plan.milestones")} extra={plan.milestones.length} flush>
        <MilestoneList task={task} plan={plan} remarkOn={remarkOn} />
      </Panel>
      {plan.indicators.length > 0 && (
        <Panel title={t("plan.indicators")} flush>
          {plan.indicators.map((planned) => {
            const { id, name } = planned.indicator;
            return (
              <section key={id} className="indicator-fields">
                <IndicatorPlan planned={planned} />
                <RemarkList plan={plan} place={indicatorPlace(id)} />
                {remarkOn(indicatorPlace(id), name)}
              </section>
            );
          })}
        </Panel>
      )}
      {reviewing && <ReviewBar plan={plan} remarks={remarks} />}
    </>
  );
}
