import type { Actor } from "@minsheng/domain/policy/actor";
import { type Act, type FactsOf, isPermissionRefusal, refusalsOf } from "@minsheng/domain/policy/policy";
import { conflict, forbidden, refused } from "./errors.ts";

/** The gate before a change: throws FORBIDDEN where a reason is about the person, REFUSED where all are about the moment. */
export function authorize<A extends Act>(actor: Actor, act: A, facts: FactsOf<A>): void {
  const reasons = refusalsOf(actor, act, facts);
  if (reasons.length === 0) return;
  const permission = reasons.filter(isPermissionRefusal);
  throw permission.length > 0 ? forbidden(permission) : refused(reasons);
}

/**
 * The same before a change of something versioned: who may not at all is told so first, then who comes too late
 * (CONFLICT), and only who has seen the present state what that state forbids. `version` 0: there is none yet.
 */
export function authorizeVersion<A extends Act>(
  actor: Actor,
  act: A,
  facts: FactsOf<A>,
  version: { readonly current: number; readonly expected: number },
): void {
  const reasons = refusalsOf(actor, act, facts);
  const permission = reasons.filter(isPermissionRefusal);
  if (permission.length > 0) throw forbidden(permission);
  if (version.current !== version.expected) throw conflict(version.current);
  if (reasons.length > 0) throw refused(reasons);
}
