import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { relayStylePagination } from "@apollo/client/utilities";
import { tap } from "rxjs";
import { problemOf } from "../errors/problem.ts";
import { currentLanguage } from "../i18n/i18n.ts";
import { unreachable } from "./connection.ts";

/** Lists that belong to one object and arrive whole. */
const replaced = { merge: false } as const;

const cache = new InMemoryCache({
  possibleTypes: {
    Node: ["Programme", "Task", "Assignment", "Indicator", "Unit", "User", "DeliveryPlan", "ProgressReport"],
  },
  typePolicies: {
    Query: {
      fields: {
        tasks: relayStylePagination(["filter", "sort"]),
        units: relayStylePagination(["filter"]),
        users: relayStylePagination(["filter"]),
        auditEntries: relayStylePagination(["filter"]),
        rollup: replaced,
        reportSheet: replaced,
        reviewQueue: replaced,
        demoAccounts: replaced,
      },
    },
    CurrentNotice: { keyFields: [] },
    Viewer: { keyFields: [], fields: { allowedActions: replaced } },
    Programme: { fields: { allowedActions: replaced } },
    Task: {
      fields: {
        allowedActions: replaced,
        planActions: replaced,
        missingParts: replaced,
        history: relayStylePagination(),
      },
    },
    ProgressReport: {
      fields: { allowedActions: replaced, checks: replaced, evidence: replaced, readings: replaced },
    },
    DeliveryPlan: { fields: { allowedActions: replaced, remarks: replaced } },
    Milestone: { fields: { allowedActions: replaced, evidence: replaced } },
    Assignment: { fields: { allowedActions: replaced } },
    OpenQuestion: { fields: { allowedActions: replaced } },
    Unit: { fields: { allowedActions: replaced } },
    User: { fields: { allowedActions: replaced } },
    Membership: { fields: { allowedActions: replaced } },
  },
});

const inLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, "accept-language": currentLanguage() },
}));

const watchConnection = new ApolloLink((operation, forward) =>
  forward(operation).pipe(tap({ next: () => unreachable(false) })),
);

const watchErrors = new ErrorLink(({ error }) => {
  const { code } = problemOf(error);
  if (code === "UNREACHABLE") unreachable(true);
  // Nobody is signed in any more: the session guard sees it and leads back to the sign-in page.
  if (code === "UNAUTHENTICATED") cache.modify({ fields: { me: () => null } });
});

/** The one client of the console. Pages show what they know at once and ask again behind it. */
export const client = new ApolloClient({
  cache,
  link: ApolloLink.from([
    inLanguage,
    watchErrors,
    watchConnection,
    new HttpLink({ uri: "/graphql", credentials: "same-origin" }),
  ]),
  defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
});
