import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { mayCall, type Operation, operations } from "@minsheng/domain/policy/operations";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { RequestContext, SignedInContext } from "../../platform/graphql/context.ts";
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
    allowedActions: [allowedAction(context, "manageUnits", null)],
  };
}

/** The accounts of demo mode, by role and unit; none otherwise. */
export async function demoAccounts(context: RequestContext): Promise<DemoAccount[]> {
  if (!context.demo) return [];
  const rows = await context.read.rows<{
    username: string;
    role: Role;
    id: string;
    name: string;
    code: string;
  }>(
    `SELECT u.username, m.role, n.id, n.name, n.code
       FROM app_user u JOIN membership m ON m.userId = u.id JOIN unit n ON n.id = m.unitId
      WHERE u.active = 1 ORDER BY n.position, n.code, u.username`,
  );
  return rows.map(({ username, role, ...unit }) => ({ username, role, unit }));
}
