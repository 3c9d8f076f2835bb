import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import "./acknowledgement.css";

const acknowledgementSignFragment = graphql(`
  fragment AcknowledgementSign_assignment on Assignment {
    acknowledgedOn
    acknowledgeDueOn
    acknowledgeOverdue
  }
`);

/** When the unit took note, or by when it has to. */
export function AcknowledgementSign({
  assignment,
}: {
  assignment: FragmentType<typeof acknowledgementSignFragment>;
}) {
  const { t } = useTranslation();
  const { acknowledgedOn, acknowledgeDueOn, acknowledgeOverdue } = getFragmentData(
    acknowledgementSignFragment,
    assignment,
  );
  if (acknowledgedOn !== null)
    return <span className="acknowledgement">✓ {t("plan.acknowledged", { day: acknowledgedOn })}</span>;
  if (acknowledgeDueOn === null) return null;
  return acknowledgeOverdue ? (
    <span className="acknowledgement acknowledgement--late">
      ▲ {t("plan.acknowledgeOverdue", { day: acknowledgeDueOn })}
    </span>
  ) : (
    <span className="acknowledgement">○ {t("plan.acknowledgeBy", { day: acknowledgeDueOn })}</span>
  );
}
