import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { QuestionList } from "../../shared/questions/question-list.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";
import { QuestionKinds } from "./question-kinds.tsx";

const MyQuestionsQuery = graphql(`
  query MyQuestions($year: Int!) {
    programme(year: $year) {
      id
      openQuestions(filter: { open: true, mine: true }) {
        id
        kind
        ...QuestionList_question
      }
    }
  }
`);

/** Enough to begin with; the rest has a page of its own. */
const shownAtMost = 6;

/** What waits for this person's answer: all of it by kind, and the first few to be answered at once. */
export function MyQuestionsPanel() {
  const { t } = useTranslation();
  const { year } = useViewer();
  const { data, error, refetch } = useQuery(MyQuestionsQuery, { variables: { year } });
  const questions = data?.programme?.openQuestions ?? [];
  // Leads have a panel of their own.
  const listed = questions.filter(({ kind }) => kind !== "LEAD");
  return (
    <Panel
      title={t("home.myQuestions")}
      extra={<Link to="/questions?mine=true">{t("home.all", { count: questions.length })}</Link>}
    >
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={questions.length === 0 ? t("home.noQuestions") : null}
      >
        <QuestionKinds questions={questions} />
        <QuestionList questions={listed.slice(0, shownAtMost)} />
      </PanelState>
    </Panel>
  );
}
