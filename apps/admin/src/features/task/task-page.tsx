import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { NotFound } from "../../shared/ui/not-found.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { PlanPanel } from "../plan/plan-panel.tsx";
import { TaskReportsPanel } from "../report/task-reports-panel.tsx";
import { AssignmentsPanel } from "./assignments-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { TaskHeader } from "./task-header.tsx";
import { WordingPanel } from "./wording-panel.tsx";
import "./task.css";

const TaskQuery = graphql(`
  query Task($number: Int!, $year: Int) {
    task(number: $number, year: $year) {
      id
      ...TaskHeader_task
      ...StandingPanel_task
      ...WordingPanel_task
      ...PlanPanel_task
      ...TaskReportsPanel_task
      ...AssignmentsPanel_task
      ...QuestionsPanel_task
      ...HistoryPanel_task
    }
  }
`);

export function TaskPage() {
  const { t } = useTranslation();
  const { year, number } = useParams();
  const numbers = [Number(year), Number(number)] as const;
  const known = numbers.every((value) => Number.isInteger(value) && value > 0);
  const { data, error, refetch } = useQuery(TaskQuery, {
    variables: { year: numbers[0], number: numbers[1] },
    skip: !known,
  });
  if (!known) return <NotFound />;
  if (data === undefined) {
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
    return <Skeleton rows={12} label={t("common.loading")} />;
  }
  if (data.task === null) return <NotFound />;
  const { task } = data;
  return (
    <>
      <TaskHeader task={task} />
      {/* Keyed: what is typed or opened for one task never carries over to the next. */}
      <div className="task" key={task.id}>
        <div>
          <StandingPanel task={task} />
          <WordingPanel task={task} />
          <PlanPanel task={task} />
          <TaskReportsPanel task={task} />
          <AssignmentsPanel task={task} />
          <HistoryPanel task={task} />
        </div>
        <aside>
          <QuestionsPanel task={task} />
        </aside>
      </div>
    </>
  );
}
