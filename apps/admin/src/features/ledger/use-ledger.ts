import { useQuery } from "@apollo/client/react";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { LedgerTask_TaskFragment } from "../../gql/graphql.ts";
import { keepShown } from "../../shared/list/list-answer.ts";
import { useCanCall } from "../../shared/session/viewer.ts";
import { type LedgerState, taskFilter, taskSort } from "./ledger-params.ts";

/** As many as the API gives at once: a year's programme in one answer. */
const pageSize = 100;

const ledgerTaskFragment = graphql(`
  fragment LedgerTask_task on Task {
    id
    number
    year
    version
    joint
    project {
      id
      ordinal
      name
    }
    assignments {
      id
      role
      unit {
        id
        name
      }
    }
    allowedActions @include(if: $confirming) {
      ...AllowedAction_action
    }
    ...TaskRow_task
    ...TaskCard_task
  }
`);
export type LedgerTask = LedgerTask_TaskFragment;

const LedgerQuery = graphql(`
  query Ledger($filter: TaskFilter, $sort: TaskSort, $asOf: LocalDate, $first: Int!, $after: String, $confirming: Boolean!) {
    tasks(filter: $filter, sort: $sort, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...LedgerTask_task
        }
      }
    }
  }
`);

/** The tasks that the ledger's state asks for; the former ones stay on screen while new ones come. */
export function useLedger(state: LedgerState) {
  const canCall = useCanCall();
  const result = useQuery(LedgerQuery, {
    variables: {
      filter: taskFilter(state),
      sort: taskSort(state.sort),
      asOf: state.asOf,
      first: pageSize,
      confirming: canCall("confirmLeads") && state.asOf === null,
    },
    // A task of the past must not be taken for the same task now.
    ...(state.asOf !== null && { fetchPolicy: "no-cache" }),
  });
  const { shown, answer } = keepShown(result);
  return {
    tasks: (shown?.tasks.edges ?? []).map(({ node }) => getFragmentData(ledgerTaskFragment, node)),
    total: shown?.tasks.totalCount ?? 0,
    answer,
    loadMore: () =>
      result.fetchMore({
        variables: { after: shown?.tasks.pageInfo.endCursor ?? null },
        updateQuery: (former, { fetchMoreResult: { tasks } }) => ({
          tasks: { ...tasks, edges: [...former.tasks.edges, ...tasks.edges] },
        }),
      }),
  };
}
