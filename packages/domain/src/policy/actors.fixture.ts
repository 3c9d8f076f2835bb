import { type Role, roles } from "../organisation/vocabulary.ts";
import type { Actor, Capacity } from "./actor.ts";

/** The units of the tests: `own` is where reporters and unit administrators work, officials sit in `office`. */
export const units = {
  own: "unit-own",
  other: "unit-other",
  third: "unit-third",
  office: "unit-office",
} as const;

const inUnits = new Set<Role>(["REPORTER", "UNIT_ADMIN"]);

/** A person who holds these capacities and no other. */
export const actorWith = (...capacities: readonly Capacity[]): Actor => ({ userId: "user-self", capacities });

/** A person who holds one role, where such a person sits. */
export const actorAs = (role: Role): Actor =>
  actorWith({ role, unitId: inUnits.has(role) ? units.own : units.office });

/** The roles for which something holds of a person who has this role alone. */
export const rolesFor = (holds: (actor: Actor) => boolean): Role[] =>
  roles.filter((role) => holds(actorAs(role)));
