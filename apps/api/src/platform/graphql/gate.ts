import { mayCall, type Operation } from "@minsheng/domain/policy/operations";
import { ApiError, forbidden, unauthenticated } from "../errors.ts";
import type { RequestContext } from "./context.ts";

/** Lets a request through to an operation by the policy's table, or throws UNAUTHENTICATED or FORBIDDEN. */
export function admit({ actor }: RequestContext, operation: Operation): void {
  if (mayCall(null, operation)) return;
  if (actor === null) throw unauthenticated();
  if (!mayCall(actor, operation)) throw forbidden();
  if (actor.mustChangePassword && operation !== "changePassword") {
    throw new ApiError("FORBIDDEN", "error.passwordChangeDue");
  }
}
