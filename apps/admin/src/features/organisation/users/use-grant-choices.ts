import { type Role, roles } from "@minsheng/domain/organisation/vocabulary";
import type { Actor } from "@minsheng/domain/policy/actor";
import { refusalsOf } from "@minsheng/domain/policy/policy";
import { useViewer } from "../../../shared/session/viewer.ts";
import { useUnitChoices } from "./use-unit-choices.ts";

/**
 * The units and the roles that this person may give to somebody, by the domain's own policy: a unit's
 * administrator is not offered what the API would refuse. `userId` is null for an account being opened.
 */
export function useGrantChoices(userId: string | null) {
  const { user, memberships } = useViewer();
  const units = useUnitChoices();
  const actor: Actor = {
    userId: user.id,
    capacities: memberships.map(({ unit, role }) => ({ unitId: unit.id, role })),
  };
  const may = (unitId: string, role: Role) =>
    refusalsOf(actor, "grantMembership", { userId, unitId, role }).length === 0;
  return {
    units: units.filter(({ id }) => roles.some((role) => may(id, role))),
    rolesIn: (unitId: string | undefined) =>
      unitId === undefined ? [] : roles.filter((role) => may(unitId, role)),
  };
}
