import { addWorkingDays } from "@minsheng/domain/calendar/working-days";
import { isValidOn } from "@minsheng/domain/local-date";
import { type ChainPosition, chainPositions } from "@minsheng/domain/organisation/vocabulary";
import type { TaskState } from "@minsheng/domain/programme/task-states";
import type { AssignmentRole } from "@minsheng/domain/programme/vocabulary";
import { placeholders } from "../../platform/database/reader.ts";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { type JoinedUnit, joinedUnit, UNIT_COLUMNS } from "../organisation/unit.queries.ts";
import { policyOn } from "../standing/light-policy.queries.ts";
import type { AssignmentType, ResponsiblePersonType } from "./assignment.types.ts";

interface AssignmentRow extends JoinedUnit {
  id: string;
  taskId: string;
  role: AssignmentRole;
  line: string | null;
  assumed: number;
  duty: string | null;
  viaGroupId: string | null;
  assignedOn: string | null;
  acknowledgedOn: string | null;
  version: number;
}

interface PersonRow {
  id: string;
  assignmentId: string;
  chainPosition: ChainPosition;
  name: string;
  title: string | null;
  phone: string | null;
  validFrom: string;
  validTo: string | null;
}

/** The assignments of tasks, by task: one statement, and one for the people if they are wanted. */
export async function assignmentsOfTasks(
  context: SignedInContext,
  tasks: readonly { readonly id: string; readonly state: TaskState }[],
  wants: Selection,
): Promise<ReadonlyMap<string, AssignmentType[]>> {
  const rows = await context.read.rows<AssignmentRow>(
    `SELECT a.id, a.taskId, a.role, a.line, a.assumed, a.duty, a.viaGroupId, a.assignedOn, a.acknowledgedOn, a.version, ${UNIT_COLUMNS}
       FROM assignment a JOIN unit u ON u.id = a.unitId
      WHERE a.taskId IN (${placeholders(tasks)}) ORDER BY a.taskId, a.position`,
    tasks.map((task) => task.id),
  );
  const chains = wants.has("chain") ? await chainsOfTasks(context, tasks) : null;
  const states = new Map(tasks.map((task) => [task.id, task.state]));
  const byTask = new Map<string, AssignmentType[]>(tasks.map((task) => [task.id, []]));
  const wantsActions = wants.has("allowedActions");
  const wantsDue = wants.has("acknowledgeDueOn") || wants.has("acknowledgeOverdue");
  const rule = wantsDue ? await policyOn(context.read, context.today) : null;
  const groups = new Set(rows.map((row) => `${row.taskId} ${row.viaGroupId}`));
  for (const row of rows) {
    const acknowledgeDueOn =
      rule === null || row.assignedOn === null
        ? null
        : addWorkingDays(row.assignedOn, rule.acknowledgeWorkingDays);
    const taskState = states.get(row.taskId) ?? "DRAFT";
    byTask.get(row.taskId)?.push({
      id: row.id,
      unit: joinedUnit(row),
      role: row.role,
      line: row.line,
      assumed: row.assumed === 1,
      duty: row.duty,
      viaGroupId: row.viaGroupId,
      acknowledgedOn: row.acknowledgedOn,
      acknowledgeDueOn,
      acknowledgeOverdue:
        row.acknowledgedOn === null && acknowledgeDueOn !== null && acknowledgeDueOn < context.today,
      reports: !groups.has(`${row.taskId} ${row.unitId}`),
      version: row.version,
      chain: chains?.get(row.id) ?? [],
      allowedActions: wantsActions
        ? [
            allowedAction(context, "editAssignment", { unitId: row.unitId, taskState }),
            allowedAction(context, "acknowledgeTask", {
              unitId: row.unitId,
              taskState,
              acknowledged: row.acknowledgedOn !== null,
            }),
          ]
        : [],
    });
  }
  return byTask;
}

async function chainsOfTasks(
  context: SignedInContext,
  tasks: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, ResponsiblePersonType[]>> {
  const rows = await context.read.rows<PersonRow>(
    `SELECT p.id, p.assignmentId, p.chainPosition, p.name, p.title, p.phone, p.validFrom, p.validTo
       FROM responsible_person p JOIN assignment a ON a.id = p.assignmentId
      WHERE a.taskId IN (${placeholders(tasks)}) ORDER BY p.assignmentId, p.ordinal`,
    tasks.map((task) => task.id),
  );
  const chains = new Map<string, ResponsiblePersonType[]>();
  for (const row of rows) {
    const chain = chains.get(row.assignmentId) ?? [];
    chain.push({
      id: row.id,
      position: row.chainPosition,
      name: row.name,
      title: row.title,
      phone: row.phone,
      validFrom: row.validFrom,
      validTo: row.validTo,
      current: isValidOn(row, context.today),
    });
    chains.set(row.assignmentId, chain);
  }
  for (const chain of chains.values()) chain.sort((a, b) => rank(a) - rank(b));
  return chains;
}

const rank = (person: ResponsiblePersonType): number => chainPositions.indexOf(person.position);
