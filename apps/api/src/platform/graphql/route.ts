import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import { languageOf } from "../language/messages.ts";
import type { RequestContext } from "./context.ts";
import { PreparedDocuments } from "./prepared-documents.ts";
import { type Presentation, presentError } from "./present-errors.ts";

export interface GraphQLRoute {
  readonly schema: GraphQLSchema;
  createContext(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext>;
}

interface Body {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/**
 * POST /graphql. A document seen for the first time goes through Apollo (parsing, validation, its answers to
 * malformed requests); the same text again runs its compiled function without Apollo's work per request.
 */
export async function addGraphQLRoute(server: FastifyInstance, route: GraphQLRoute): Promise<void> {
  const prepared = new PreparedDocuments(route.schema);
  const present = (result: ExecutionResult, to: Presentation): ExecutionResult =>
    result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => presentError(asGraphQLError(error), to)) };

  const apollo = new ApolloServer<RequestContext>({
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
        listener({ apiSchema: route.schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    introspection: process.env["NODE_ENV"] !== "production",
    hideSchemaDetailsFromClientErrors: process.env["NODE_ENV"] === "production",
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), presentErrors],
  });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());

  // A body that is no JSON never reaches the handler; its answer has the same shape as any other.
  const options = {
    errorHandler: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const presentation = {
        language: languageOf(request.headers["accept-language"]),
        requestId: request.id,
        log: (cause: unknown) => request.log.error({ err: cause }, "request failed"),
      };
      const status = error.statusCode ?? 500;
      const cause =
        status < 500 ? new GraphQLError(error.message) : new GraphQLError("failed", { originalError: error });
      void reply.status(status).send({ errors: [presentError(cause, presentation)] });
    },
  };

  server.post("/graphql", options, async (request, reply) => {
    const context = await route.createContext(request, reply);
    reply.header("cache-control", "no-store").type("application/json; charset=utf-8");

    const { query, operationName = null, variables } = (request.body ?? {}) as Body;
    if (typeof query === "string" && (operationName === null || typeof operationName === "string")) {
      const document = prepared.find(query, operationName);
      if (document !== undefined && isVariables(variables)) {
        const result = present(await document.execute(context, variables ?? {}), context);
        return JSON.stringify(result);
      }
    }

    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: request.body,
        search: "",
      },
      context: async () => context,
    });
    for (const [name, value] of headers) reply.header(name, value);
    reply.status(status);
    return body.kind === "complete" ? body.string : reply.code(500).send();
  });
}

const isVariables = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || (typeof value === "object" && !Array.isArray(value));

/** graphql-jit may hand on plain Errors. */
const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError("failed", {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });

/** Errors are put into words as the last thing before the answer, wherever in Apollo's pipeline they arose. */
const presentErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, response, contextValue }) => {
      if (errors === undefined || response.body.kind !== "single") return;
      response.body.singleResult.errors = errors.map((error) => presentError(error, contextValue).toJSON());
    },
  }),
};
