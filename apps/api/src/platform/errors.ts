import type { Refusal } from "@minsheng/domain/policy/policy";
import type { Message, MessageParams } from "./language/messages.ts";

/** The codes that a client may rely on. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "REFUSED"
  | "BAD_USER_INPUT"
  | "RATE_LIMITED"
  | "INTERNAL";

/** One fault of the input: `field` is the path below `input` (`people.0.name`). */
export interface FieldFault {
  readonly field: string;
  readonly message: Message;
  readonly params?: MessageParams;
}

interface Details {
  readonly params?: MessageParams;
  readonly reasons?: readonly Refusal[];
  readonly fields?: readonly FieldFault[];
  /** For CONFLICT: the version that the object has now. */
  readonly currentVersion?: number;
}

/** An answer that is not the wished one; put into the reader's words only when it is sent. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly key: Message,
    readonly details: Details = {},
  ) {
    super(`${code} ${key}`);
  }
}

export const unauthenticated = () => new ApiError("UNAUTHENTICATED", "error.unauthenticated");
export const forbidden = (reasons: readonly Refusal[] = []) =>
  new ApiError("FORBIDDEN", "error.forbidden", { reasons });
/** For what does not exist and what the reader may not know of: one answer for both. */
export const notFound = () => new ApiError("NOT_FOUND", "error.notFound");
export const conflict = (currentVersion?: number) =>
  new ApiError("CONFLICT", "error.conflict", currentVersion === undefined ? {} : { currentVersion });
export const refused = (reasons: readonly Refusal[]) => new ApiError("REFUSED", "error.refused", { reasons });
export const badInput = (...fields: readonly FieldFault[]) =>
  new ApiError("BAD_USER_INPUT", "error.badInput", { fields });
export const badField = (field: string, message: Message, params: MessageParams = {}) =>
  badInput({ field, message, params });
