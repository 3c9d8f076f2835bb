import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { unitsAs } from "@minsheng/domain/policy/actor";
import { mayCall, type Operation, operations } from "@minsheng/domain/policy/operations";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { RequestContext, SignedInContext } from "../../platform/graphql/context.ts";
import { type JoinedUnit, joinedUnit, UNIT_COLUMNS } from "../organisation/unit.queries.ts";
import { loadUser } from "../people/user.queries.ts";
import type { DemoAccount, Viewer } from "./viewer.types.ts";

/** What the console needs to know of the person before it draws anything. */
export async function loadViewer(context: SignedInContext): Promise<Viewer> {
  const { actor } = context;
  const user = await loadUser(context, actor.userId);
  if (user === null) throw new Error(`User ${actor.userId} has a session and does not exist.`);
  return {
    user,
    memberships: user.memberships.filter((membership) => membership.current),
    roles: [...new Set(actor.capacities.map((capacity) => capacity.role))],
    operations: Object.keys(operations).filter((name) => mayCall(actor, name as Operation)),
    mustChangePassword: actor.mustChangePassword,
    today: context.today,
    demo: context.demo,
    allowedActions: [
      allowedAction(context, "manageUnits", null),
      allowedAction(context, "createUser", {
        userId: null,
        unitId: unitsAs(actor, "UNIT_ADMIN")[0] ?? "",
        role: "REPORTER",
      }),
    ],
  };
}

/** The accounts of demo mode, by role and unit; none otherwise. */
export async function demoAccounts(context: RequestContext): Promise<DemoAccount[]> {
  if (!context.demo) return [];
  const rows = await context.read.rows<JoinedUnit & { username: string; role: Role }>(
    `SELECT person.username, m.role, ${UNIT_COLUMNS}
       FROM app_user person JOIN membership m ON m.userId = person.id JOIN unit u ON u.id = m.unitId
      WHERE person.active = 1 ORDER BY u.position, u.code, person.username`,
  );
  return rows.map((row) => ({ username: row.username, role: row.role, unit: joinedUnit(row) }));
}
