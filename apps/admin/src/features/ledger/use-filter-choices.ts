import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/gql.ts";
import { useViewer } from "../../shared/session/viewer.ts";

const FilterChoicesQuery = graphql(`
  query FilterChoices($year: Int!) {
    programmes {
      id
      year
    }
    programme(year: $year) {
      id
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

/** What the filters can be set to. */
export function useFilterChoices(year: number | null) {
  const { today } = useViewer();
  const { data } = useQuery(FilterChoicesQuery, {
    variables: { year: year ?? Number(today.slice(0, 4)) },
    fetchPolicy: "cache-first",
  });
  const units = data?.units.edges.map(({ node }) => node) ?? [];
  return {
    years: data?.programmes.map((programme) => programme.year) ?? [],
    projects: data?.programme?.projects ?? [],
    units,
    lines: [...new Set(units.flatMap((unit) => unit.lines))],
  };
}
