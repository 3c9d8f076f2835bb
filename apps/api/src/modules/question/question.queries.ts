import { isAskedOf, type QuestionFacts } from "@minsheng/domain/policy/policy";
import { answerFormOf, type OpenQuestion, openQuestions } from "@minsheng/domain/programme/open-questions";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { say } from "../../platform/language/messages.ts";
import { loadUnits, type Units } from "../organisation/unit.queries.ts";
import type { UnitType } from "../organisation/unit.types.ts";
import { tasksOfProgramme } from "../programme/programme.queries.ts";
import type { IndicatorType, TaskType } from "../programme/task.types.ts";
import type { OpenQuestionType, QuestionFilter } from "./question.types.ts";

/** A question's id: the programme's and the question's key. */
export const questionIdOf = (programmeId: string, key: string): string => `${programmeId}:${key}`;

const taskRelations: Selection = new Set(["assignments", "chain", "indicators"]);

/** The questions of a programme that concern what the reader may see, in the notice's order, with their answers. */
export const loadQuestions = (
  context: SignedInContext,
  programme: { readonly id: string; readonly year: number },
  wants: Selection,
): Promise<OpenQuestionType[]> => {
  const wanted: Selection = new Set([...wants, ...taskRelations]);
  return oncePerRequest(context, `questions ${programme.id} ${[...wanted].join()}`, async () => {
    const tasks = await tasksOfProgramme(context, programme.id, wanted);
    const units = await loadUnits(context);
    const answers = await answersOf(context, programme.id);
    const byId = new Map(tasks.map((task) => [task.id, task]));
    const derived = openQuestions({ tasks: tasks.map(questionable), groups: groupsOf(tasks, units) });
    return derived.map((question): OpenQuestionType => {
      const answer = answers.get(question.key);
      const answerForm = answerFormOf[question.kind];
      const task = question.taskId === null ? null : (byId.get(question.taskId) ?? null);
      const unit = question.aboutUnitId === null ? null : (units.get(question.aboutUnitId) ?? null);
      return {
        id: questionIdOf(programme.id, question.key),
        kind: question.kind,
        text: sentence(context, question, programme.year, task, unit),
        quote: question.quote,
        answerForm,
        open: !question.settledElsewhere && answer === undefined,
        answer: answer?.answer ?? null,
        answeredBy: answer?.answeredBy ?? null,
        answeredAt: answer?.answeredAt ?? null,
        version: answer?.version ?? 0,
        task,
        unit,
        mine: isAskedOf(context.actor, question),
        allowedActions: [
          allowedAction(
            context,
            "answerQuestion",
            questionFacts(
              question,
              task && { state: task.state, unitIds: task.assignments.map((part) => part.unit.id) },
            ),
          ),
        ],
      };
    });
  });
};

/** The questions that a filter names. */
export function filterQuestions(
  questions: readonly OpenQuestionType[],
  filter: QuestionFilter,
): OpenQuestionType[] {
  const { open, mine, kinds, taskId, unitId } = filter;
  return questions.filter(
    (question) =>
      (typeof open !== "boolean" || question.open === open) &&
      (typeof mine !== "boolean" || question.mine === mine) &&
      (!kinds || kinds.includes(question.kind)) &&
      (!taskId || question.task?.id === taskId) &&
      (!unitId || question.unit?.id === unitId),
  );
}

/** What the policy looks at. */
export const questionFacts = (question: OpenQuestion, task: QuestionFacts["task"]): QuestionFacts => ({
  kind: question.kind,
  unitId: question.unitId,
  answeredElsewhere: answerFormOf[question.kind] === "ELSEWHERE",
  task,
});

const questionable = (task: TaskType) => ({
  id: task.id,
  number: task.number,
  assignments: task.assignments.map((assignment) => ({
    unitId: assignment.unit.id,
    role: assignment.role,
    assumed: assignment.assumed,
    peopleNamed: assignment.chain.filter((person) => person.current).length,
  })),
  indicators: task.indicators.map((indicator, position) => ({
    id: indicator.id,
    position,
    approximate: indicator.approximate,
    unitOfMeasure: indicator.unitOfMeasure,
    baseMissing: indicator.baseMissing,
    quote: quoteOf(task, indicator),
  })),
});

const quoteOf = (task: TaskType, indicator: IndicatorType): string =>
  task.wording.slice(indicator.wordingStart, indicator.wordingEnd);

/** The group units among those responsible, each once. */
const groupsOf = (tasks: readonly TaskType[], units: Units) =>
  [...units.values()]
    .filter((unit) => unit.kind === "GROUP")
    .filter(({ id }) => tasks.some((task) => task.assignments.some((part) => part.unit.id === id)))
    .map((unit) => ({ unitId: unit.id, members: unit.members.length }));

interface AnswerRow {
  questionKey: string;
  answer: string;
  answeredBy: string | null;
  answeredAt: string;
  version: number;
}

async function answersOf(
  context: SignedInContext,
  programmeId: string,
): Promise<ReadonlyMap<string, AnswerRow>> {
  const rows = await context.read.rows<AnswerRow>(
    `SELECT a.questionKey, a.answer, u.name AS answeredBy, a.answeredAt, a.version
       FROM question_answer a LEFT JOIN app_user u ON u.id = a.answeredById WHERE a.programmeId = ?`,
    [programmeId],
  );
  return new Map(rows.map((row) => [row.questionKey, row]));
}

function sentence(
  context: SignedInContext,
  question: OpenQuestion,
  year: number,
  task: TaskType | null,
  unit: UnitType | null,
): string {
  const indicator = task?.indicators.find((one) => one.id === question.indicatorId);
  return say(context.language, `question.${question.kind}`, {
    number: task?.number ?? "",
    indicator: indicator?.name ?? "",
    unit: unit?.name ?? "",
    yearEnd: `${year}-12-31`,
  });
}
