import { parseNotice } from "@minsheng/domain/notice/parse-notice";
import type { ParsedNotice, ParsedTask } from "@minsheng/domain/notice/parsed-notice";
import type { LocatedTarget } from "@minsheng/domain/notice/target";
import { targetsOf } from "@minsheng/domain/notice/targets-of";
import { uncoveredFigures } from "@minsheng/domain/notice/uncovered-figures";
import { openQuestions, type QuestionKind } from "@minsheng/domain/programme/open-questions";
import { say } from "../../platform/language/messages.ts";

/** What a notice's text holds, before anything is loaded. */
export interface NoticeDescription {
  readonly year: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedBy: string;
  readonly projects: number;
  readonly tasks: number;
  readonly units: number;
  readonly indicators: number;
  /** Figures of the wording that stand in no indicator's words. */
  readonly uncoveredFigures: readonly { readonly task: number; readonly figure: string }[];
  readonly openQuestions: readonly { readonly kind: QuestionKind; readonly text: string }[];
}

interface ReadTask {
  readonly task: ParsedTask;
  readonly targets: readonly LocatedTarget[];
}

/** Reads a notice and writes nothing. Throws NoticeError for a text that is no notice, TargetError for altered wording. */
export function describeNotice(text: string, year?: number): NoticeDescription {
  const notice = parseNotice(text);
  const { title, documentNumber, issuedBy, projects, units } = notice;
  const tasks = projects
    .flatMap((project) => project.tasks)
    .map((task): ReadTask => ({ task, targets: targetsOf(documentNumber, task) }));
  return {
    year: year ?? notice.year,
    title,
    documentNumber,
    issuedBy,
    projects: projects.length,
    tasks: tasks.length,
    units: units.length,
    indicators: tasks.reduce((sum, { targets }) => sum + targets.length, 0),
    uncoveredFigures: tasks.flatMap(({ task, targets }) =>
      uncoveredFigures(task.wording, targets).map((figure) => ({ task: task.number, figure: figure.text })),
    ),
    openQuestions: questionsOf(notice, tasks, year ?? notice.year),
  };
}

function questionsOf(notice: ParsedNotice, tasks: readonly ReadTask[], year: number) {
  const names = new Map<string, string>();
  const questions = openQuestions({
    tasks: tasks.map(({ task, targets }) => ({
      id: String(task.number),
      number: task.number,
      assignments: task.responsible.map(({ unit }, index) => ({
        unitId: unit,
        role: index === 0 ? "LEAD" : "ASSIST",
        assumed: index === 0,
        peopleNamed: 0,
      })),
      indicators: targets.map((target, position) => {
        const id = `${task.number}.${position}`;
        names.set(id, target.name);
        return { ...target, id, position };
      }),
    })),
    groups: notice.units
      .filter(({ kind }) => kind === "GROUP")
      .map(({ name }) => ({ unitId: name, members: 0 })),
  });
  return questions.map(({ kind, taskId, indicatorId, aboutUnitId }) => ({
    kind,
    text: say("en", `question.${kind}`, {
      number: taskId ?? "",
      indicator: names.get(indicatorId ?? "") ?? "",
      unit: aboutUnitId ?? "",
      yearEnd: `${year}-12-31`,
    }),
  }));
}
