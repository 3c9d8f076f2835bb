import { useTranslation } from "react-i18next";

/** How far the notice's gaps are closed. */
export function QuestionProgress({ questions }: { questions: readonly { readonly open: boolean }[] }) {
  const { t } = useTranslation();
  const settled = questions.filter(({ open }) => !open).length;
  return (
    <div className="question-progress">
      <progress id="question-progress" value={settled} max={Math.max(questions.length, 1)} />
      <label htmlFor="question-progress">
        {t("questions.progress", { settled, total: questions.length })}
      </label>
    </div>
  );
}
