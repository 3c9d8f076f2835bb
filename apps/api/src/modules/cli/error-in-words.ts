import type { ApiError } from "../../platform/errors.ts";
import { say } from "../../platform/language/messages.ts";

/** A refusal as sentences: each fault of the input, each reason, or what the code means. */
export function errorInWords({ key, details }: ApiError): string {
  const { fields = [], reasons = [], params } = details;
  const sentences = [
    ...fields.map((fault) => `${fault.field}: ${say("en", fault.message, fault.params)}`),
    ...reasons.map((reason) => say("en", `refusal.${reason}`)),
  ];
  return sentences.length > 0 ? sentences.join("\n") : say("en", key, params);
}
