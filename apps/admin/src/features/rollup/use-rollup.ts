import { useQuery } from "@apollo/client/react";
import { groupBy } from "@minsheng/domain/group-by";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { RollupFigures_RowFragment } from "../../gql/graphql.ts";
import { keepShown } from "../../shared/list/list-answer.ts";
import { unitAndLine } from "./rollup-key.ts";
import { dimensions, type RollupState } from "./rollup-params.ts";

const rollupFiguresFragment = graphql(`
  fragment RollupFigures_row on RollupRow {
    keys {
      dimension
      id
      label
    }
    tasks
    jointTasks
    asLead
    leadsAssumed
    chainsMissing
    green
    yellow
    red
    blue
    progress
    plannedPace
    overdueMilestones
    reportsDue
    reportsIn
    states {
      state
      tasks
    }
  }
`);
export type Figures = RollupFigures_RowFragment;

/** A row, and what it is divided into. */
export interface RollupEntry {
  readonly figures: Figures;
  readonly parts: readonly Figures[];
}

const RollupQuery = graphql(`
  query Rollup(
    $year: Int
    $filter: TaskFilter
    $by: [RollupDimension!]!
    $both: [RollupDimension!]!
    $divided: Boolean!
    $asOf: LocalDate
  ) {
    rollup(year: $year, groupBy: $by, filter: $filter, asOf: $asOf) {
      rows {
        ...RollupFigures_row
      }
      total {
        ...RollupFigures_row
      }
    }
    divided: rollup(year: $year, groupBy: $both, filter: $filter, asOf: $asOf) @include(if: $divided) {
      rows {
        ...RollupFigures_row
      }
    }
  }
`);

/** The counts that the page's state asks for; the former ones stay on screen while new ones come. */
export function useRollup(state: RollupState) {
  const { year, by, within, unitIds, states, asOf } = state;
  const divided = within !== "none" && within !== by;
  const result = useQuery(RollupQuery, {
    variables: {
      year,
      filter: {
        ...(unitIds.length > 0 && { unitIds }),
        ...(states.length > 0 && { states }),
      },
      by: [dimensions[by]],
      both: divided ? [dimensions[by], dimensions[within]] : [],
      divided,
      asOf,
    },
  });
  const { shown, answer } = keepShown(result);
  const rows = getFragmentData(rollupFiguresFragment, shown?.rollup.rows ?? []).filter(isOfUnits(unitIds));
  const parts = groupBy(
    getFragmentData(rollupFiguresFragment, shown?.divided?.rows ?? []).filter(isOfUnits(unitIds)),
    ({ keys }) => keys[0]?.id,
  );
  return {
    entries: rows.map((figures): RollupEntry => ({ figures, parts: parts.get(figures.keys[0]?.id) ?? [] })),
    total: getFragmentData(rollupFiguresFragment, shown?.rollup.total),
    answer,
  };
}

/** Tasks of the chosen units have other units too; these have no row of their own then. */
const isOfUnits =
  (unitIds: readonly string[]) =>
  ({ keys }: Figures): boolean =>
    unitIds.length === 0 ||
    keys.every((key) => {
      const { unit } = unitAndLine(key);
      return unit === undefined || unitIds.includes(unit);
    });
