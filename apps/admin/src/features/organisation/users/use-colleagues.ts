import { useQuery } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.ts";

const ColleaguesQuery = graphql(`
  query Colleagues($unitId: ID!) {
    users(filter: { unitId: $unitId }, first: 100) {
      edges {
        cursor
        node {
          id
          name
          username
        }
      }
    }
  }
`);

/** The people of a unit for whom somebody else could stand in. */
export function useColleagues(unitId: string | undefined, userId: string) {
  const { data } = useQuery(ColleaguesQuery, {
    variables: { unitId: unitId ?? "" },
    skip: unitId === undefined,
  });
  return (data?.users.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== userId);
}
