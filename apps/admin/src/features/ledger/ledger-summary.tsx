import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { type LedgerState, taskFilter } from "./ledger-params.ts";

const LedgerSummaryQuery = graphql(`
  query LedgerSummary($year: Int, $filter: TaskFilter, $asOf: LocalDate) {
    rollup(year: $year, groupBy: [], filter: $filter, asOf: $asOf) {
      total {
        tasks
        jointTasks
        leadsAssumed
        chainsMissing
      }
    }
  }
`);

interface LedgerSummaryProps {
  readonly state: LedgerState;
  readonly change: (part: Partial<LedgerState>) => void;
}

/** The list in four figures; each narrows the list to what it counts. */
export function LedgerSummary({ state, change }: LedgerSummaryProps) {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(LedgerSummaryQuery, {
    variables: { year: state.year, filter: taskFilter(state), asOf: state.asOf },
  });
  const total = (data ?? previousData)?.rollup.total;
  if (total === undefined) return <span>{t("common.loading")}</span>;
  const toggles = [
    { name: "joint", label: t("ledger.countJoint", { count: total.jointTasks }) },
    { name: "leadAssumed", label: t("ledger.countLeadAssumed", { count: total.leadsAssumed }) },
    { name: "chainMissing", label: t("ledger.countChainMissing", { count: total.chainsMissing }) },
  ] as const;
  return (
    <>
      <span>{t("ledger.countTasks", { count: total.tasks })}</span>
      {toggles.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className="ledger__count"
          aria-pressed={state[name] === true}
          onClick={() => change({ [name]: state[name] === true ? null : true })}
        >
          {label}
        </button>
      ))}
    </>
  );
}
