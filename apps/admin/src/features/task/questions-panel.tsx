import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { QuestionList } from "../../shared/questions/question-list.tsx";
import { Panel } from "../../shared/ui/panel.tsx";

const questionsPanelFragment = graphql(`
  fragment QuestionsPanel_task on Task {
    openQuestions {
      open
      ...QuestionList_question
    }
  }
`);

export function QuestionsPanel({ task }: { task: FragmentType<typeof questionsPanelFragment> }) {
  const { t } = useTranslation();
  const { openQuestions } = getFragmentData(questionsPanelFragment, task);
  const [showSettled, setShowSettled] = useState(false);
  const open = openQuestions.filter((question) => question.open);
  const settled = openQuestions.filter((question) => !question.open);
  return (
    <Panel
      id="questions"
      title={t("shell.nav.questions")}
      extra={t("questions.progress", { settled: settled.length, total: openQuestions.length })}
    >
      {open.length === 0 && <p className="meta">{t("questions.noneOpen")}</p>}
      <QuestionList questions={showSettled ? openQuestions : open} />
      {settled.length > 0 && (
        <button type="button" className="link-button" onClick={() => setShowSettled(!showSettled)}>
          {showSettled ? t("task.hideSettled") : t("task.showSettled", { count: settled.length })}
        </button>
      )}
    </Panel>
  );
}
