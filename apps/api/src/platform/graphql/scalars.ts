import { isLocalDate } from "@minsheng/domain/local-date";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function parseLocalDate(value: unknown): string {
  if (typeof value === "string" && isLocalDate(value)) return value;
  throw new GraphQLError("LocalDate must be a calendar date YYYY-MM-DD.");
}

/** A calendar date `YYYY-MM-DD`. Our own because graphql-scalars' LocalDate accepts 2026-02-30. */
export const LocalDateScalar = new GraphQLScalarType({
  name: "LocalDate",
  description: "A calendar date YYYY-MM-DD, as the district's offices write it.",
  serialize: String,
  parseValue: parseLocalDate,
  parseLiteral: (node) => parseLocalDate(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, ISO 8601 in UTC. Only ever sent, never received. */
export const InstantScalar = new GraphQLScalarType({
  name: "DateTime",
  description: "An instant, ISO 8601 in UTC.",
  serialize: String,
});
