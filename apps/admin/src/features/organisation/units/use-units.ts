import { useQuery } from "@apollo/client/react";
import { getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import type { ListedUnit_UnitFragment } from "../../../gql/graphql.ts";
import { keepShown } from "../../../shared/list/list-answer.ts";

const listedUnitFragment = graphql(`
  fragment ListedUnit_unit on Unit {
    id
    code
    name
    kind
    lines
    active
    people
    version
    group {
      id
      name
    }
    members {
      id
    }
    allowedActions {
      ...AllowedAction_action
    }
  }
`);
export type ListedUnit = ListedUnit_UnitFragment;

const UnitsQuery = graphql(`
  query Units($text: String, $after: String) {
    units(filter: { text: $text }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ListedUnit_unit
        }
      }
    }
    me {
      allowedActions {
        ...AllowedAction_action
      }
    }
  }
`);

/** The units that a search finds, in list order; the former ones stay on screen while new ones come. */
export function useUnits(text: string) {
  const result = useQuery(UnitsQuery, {
    variables: { text },
  });
  const { shown, answer } = keepShown(result);
  return {
    units: (shown?.units.edges ?? []).map(({ node }) => getFragmentData(listedUnitFragment, node)),
    total: shown?.units.totalCount ?? 0,
    /** What may be done to units at large: adding one. */
    actions: shown?.me?.allowedActions ?? [],
    answer,
    loadMore: () => result.fetchMore({ variables: { after: shown?.units.pageInfo.endCursor ?? null } }),
  };
}
