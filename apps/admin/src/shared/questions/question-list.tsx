import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { QuestionItem } from "./question-item.tsx";

const questionListFragment = graphql(`
  fragment QuestionList_question on OpenQuestion {
    id
    ...QuestionItem_question
  }
`);

/** Questions below each other; where there is room, each with its answer beside it. */
export function QuestionList({
  questions,
}: {
  questions: readonly FragmentType<typeof questionListFragment>[];
}) {
  return (
    <div className="questions">
      {getFragmentData(questionListFragment, questions).map((question) => (
        <QuestionItem key={question.id} question={question} />
      ))}
    </div>
  );
}
