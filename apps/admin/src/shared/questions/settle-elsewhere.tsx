import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { taskPath } from "../programme/task-path.ts";

const settleElsewhereFragment = graphql(`
  fragment SettleElsewhere_question on OpenQuestion {
    kind
    mine
    task {
      id
      number
      year
    }
    unit {
      id
      name
    }
  }
`);

/** The way to the place where an act settles the question. */
export function SettleElsewhere({ question }: { question: FragmentType<typeof settleElsewhereFragment> }) {
  const { t } = useTranslation();
  const { kind, mine, task, unit } = getFragmentData(settleElsewhereFragment, question);
  if (!mine) return <span className="meta">{t("questions.waitsForOthers")}</span>;
  if (task !== null) {
    return (
      <Link to={`${taskPath(task)}#assignments`}>
        {kind === "LEAD" ? t("questions.toLead") : t("questions.toChain", { unit: unit?.name ?? "" })}
      </Link>
    );
  }
  return <Link to="/organisation">{t("questions.toUnits")}</Link>;
}
