import { type OpenQuestion, openQuestions } from "@minsheng/domain/programme/open-questions";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { type TaskInScope, taskInScope } from "../assignment/task-in-scope.ts";
import { Indicator, Programme } from "../programme/programme.entities.ts";
import { questionIdOf } from "./question.queries.ts";

export interface QuestionInScope {
  readonly programme: Programme;
  readonly task: TaskInScope["task"] | null;
  /** What the policy looks at. */
  readonly facts: TaskInScope["facts"] | null;
  readonly question: OpenQuestion;
}

/** A question by its id, derived anew from what is stored; NOT_FOUND where there is none that the actor may see. */
export async function questionInScope(
  tx: Transaction,
  actor: SignedInActor,
  questionId: string,
): Promise<QuestionInScope> {
  const [programmeId = ""] = questionId.split(":", 1);
  const programme = await tx.manager.findOneBy(Programme, { id: programmeId });
  if (programme === null) throw notFound();
  const number = Number(/:task:(\d+)/.exec(questionId)?.[1] ?? 0);
  const scoped = number === 0 ? null : await taskInScope(tx, actor, { programmeId, number });
  const tasks = scoped === null ? [] : [await questionable(tx, scoped)];
  const question = openQuestions({ tasks, groups: [] }).find(
    (one) => questionIdOf(programme.id, one.key) === questionId,
  );
  if (question === undefined) throw notFound();
  return { programme, task: scoped?.task ?? null, facts: scoped?.facts ?? null, question };
}

async function questionable(tx: Transaction, { task, assignments }: TaskInScope) {
  const indicators = await tx.manager.find(Indicator, {
    where: { taskId: task.id },
    order: { position: "ASC" },
  });
  return {
    id: task.id,
    number: task.number,
    // Who is named does not matter here: such questions are settled in the 责任链, not answered.
    assignments: assignments.map((assignment) => ({ ...assignment, peopleNamed: 0 })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      quote: task.wording.slice(indicator.wordingStart, indicator.wordingEnd),
    })),
  };
}
