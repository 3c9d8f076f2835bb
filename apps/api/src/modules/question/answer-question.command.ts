import { isLocalDate } from "@minsheng/domain/local-date";
import { type AnswerForm, answerFormOf } from "@minsheng/domain/programme/open-questions";
import { authorize } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, conflict } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskLabel } from "../programme/audited-task.ts";
import { Programme, Task } from "../programme/programme.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { QuestionAnswer } from "./answer.entities.ts";
import { questionFacts } from "./question.queries.ts";
import type { AnswerQuestionInput } from "./question.types.ts";
import { type QuestionInScope, questionInScope } from "./question-in-scope.ts";

/** Settles what the notice leaves open. A due date or a date of issue takes effect at once. Answers with the programme. */
export async function answerQuestion(
  tx: Transaction,
  actor: SignedInActor,
  input: AnswerQuestionInput,
): Promise<Programme> {
  const asked = await questionInScope(tx, actor, input.questionId);
  const { programme, task, question } = asked;
  authorize(actor, "answerQuestion", questionFacts(question, asked.facts));
  const answer = readAnswer(answerFormOf[question.kind], input.answer.trim());
  const before = await tx.manager.findOneBy(QuestionAnswer, {
    programmeId: programme.id,
    questionKey: question.key,
  });
  await keepAnswer(tx, actor, asked, before, { answer, expectedVersion: input.expectedVersion });
  await takeEffect(tx, asked, answer);
  tx.record({
    by: actor,
    operation: "answerQuestion",
    object: { type: "OpenQuestion", id: task?.id ?? programme.id, label: labelOf(asked) },
    ...(task === null ? {} : { taskId: task.id }),
    ...(question.aboutUnitId === null ? {} : { unitId: question.aboutUnitId }),
    changes: [{ field: `question.${question.kind}`, before: before?.answer ?? null, after: answer }],
  });
  return programme;
}

const labelOf = ({ programme, task }: QuestionInScope): string =>
  task === null ? programme.title : taskLabel(task);

async function keepAnswer(
  tx: Transaction,
  actor: SignedInActor,
  { programme, question }: QuestionInScope,
  before: QuestionAnswer | null,
  input: { answer: string; expectedVersion: number },
): Promise<void> {
  if (input.expectedVersion !== (before?.version ?? 0)) throw conflict(before?.version ?? 0);
  const kept = { answer: input.answer, answeredById: actor.userId, answeredAt: tx.now.toISOString() };
  if (before !== null) {
    await updateVersioned(tx, QuestionAnswer, before, input.expectedVersion, kept);
    return;
  }
  await tx.manager.insert(QuestionAnswer, {
    id: newId("answer"),
    programmeId: programme.id,
    questionKey: question.key,
    version: 1,
    ...kept,
  });
}

async function takeEffect(tx: Transaction, asked: QuestionInScope, answer: string): Promise<void> {
  const { programme, task, question } = asked;
  if (question.kind === "DUE_DATE" && task !== null) {
    if (!answer.startsWith(`${programme.year}-`)) {
      throw badField("answer", "field.outsideYear", { year: programme.year });
    }
    await updateVersioned(tx, Task, task, task.version, { dueOn: answer, dueConfirmed: true });
    await refreshStanding(tx, [task.id]);
  }
  if (question.kind === "ISSUE_DATE") {
    await updateVersioned(tx, Programme, programme, programme.version, { issuedOn: answer });
  }
}

/** An answer in the form that its question asks for, or BAD_USER_INPUT. */
function readAnswer(form: AnswerForm, text: string): string {
  if (text === "") throw badField("answer", "field.required");
  if (form === "DATE" && !isLocalDate(text)) throw badField("answer", "field.notADate");
  if (form !== "AMOUNT") return text;
  const amount = text.replaceAll(",", "");
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(amount)) throw badField("answer", "field.badAmount");
  const [yuan, fen = ""] = amount.split(".");
  return `${yuan}.${fen.padEnd(2, "0")}`;
}
