import type { Actor } from "@minsheng/domain/policy/actor";
import { type Act, type FactsOf, isPermissionRefusal, refusalsOf } from "@minsheng/domain/policy/policy";
import { forbidden, refused } from "./errors.ts";

/** The gate before a change: throws FORBIDDEN where a reason is about the person, REFUSED where all are about the moment. */
export function authorize<A extends Act>(actor: Actor, act: A, facts: FactsOf<A>): void {
  const reasons = refusalsOf(actor, act, facts);
  if (reasons.length === 0) return;
  const permission = reasons.filter(isPermissionRefusal);
  throw permission.length > 0 ? forbidden(permission) : refused(reasons);
}
