import { groupBy } from "@minsheng/domain/group-by";
import { useTranslation } from "react-i18next";
import type { ListedQuestion } from "./listed-question.ts";
import type { QuestionsState } from "./questions-params.ts";

/** The questions under headings, by task or by what is asked. */
export function useQuestionGroups(questions: readonly ListedQuestion[], grouping: QuestionsState["groupBy"]) {
  const { t } = useTranslation();
  if (grouping === "kind") {
    return [...groupBy(questions, ({ kind }) => kind)].map(([kind, ofKind]) => ({
      key: kind,
      title: t(`questions.kind.${kind}`),
      questions: ofKind,
    }));
  }
  return [...groupBy(questions, ({ task }) => task?.id ?? null)].map(([id, ofTask]) => {
    const task = ofTask[0]?.task;
    return {
      key: id ?? "programme",
      title: task
        ? `${t("programme.taskNumber", { number: task.number })} ${task.title}`
        : t("questions.ofProgramme"),
      questions: ofTask,
    };
  });
}
