import { groupBy } from "@minsheng/domain/group-by";
import { type InboxTask, inboxOf } from "@minsheng/domain/inbox/inbox";
import { hasRole, unitsAs } from "@minsheng/domain/policy/actor";
import { taskScope } from "@minsheng/domain/policy/scope";
import type { TaskState } from "@minsheng/domain/programme/task-states";
import type { AssignmentRole } from "@minsheng/domain/programme/vocabulary";
import type { PlanState } from "@minsheng/domain/workflow/plan-states";
import type { ReportState } from "@minsheng/domain/workflow/report-states";
import { allOf } from "../../platform/database/conditions.ts";
import { placeholders } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { filterConditions, scopeConditions } from "../programme/task-conditions.ts";
import { statesOfTasks } from "../programme/task-states.queries.ts";
import { policyOn } from "../standing/light-policy.queries.ts";
import type { InboxItemType } from "./inbox.types.ts";

interface PartRow {
  taskId: string;
  year: number;
  number: number;
  title: string;
  state: TaskState;
  dueOn: string;
  unitId: string;
  unitName: string;
  role: AssignmentRole;
  viaGroupId: string | null;
  assignedOn: string | null;
  acknowledgedOn: string | null;
}
interface PlanRow {
  taskId: string;
  planId: string;
  state: PlanState;
  authorIds: string;
}
type OfTask<Fact> = Fact & { readonly taskId: string };

/** What awaits the reader in the latest programme: six statements, however much it is. */
export async function loadInbox(context: SignedInContext): Promise<InboxItemType[]> {
  const { actor, today } = context;
  const acts = hasRole(actor, "SUPERVISOR") || hasRole(actor, "COORDINATOR");
  if (!acts && unitsAs(actor, "REPORTER", "UNIT_ADMIN").length === 0) return [];
  const parts = await partsInScope(context);
  const tasks = await inboxTasks(context, parts);
  const partOf = new Map(parts.map((part) => [`${part.taskId} ${part.unitId}`, part]));
  return inboxOf(actor, tasks, await policyOn(context.read, today), today).map((item) => {
    const part = partOf.get(`${item.taskId} ${item.unitId}`);
    return {
      kind: item.kind,
      year: part?.year ?? 0,
      taskNumber: part?.number ?? 0,
      taskTitle: part?.title ?? "",
      unitName: part?.unitName ?? "",
      period: item.period,
      subject: item.subject,
      dueOn: item.dueOn,
      overdue: item.overdue,
    };
  });
}

async function partsInScope(context: SignedInContext): Promise<PartRow[]> {
  const scope = taskScope(context.actor);
  const where = allOf([scopeConditions(scope), ...filterConditions(scope, {}, context.today)]);
  return context.read.rows<PartRow>(
    `SELECT t.id AS taskId, p.year, t.number, t.title, t.state, t.dueOn, a.unitId, u.name AS unitName, a.role,
            a.viaGroupId, a.assignedOn, a.acknowledgedOn
       FROM task t JOIN programme p ON p.id = t.programmeId
       JOIN assignment a ON a.taskId = t.id JOIN unit u ON u.id = a.unitId
      WHERE t.state NOT IN ('DRAFT', 'CLOSED', 'TERMINATED') AND ${where.sql}
      ORDER BY t.number, a.position`,
    where.params,
  );
}

async function inboxTasks(context: SignedInContext, parts: readonly PartRow[]): Promise<InboxTask[]> {
  const byTask = groupBy(parts, (part) => part.taskId);
  const ids = [...byTask.keys()];
  const rows = <Row>(sql: string): Promise<Row[]> | Row[] => context.read.rows<Row>(sql, ids);
  const among = `taskId IN (${placeholders(ids)})`;
  const states = await statesOfTasks(context.read, ids);
  const plans = groupBy(
    await rows<PlanRow>(
      `SELECT taskId, id AS planId, state, authorIds FROM delivery_plan
        WHERE ${among} AND state <> 'SUPERSEDED' ORDER BY baseline DESC`,
    ),
    taskIdOf,
  );
  const milestones = groupBy(
    await rows<OfTask<Omit<InboxTask["milestones"][number], "done">> & { done: number }>(
      `SELECT d.taskId, m.lineageId, m.name, m.unitId, m.plannedOn, c.id IS NOT NULL AS done
         FROM delivery_plan d JOIN milestone m ON m.planId = d.id
         LEFT JOIN milestone_completion c ON c.lineageId = m.lineageId
        WHERE d.${among} AND d.state = 'ACCEPTED'`,
    ),
    taskIdOf,
  );
  const reports = groupBy(
    await rows<
      OfTask<Omit<InboxTask["reports"][number], "authorIds">> & { authorIds: string; state: ReportState }
    >(
      `SELECT id, taskId, unitId, period, state, authorIds FROM progress_report
        WHERE ${among} AND state <> 'SUPERSEDED' ORDER BY revision DESC`,
    ),
    taskIdOf,
  );
  return [...byTask].map(([id, own]): InboxTask => {
    const [first] = own;
    const [plan] = plans.get(id) ?? [];
    return {
      id,
      state: first?.state ?? "DRAFT",
      dueOn: first?.dueOn ?? context.today,
      states: states.get(id) ?? [],
      parts: own,
      plan: plan === undefined ? null : { state: plan.state, authorIds: JSON.parse(plan.authorIds) },
      milestones: (milestones.get(id) ?? []).map((row) => ({ ...row, done: row.done === 1 })),
      reports: (reports.get(id) ?? []).map((row) => ({ ...row, authorIds: JSON.parse(row.authorIds) })),
    };
  });
}

const taskIdOf = (row: { readonly taskId: string }): string => row.taskId;
