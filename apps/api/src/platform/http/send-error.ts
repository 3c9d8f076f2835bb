import type { FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { ErrorCode } from "../errors.ts";
import { presentError } from "../graphql/present-errors.ts";
import { presentationOf } from "./presentation.ts";

const statusOf: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  REFUSED: 409,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** The error handler of routes beside /graphql: the same codes and words as there, under the status that says the same. */
export function sendError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const presented = presentError(
    new GraphQLError("failed", { originalError: error }),
    presentationOf(request),
  );
  const code = presented.extensions["code"] as ErrorCode;
  void reply.status(statusOf[code]).send({ errors: [presented] });
}
