import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { ProgrammeType } from "../programme/programme.types.ts";
import { TaskType } from "../programme/task.types.ts";
import { answerQuestion } from "./answer-question.command.ts";
import { filterQuestions, loadQuestions } from "./question.queries.ts";
import { AnswerQuestionInput, OpenQuestionType, QuestionFilter } from "./question.types.ts";

@Resolver(() => ProgrammeType)
export class ProgrammeQuestionResolver {
  @FieldResolver(() => [OpenQuestionType], { description: "待明确事项: what the notice leaves open." })
  async openQuestions(
    @Root() programme: ProgrammeType,
    @Arg("filter", () => QuestionFilter, { nullable: true }) filter: QuestionFilter | null,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenQuestionType[]> {
    return filterQuestions(await loadQuestions(context, programme, selectionOf(info)), filter ?? {});
  }

  @Mutation(() => OpenQuestionType)
  async answerQuestion(
    @Arg("input", () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenQuestionType> {
    const programme = await context.inTransaction((tx) => answerQuestion(tx, context.actor, input));
    const questions = await loadQuestions(context, programme, selectionOf(info));
    return questions.find((question) => question.id === input.questionId) as OpenQuestionType;
  }
}

@Resolver(() => TaskType)
export class TaskQuestionResolver {
  @FieldResolver(() => [OpenQuestionType], { description: "待明确事项 of this task." })
  async openQuestions(
    @Root() task: TaskType,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenQuestionType[]> {
    const programme = { id: task.project.programmeId, year: task.year };
    return filterQuestions(await loadQuestions(context, programme, selectionOf(info)), { taskId: task.id });
  }
}
