import { graphql } from "../../gql/gql.ts";
import type { ListedQuestion_QuestionFragment } from "../../gql/graphql.ts";

export const listedQuestionFragment = graphql(`
  fragment ListedQuestion_question on OpenQuestion {
    id
    kind
    open
    mine
    task {
      id
      number
      title
    }
    unit {
      id
      name
    }
    ...QuestionList_question
  }
`);
export type ListedQuestion = ListedQuestion_QuestionFragment;
