import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";

const chainStatusFragment = graphql(`
  fragment ChainStatus_task on Task {
    assignments {
      id
      unit {
        id
        name
      }
      chain {
        id
        current
      }
    }
  }
`);

/** How many people answer for a task now, or how many of its units have named nobody. */
export function ChainStatus({ task }: { task: FragmentType<typeof chainStatusFragment> }) {
  const { t } = useTranslation();
  const { assignments } = getFragmentData(chainStatusFragment, task);
  const named = assignments.map(({ unit, chain }) => ({
    unit: unit.name,
    people: chain.filter(({ current }) => current).length,
  }));
  const missing = named.filter(({ people }) => people === 0);
  const people = named.reduce((sum, one) => sum + one.people, 0);
  if (missing.length === 0) return <>{t("ledger.people", { count: people })}</>;
  return (
    <span className="chain-status--missing" title={missing.map(({ unit }) => unit).join(t("common.list"))}>
      {missing.length === named.length
        ? t("ledger.chainMissing")
        : t("ledger.chainPartly", { named: named.length - missing.length, units: named.length })}
    </span>
  );
}
