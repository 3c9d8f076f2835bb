import { type Actor, hasRole, unitsAs } from "./actor.ts";

/**
 * Which tasks a person may see, as a value that a query translates once:
 * every task, or those of `unitIds` and, for a coordinator, every joint task.
 * Drafts are seen by those who prepare them.
 */
export type TaskScope =
  | { readonly all: true; readonly drafts: boolean }
  | { readonly all: false; readonly unitIds: readonly string[]; readonly joint: boolean };

/** What the scope looks at. `unitIds`: the responsible units, a group's members beside the group. */
export interface ScopedTask {
  readonly draft: boolean;
  readonly joint: boolean;
  readonly unitIds: readonly string[];
}

/** The tasks that an actor may see. Administrators of the system see none: they keep accounts. */
export function taskScope(actor: Actor): TaskScope {
  if (hasRole(actor, "SUPERVISOR")) return { all: true, drafts: true };
  if (hasRole(actor, "LEADER") || hasRole(actor, "AUDITOR")) return { all: true, drafts: false };
  return {
    all: false,
    unitIds: unitsAs(actor, "REPORTER", "UNIT_ADMIN"),
    joint: hasRole(actor, "COORDINATOR"),
  };
}

/** Whether a task lies within a scope: the same answer as the query that the scope translates to. */
export function inTaskScope(scope: TaskScope, task: ScopedTask): boolean {
  if (scope.all) return scope.drafts || !task.draft;
  if (task.draft) return false;
  return (scope.joint && task.joint) || task.unitIds.some((unitId) => scope.unitIds.includes(unitId));
}

/** Which people's accounts a person may see: everyone's, or those who belong to `unitIds`. */
export type PeopleScope =
  | { readonly all: true }
  | { readonly all: false; readonly unitIds: readonly string[] };

/** Administrators and auditors see everyone, unit administrators their own unit's people. */
export function peopleScope(actor: Actor): PeopleScope {
  if (hasRole(actor, "SYSTEM_ADMIN") || hasRole(actor, "AUDITOR")) return { all: true };
  return { all: false, unitIds: unitsAs(actor, "UNIT_ADMIN") };
}

/** Whether a person with memberships in `unitIds` lies within a scope. */
export const inPeopleScope = (scope: PeopleScope, unitIds: readonly string[]): boolean =>
  scope.all || unitIds.some((unitId) => scope.unitIds.includes(unitId));
