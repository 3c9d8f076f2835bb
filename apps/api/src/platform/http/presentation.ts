import type { FastifyRequest } from "fastify";
import type { Presentation } from "../graphql/present-errors.ts";
import { languageOf } from "../language/messages.ts";

/** How an error of this request is put into words, and where its cause is logged. */
export const presentationOf = (request: FastifyRequest): Presentation => ({
  language: languageOf(request.headers["accept-language"]),
  requestId: request.id,
  log: (error) => request.log.error({ err: error }, "request failed"),
});
