import { type QuestionKind, questionKinds } from "@minsheng/domain/programme/open-questions";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

/** What is asked of this person, counted by kind; each leads to its questions. */
export function QuestionKinds({ questions }: { questions: readonly { readonly kind: QuestionKind }[] }) {
  const { t } = useTranslation();
  return (
    <ul className="home-kinds">
      {questionKinds
        .map((kind) => ({ kind, count: questions.filter((one) => one.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <Link to={`/questions?mine=true&kinds=${kind}`}>
              {t(`questions.kind.${kind}`)} <b>{count}</b>
            </Link>
          </li>
        ))}
    </ul>
  );
}
