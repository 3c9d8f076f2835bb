import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { taskPath } from "../programme/task-path.ts";
import { useCanCall } from "../session/viewer.ts";

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

/** The way to the place where an act settles the question, or whom it waits for. */
export function SettleElsewhere({ question }: { question: FragmentType<typeof settleElsewhereFragment> }) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const { kind, mine, task, unit } = getFragmentData(settleElsewhereFragment, question);
  const waits = (text: string) => <span className="meta">{text}</span>;
  if (kind === "GROUP_MEMBERS") {
    if (!canCall("createUnit")) return waits(t("questions.waitsForAdministrator"));
    return <Link to="/organisation">{t("questions.toUnits")}</Link>;
  }
  if (!mine || task === null) {
    return waits(
      kind === "LEAD"
        ? t("questions.waitsForSupervisor")
        : t("questions.waitsForUnit", { unit: unit?.name ?? "" }),
    );
  }
  return (
    <Link to={`${taskPath(task)}#assignments`}>
      {kind === "LEAD" ? t("questions.toLead") : t("questions.toChain", { unit: unit?.name ?? "" })}
    </Link>
  );
}
