import { GraphQLError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { ApiError, type FieldFault } from "../errors.ts";
import { type Language, say } from "../language/messages.ts";
import { faultsOf } from "./validation.ts";

export interface Presentation {
  readonly language: Language;
  readonly requestId: string;
  /** Where the cause of an INTERNAL goes, since its reader gets only the request's id. */
  readonly log: (error: unknown) => void;
}

/** Turns whatever was thrown into what a client may see: a code, a sentence in its language, and the details that help. */
export function presentError(error: GraphQLError, to: Presentation): GraphQLError {
  const cause = error.originalError ?? error;
  if (cause instanceof ApiError) return withDetails(cause, error, to);
  if (cause instanceof ArgumentValidationError) {
    return withDetails(
      new ApiError("BAD_USER_INPUT", "error.badInput", { fields: faultsOf(cause) }),
      error,
      to,
    );
  }
  // Also where a scalar of ours refused a value: its GraphQLError is then the cause.
  if (cause instanceof GraphQLError) return malformed(error, to);
  to.log(cause);
  return answer(error, say(to.language, "error.internal", { requestId: to.requestId }), {
    code: "INTERNAL",
    requestId: to.requestId,
  });
}

function withDetails(cause: ApiError, error: GraphQLError, to: Presentation): GraphQLError {
  const { params, reasons = [], fields, currentVersion } = cause.details;
  const reasonSentences = reasons.map((code) => ({ code, message: say(to.language, `refusal.${code}`) }));
  const message =
    reasonSentences.length > 0
      ? reasonSentences.map((reason) => reason.message).join(" ")
      : say(to.language, cause.key, params);
  return answer(error, message, {
    code: cause.code,
    requestId: to.requestId,
    ...(reasonSentences.length > 0 ? { reasons: reasonSentences } : {}),
    ...(fields === undefined ? {} : { fields: fields.map((fault) => sentenceOf(fault, to.language)) }),
    ...(currentVersion === undefined ? {} : { currentVersion }),
  });
}

const sentenceOf = ({ field, message, params }: FieldFault, language: Language) => ({
  field,
  message: say(language, message, params),
});

/** What GraphQL itself refuses before a resolver runs: a document or a variable that does not fit the schema. */
function malformed(error: GraphQLError, to: Presentation): GraphQLError {
  const field = /at "\w+\.([\w.[\]]+)"/.exec(error.message)?.[1] ?? jitField(error.message);
  return answer(error, say(to.language, "error.malformed", { detail: error.message }), {
    code: "BAD_USER_INPUT",
    requestId: to.requestId,
    ...(field === undefined
      ? {}
      : {
          fields: [
            {
              field,
              message: say(
                to.language,
                error.message.includes("LocalDate") ? "field.notADate" : "field.badValue",
              ),
            },
          ],
        }),
  });
}

/** graphql-jit names the innermost field alone, as if it were the variable. */
const jitField = (message: string): string | undefined =>
  /^Variable "\$(\w+)" got invalid value/.exec(message)?.[1];

function answer(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions,
  });
}
