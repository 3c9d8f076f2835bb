import { useApolloClient } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.ts";

const LatestUserQuery = graphql(`
  query LatestUser($id: ID!) {
    node(id: $id) {
      __typename
      ... on User {
        id
        name
        title
        phone
        email
        version
      }
    }
  }
`);

/** Asks how an account stands now; null where it is no longer this person's to see. */
export function useLatestUser(id: string) {
  const client = useApolloClient();
  return async () => {
    const { data } = await client.query({
      query: LatestUserQuery,
      variables: { id },
      fetchPolicy: "no-cache",
    });
    return data?.node?.__typename === "User" ? data.node : null;
  };
}
