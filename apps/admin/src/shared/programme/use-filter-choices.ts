import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/gql.ts";

const FilterChoicesQuery = graphql(`
  query FilterChoices {
    programmes {
      id
      year
      projects {
        id
        ordinal
        name
      }
    }
    units(filter: { kinds: [RESPONSIBLE, GROUP, MEMBER], active: true }, first: 100) {
      edges {
        cursor
        node {
          id
          name
          lines
        }
      }
    }
  }
`);

/** What filters of tasks can be set to; without a year, in the latest programme. */
export function useFilterChoices(year: number | null) {
  const { data } = useQuery(FilterChoicesQuery, { fetchPolicy: "cache-first" });
  const programmes = data?.programmes ?? [];
  const programme = year === null ? programmes[0] : programmes.find((one) => one.year === year);
  const units = data?.units.edges.map(({ node }) => node) ?? [];
  return {
    years: programmes.map((one) => one.year),
    projects: programme?.projects ?? [],
    units,
    lines: [...new Set(units.flatMap((unit) => unit.lines))],
  };
}
