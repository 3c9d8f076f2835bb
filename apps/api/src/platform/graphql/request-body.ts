import { GraphQLError } from "graphql";

/** What a client asks, in the only form that is taken: one operation in a JSON object. */
export interface RequestBody {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** Reads a parsed JSON body; throws a GraphQLError that says what is missing or of the wrong kind. */
export function readRequestBody(body: unknown): RequestBody {
  if (!isObject(body)) throw new GraphQLError("the body must be one JSON object");
  const { query, operationName = null, variables = {} } = body;
  if (typeof query !== "string" || query === "") throw new GraphQLError("`query` must be a text");
  if (operationName !== null && typeof operationName !== "string") {
    throw new GraphQLError("`operationName` must be a text");
  }
  if (variables !== null && !isObject(variables)) throw new GraphQLError("`variables` must be an object");
  return { query, operationName, variables: variables ?? {} };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
