import type { ApolloClient } from "@apollo/client";

/** Asks again for everything on the screen. A query that fails says so where its data stands. */
export async function refreshScreen(client: ApolloClient): Promise<void> {
  await Promise.allSettled([...client.getObservableQueries("active")].map((query) => query.refetch()));
}
