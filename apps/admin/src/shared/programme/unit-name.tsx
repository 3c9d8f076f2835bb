import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";

export const unitNameFragment = graphql(`
  fragment UnitName_assignment on Assignment {
    line
    unit {
      id
      name
    }
  }
`);

/** A responsible unit as the notice writes it: 党政办公室（妇联）. */
export function UnitName({ assignment }: { assignment: FragmentType<typeof unitNameFragment> }) {
  const { t } = useTranslation();
  const { unit, line } = getFragmentData(unitNameFragment, assignment);
  return <>{line === null ? unit.name : t("common.lineOfUnit", { unit: unit.name, line })}</>;
}
