import { CombinedGraphQLErrors } from "@apollo/client/errors";

const codes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "REFUSED",
  "BAD_USER_INPUT",
  "RATE_LIMITED",
  "INTERNAL",
] as const;

/** UNREACHABLE: no answer of the API came back at all. */
type ProblemCode = (typeof codes)[number] | "UNREACHABLE";

interface FieldProblem {
  /** Path within the input, such as `people.0.name`. */
  readonly field: string;
  readonly message: string;
}

/** What went wrong with a request, as the screen tells it. */
export interface Problem {
  readonly code: ProblemCode;
  /** A sentence in the language of the request; empty where there was no answer. */
  readonly message: string;
  readonly reasons: readonly string[];
  readonly fields: readonly FieldProblem[];
  readonly requestId: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads an error of a query or mutation. */
export function problemOf(error: unknown): Problem {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (first === undefined)
    return { code: "UNREACHABLE", message: "", reasons: [], fields: [], requestId: null };
  const extensions = first.extensions ?? {};
  return {
    code: codes.find((code) => code === extensions["code"]) ?? "INTERNAL",
    message: first.message,
    reasons: records(extensions["reasons"]).map((reason) => text(reason["message"])),
    fields: records(extensions["fields"]).map((fault) => ({
      field: text(fault["field"]),
      message: text(fault["message"]),
    })),
    requestId: text(extensions["requestId"]) || null,
  };
}

/** True where another person changed the object since it was read. */
export const isConflict = (error: unknown): boolean => problemOf(error).code === "CONFLICT";
