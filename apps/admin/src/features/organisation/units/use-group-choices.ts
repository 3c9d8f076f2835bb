import { useQuery } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.ts";

const GroupChoicesQuery = graphql(`
  query GroupChoices {
    units(filter: { kinds: [GROUP], active: true }, first: 100) {
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
  }
`);

export interface GroupChoice {
  readonly id: string;
  readonly name: string;
}

/** The groups that a member can belong to. */
export function useGroupChoices(): readonly GroupChoice[] {
  const { data } = useQuery(GroupChoicesQuery);
  return data?.units.edges.map(({ node }) => node) ?? [];
}
