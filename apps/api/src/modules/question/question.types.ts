import {
  type AnswerForm,
  answerForms,
  type QuestionKind,
  questionKinds,
} from "@minsheng/domain/programme/open-questions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { InstantScalar } from "../../platform/graphql/scalars.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { TaskType } from "../programme/task.types.ts";

const QuestionKindEnum = enumOf(questionKinds);
registerEnumType(QuestionKindEnum, { name: "QuestionKind" });
const AnswerFormEnum = enumOf(answerForms);
registerEnumType(AnswerFormEnum, {
  name: "AnswerForm",
  description: "How a question is answered; ELSEWHERE: by the act that it asks for, not in words.",
});

@ObjectType("OpenQuestion", {
  simpleResolvers: true,
  description: "What the notice leaves open, and its answer.",
})
export class OpenQuestionType {
  @Field(() => ID) id: string;
  @Field(() => QuestionKindEnum) kind: QuestionKind;
  @Field(() => String, { description: "A sentence in the reader's language." }) text: string;
  @Field(() => String, { nullable: true, description: "The notice's words that raise it." })
  quote: string | null;
  @Field(() => AnswerFormEnum) answerForm: AnswerForm;
  @Field(() => Boolean) open: boolean;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => String, { nullable: true }) answeredBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) answeredAt: string | null;
  @Field(() => Int, { description: "Of the answer; 0 while there is none." }) version: number;
  @Field(() => TaskType, { nullable: true }) task: TaskType | null;
  @Field(() => UnitType, { nullable: true, description: "The unit that it speaks of." })
  unit: UnitType | null;
  @Field(() => Boolean, { description: "It waits for the reader." }) mine: boolean;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@InputType()
export class QuestionFilter {
  @Field(() => Boolean, { nullable: true }) open?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Those that wait for the reader." })
  mine?: boolean | null;
  @Field(() => [QuestionKindEnum], { nullable: true }) kinds?: QuestionKind[] | null;
  @Field(() => ID, { nullable: true }) taskId?: string | null;
  @Field(() => ID, { nullable: true, description: "The unit that they speak of." }) unitId?: string | null;
}

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID) questionId: string;
  @RequiredText(1000)
  @Field(() => String, {
    description: "A date, an amount in yuan or words, as the question's answerForm says.",
  })
  answer: string;
  @Field(() => Int, { description: "0 while there is no answer." }) expectedVersion: number;
}
