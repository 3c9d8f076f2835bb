import type { Role } from "../organisation/vocabulary.ts";

/** One capacity in which a person acts today. A group unit's capacity counts for the group only. */
export interface Capacity {
  readonly unitId: string;
  readonly role: Role;
}

/** Who acts: a person and the capacities valid on the day of the request. The system itself has no `userId`. */
export interface Actor {
  readonly userId: string | null;
  readonly capacities: readonly Capacity[];
}

/** Holds the role in any unit. */
export const hasRole = (actor: Actor, role: Role): boolean =>
  actor.capacities.some((capacity) => capacity.role === role);

/** Holds the role in this unit. */
export const hasRoleIn = (actor: Actor, role: Role, unitId: string): boolean =>
  actor.capacities.some((capacity) => capacity.role === role && capacity.unitId === unitId);

/** Belongs to the unit in whatever role: what separation of duties looks at. */
export const worksIn = (actor: Actor, unitId: string): boolean =>
  actor.capacities.some((capacity) => capacity.unitId === unitId);

/** The units in which the actor holds one of the roles, each once. */
export const unitsAs = (actor: Actor, ...roles: readonly Role[]): string[] => [
  ...new Set(
    actor.capacities.filter((capacity) => roles.includes(capacity.role)).map((capacity) => capacity.unitId),
  ),
];
