import { HeaderMap } from "@apollo/server";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import { presentationOf } from "../http/presentation.ts";
import { createApollo } from "./apollo.ts";
import type { RequestContext } from "./context.ts";
import { PreparedDocuments } from "./prepared-documents.ts";
import { type Presentation, presentError } from "./present-errors.ts";
import { readRequestBody } from "./request-body.ts";

export interface GraphQLRoute {
  readonly schema: GraphQLSchema;
  createContext(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext>;
}

/**
 * POST /graphql. A document seen for the first time goes through Apollo; the same text again runs its compiled
 * function without Apollo's work per request.
 */
export async function addGraphQLRoute(server: FastifyInstance, route: GraphQLRoute): Promise<void> {
  const prepared = new PreparedDocuments(route.schema);
  const apollo = createApollo(route.schema, prepared);
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());

  server.post("/graphql", { errorHandler: answerFault }, async (request, reply) => {
    const asked = readRequestBody(request.body);
    const context = await route.createContext(request, reply);
    reply.header("cache-control", "no-store").type("application/json; charset=utf-8");
    const document = prepared.find(asked.query, asked.operationName);
    if (document !== undefined) {
      return JSON.stringify(present(await document.execute(context, asked.variables), context));
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: asked,
        search: "",
      },
      context: async () => context,
    });
    if (answer.body.kind !== "complete") throw new Error("Apollo answers in parts, which nobody asked for.");
    for (const [name, value] of answer.headers) reply.header(name, value);
    reply.status(answer.status ?? 200);
    return answer.body.string;
  });
}

/** A body that is no request, and whatever fails before or around an operation: the same shape as any other error. */
function answerFault(error: FastifyError | GraphQLError, request: FastifyRequest, reply: FastifyReply): void {
  const malformed = error instanceof GraphQLError;
  const status = malformed ? 400 : (error.statusCode ?? 500);
  const cause = malformed || status >= 500 ? asGraphQLError(error) : new GraphQLError(error.message);
  void reply.status(status).send({ errors: [presentError(cause, presentationOf(request))] });
}

const present = (result: ExecutionResult, to: Presentation): ExecutionResult =>
  result.errors === undefined
    ? result
    : { ...result, errors: result.errors.map((error) => presentError(asGraphQLError(error), to)) };

/** What is thrown outside of GraphQL, as GraphQL carries it. graphql-jit, too, may hand on plain Errors. */
const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError("failed", {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });
