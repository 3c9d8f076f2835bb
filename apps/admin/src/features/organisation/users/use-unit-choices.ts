import { useQuery } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.ts";

const PeopleUnitsQuery = graphql(`
  query PeopleUnits {
    units(filter: { active: true }, first: 100) {
      edges {
        cursor
        node {
          id
          name
          kind
        }
      }
    }
  }
`);

/** The units in which people can serve. */
export function useUnitChoices() {
  const { data } = useQuery(PeopleUnitsQuery);
  return data?.units.edges.map(({ node }) => node) ?? [];
}
