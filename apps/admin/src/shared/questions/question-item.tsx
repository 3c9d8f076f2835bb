import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../actions/action.ts";
import { ActionButton } from "../actions/action-button.tsx";
import { Instant } from "../fields/instant.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerText } from "./answer-text.tsx";
import { SettleElsewhere } from "./settle-elsewhere.tsx";
import "./question-item.css";

export const questionItemFragment = graphql(`
  fragment QuestionItem_question on OpenQuestion {
    id
    text
    quote
    answerForm
    open
    answer
    answeredBy
    answeredAt
    allowedActions {
      ...AllowedAction_action
    }
    ...AnswerForm_question
    ...AnswerText_question
    ...SettleElsewhere_question
  }
`);

/** One thing that the notice leaves open, answered where it stands. */
export function QuestionItem({ question: masked }: { question: FragmentType<typeof questionItemFragment> }) {
  const { t } = useTranslation();
  const question = getFragmentData(questionItemFragment, masked);
  const [editing, setEditing] = useState(false);
  const verdict = verdictOf(question.allowedActions, "ANSWER_QUESTION");
  const answerable = question.answerForm !== "ELSEWHERE" && verdict?.allowed === true;

  return (
    <article className={question.open ? "question" : "question question--settled"}>
      <p className="question__text">
        <span aria-hidden="true">{question.open ? "○" : "✓"}</span>
        <span>
          <span className="visually-hidden">
            {question.open ? t("questions.open") : t("questions.settled")}
          </span>
          {question.text}
        </span>
      </p>
      {question.quote && <blockquote className="question__quote">{question.quote}</blockquote>}
      <div className="question__answer">
        {question.answer !== null && !editing && (
          <p>
            <AnswerText question={question} />{" "}
            <span className="meta">
              {question.answeredBy} {question.answeredAt && <Instant at={question.answeredAt} />}
            </span>
          </p>
        )}
        {question.answerForm === "ELSEWHERE" && question.open && <SettleElsewhere question={question} />}
        {answerable && (question.answer === null || editing) && (
          <AnswerForm question={question} onDone={() => setEditing(false)} editing={editing} />
        )}
        {question.answerForm !== "ELSEWHERE" && (question.answer !== null || !answerable) && !editing && (
          <ActionButton size="small" type="text" verdict={verdict} onClick={() => setEditing(true)}>
            {question.answer === null ? t("questions.answer") : t("questions.correct")}
          </ActionButton>
        )}
      </div>
    </article>
  );
}
