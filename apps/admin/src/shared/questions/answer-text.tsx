import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useNumber } from "../programme/use-number.ts";

const answerTextFragment = graphql(`
  fragment AnswerText_question on OpenQuestion {
    answerForm
    answer
  }
`);

export function AnswerText({ question }: { question: FragmentType<typeof answerTextFragment> }) {
  const { t } = useTranslation();
  const number = useNumber();
  const { answerForm, answer } = getFragmentData(answerTextFragment, question);
  return (
    <b>{answerForm === "AMOUNT" ? t("questions.amount", { amount: number(Number(answer)) }) : answer}</b>
  );
}
