import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { QuestionList } from "../../shared/questions/question-list.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { type ListedQuestion, listedQuestionFragment } from "./listed-question.ts";
import { QuestionFilters } from "./question-filters.tsx";
import { QuestionProgress } from "./question-progress.tsx";
import { type QuestionsState, questionsParams } from "./questions-params.ts";
import { useQuestionGroups } from "./use-question-groups.ts";
import "./questions.css";

const QuestionsQuery = graphql(`
  query Questions($year: Int!) {
    programme(year: $year) {
      id
      openQuestions {
        ...ListedQuestion_question
      }
    }
  }
`);

export function QuestionsPage() {
  const { t } = useTranslation();
  const { year } = useViewer();
  const [state, change] = useUrlState(questionsParams);
  const { data, error, refetch } = useQuery(QuestionsQuery, {
    variables: { year },
  });
  const all = (data?.programme?.openQuestions ?? []).map((one) =>
    getFragmentData(listedQuestionFragment, one),
  );
  const shown = all.filter(matches(state));
  const groups = useQuestionGroups(shown, state.groupBy);

  const list = () => {
    if (data === undefined) {
      if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
      return <Skeleton rows={10} label={t("common.loading")} />;
    }
    if (all.every((one) => !one.open) && state.status === "open") {
      return <EmptyState title={t("questions.noneOpen")} hint={t("questions.noneOpenHint")} />;
    }
    if (shown.length === 0) return <EmptyState title={t("questions.nothingFound")} />;
    return groups.map(({ key, title, questions }) => (
      <Panel key={key} title={title} extra={t("questions.count", { count: questions.length })}>
        <QuestionList questions={questions} />
      </Panel>
    ));
  };

  return (
    <>
      <PageHeader
        title={t("shell.nav.questions")}
        meta={t("questions.intro")}
        actions={<QuestionProgress questions={all} />}
      />
      <QuestionFilters state={state} change={change} questions={all} />
      {list()}
    </>
  );
}

const matches = (state: QuestionsState) => (question: ListedQuestion) =>
  (state.status === "all" || question.open === (state.status === "open")) &&
  (state.kinds.length === 0 || state.kinds.includes(question.kind)) &&
  (state.unit === "" || question.unit?.id === state.unit) &&
  (state.task === null || question.task?.number === state.task) &&
  (state.mine !== true || question.mine);
