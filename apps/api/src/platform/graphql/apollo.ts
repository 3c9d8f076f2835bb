import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "./context.ts";
import type { PreparedDocuments } from "./prepared-documents.ts";
import { presentError } from "./present-errors.ts";

/** Apollo for documents not seen before: it parses and validates, `prepared` compiles, keeps and runs them. */
export function createApollo(
  schema: GraphQLSchema,
  prepared: PreparedDocuments,
): ApolloServer<RequestContext> {
  const production = process.env["NODE_ENV"] === "production";
  return new ApolloServer<RequestContext>({
    // Apollo's way to bring an executor of one's own.
    gateway: {
      load: async () => ({
        executor: async ({ document, request, context }) => {
          const found = prepared.prepare(request.query ?? "", request.operationName ?? null, document);
          return "execute" in found
            ? found.execute(context as unknown as RequestContext, request.variables ?? {})
            : found;
        },
      }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), presentErrors],
  });
}

/** Errors are put into words as the last thing before the answer, wherever in Apollo's pipeline they arose. */
const presentErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, response, contextValue }) => {
      if (errors === undefined || response.body.kind !== "single") return;
      response.body.singleResult.errors = errors.map((error) => presentError(error, contextValue).toJSON());
    },
  }),
};
