import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { isAllowed } from "../../shared/actions/action.ts";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { NotFound } from "../../shared/ui/not-found.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { PlanEditor } from "./plan-editor.tsx";
import { PlanReview } from "./plan-review.tsx";
import { PlanStateSign } from "./plan-state-sign.tsx";
import "./plan-page.css";

const PlanPageQuery = graphql(`
  query PlanPage($number: Int!, $year: Int) {
    task(number: $number, year: $year) {
      id
      number
      year
      title
      planActions {
        ...AllowedAction_action
      }
      plan {
        id
        state
        baseline
      }
      ...DueDate_task
      ...PlanEditor_task
      ...PlanReview_task
    }
  }
`);

/** A task's plan: written by the lead, reviewed by the supervision office, read by everyone else. */
export function PlanPage() {
  const { t } = useTranslation();
  const { year, number } = useParams();
  const place = { year: Number(year), number: Number(number) };
  const known = Object.values(place).every((value) => Number.isInteger(value) && value > 0);
  const { data, error, refetch } = useQuery(PlanPageQuery, { variables: place, skip: !known });
  if (!known || data?.task === null) return <NotFound />;
  if (data === undefined) {
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
    return <Skeleton rows={12} label={t("common.loading")} />;
  }
  const { task } = data;
  const drafting = isAllowed(task.planActions, "DRAFT_PLAN");
  return (
    <>
      <PageHeader
        title={t("plan.titleOf", { number: task.number, title: task.title })}
        tags={task.plan && <PlanStateSign plan={task.plan} />}
        meta={
          <>
            <Link to={taskPath(task)}>{t("plan.backToTask")}</Link>
            <span>
              {t("plan.due")} <DueDate task={task} />
            </span>
          </>
        }
      />
      {drafting && <PlanEditor key={task.id} task={task} />}
      {!drafting && task.plan !== null && <PlanReview key={task.id} task={task} />}
      {!drafting && task.plan === null && <EmptyState title={t("plan.none")} hint={t("plan.noneHint")} />}
    </>
  );
}
