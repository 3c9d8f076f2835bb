import { useApolloClient } from "@apollo/client/react";
import { graphql } from "../../gql/gql.ts";

/** Where a task is found, for asking again. */
export interface TaskPlace {
  readonly year: number;
  readonly number: number;
}

const LatestAssignmentsQuery = graphql(`
  query LatestAssignments($number: Int!, $year: Int) {
    task(number: $number, year: $year) {
      id
      assignments {
        id
        version
        line
        duty
        chain {
          id
          position
          name
          title
          phone
          validFrom
          validTo
        }
      }
      history(first: 1) {
        edges {
          cursor
          node {
            id
            actor
          }
        }
      }
    }
  }
`);

/** Asks how an assignment stands now, and who last changed its task. */
export function useLatestAssignment({ year, number }: TaskPlace, assignmentId: string) {
  const client = useApolloClient();
  return async () => {
    const { data } = await client.query({
      query: LatestAssignmentsQuery,
      variables: { year, number },
      fetchPolicy: "no-cache",
    });
    const assignment = data?.task?.assignments.find(({ id }) => id === assignmentId) ?? null;
    return { assignment, changedBy: data?.task?.history.edges[0]?.node.actor ?? null };
  };
}
