import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { useViewer } from "../../../shared/session/viewer.ts";

export const membershipFactsFragment = graphql(`
  fragment MembershipFacts_membership on Membership {
    id
    role
    validFrom
    validTo
    deputyFor
    current
    unit {
      id
      name
    }
  }
`);

/** A role in a unit, for whom, and from when to when as far as it is not simply "now". */
export function MembershipFacts({
  membership,
}: {
  membership: FragmentType<typeof membershipFactsFragment>;
}) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { unit, role, validFrom, validTo, deputyFor, current } = getFragmentData(
    membershipFactsFragment,
    membership,
  );
  const over = validTo !== null && validTo < today;
  return (
    <span className={current ? "membership" : "membership membership--idle"}>
      {unit.name} · <b>{t(`terms.role.${role}`)}</b>
      {deputyFor !== null && (
        <span className="membership__deputy">{t("organisation.deputyFor", { name: deputyFor })}</span>
      )}
      {validFrom > today && <span className="meta">{t("common.from", { date: validFrom })}</span>}
      {validTo !== null && <span className="meta">{t("common.until", { date: validTo })}</span>}
      {!current && <span className="meta">{t(over ? "organisation.ended" : "organisation.upcoming")}</span>}
    </span>
  );
}
