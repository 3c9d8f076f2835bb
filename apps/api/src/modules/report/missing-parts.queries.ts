import { groupBy } from "@minsheng/domain/group-by";
import { taskScope } from "@minsheng/domain/policy/scope";
import { reportDueOn, requiredPeriods } from "@minsheng/domain/reporting/periods";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import { isReportIn, type ReportState } from "@minsheng/domain/workflow/report-states";
import { allOf } from "../../platform/database/conditions.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import { loadUnits, unitOf } from "../organisation/unit.queries.ts";
import type { TaskType } from "../programme/task.types.ts";
import { scopeConditions } from "../programme/task-conditions.ts";
import { statesOfTasks } from "../programme/task-states.queries.ts";
import { policyOn } from "../standing/light-policy.queries.ts";
import type { MissingPart } from "./report-sheet.types.ts";

interface PartRow {
  taskId: string;
  unitId: string;
  viaGroupId: string | null;
}
interface ReportRow {
  taskId: string;
  unitId: string;
  period: string;
  state: ReportState;
}

/** What of a task is not in although its due day has passed, by unit and period. */
export async function missingPartsOf(context: SignedInContext, task: TaskType): Promise<MissingPart[]> {
  const { partsOfTask, statesOfTask, reports, units, reportDueDay } = await oncePerRequest(
    context,
    "missing parts",
    () => loadReporting(context),
  );
  const states = statesOfTask.get(task.id) ?? [];
  const periods = requiredPeriods({ states, dueOn: task.dueOn }, context.today).map((period) => ({
    period,
    dueOn: reportDueOn(period, reportDueDay),
  }));
  return actingParts(partsOfTask.get(task.id) ?? []).flatMap(({ unitId }) =>
    periods
      .filter(({ dueOn }) => dueOn < context.today)
      .flatMap(({ period, dueOn }) => {
        const revisions = reports.get(`${task.id} ${unitId} ${period}`) ?? [];
        return revisions.some(({ state }) => isReportIn(state))
          ? []
          : { task, unit: unitOf(units, unitId), period, dueOn, state: revisions.at(-1)?.state ?? null };
      }),
  );
}

/** Of every task being delivered that the reader may see, so that a list of tasks asks once. */
async function loadReporting(context: SignedInContext) {
  const { sql, params } = allOf([
    { sql: "t.state IN ('IN_PROGRESS', 'REOPENED')", params: [] },
    scopeConditions(taskScope(context.actor)),
  ]);
  const parts = await context.read.rows<PartRow>(
    `SELECT a.taskId, a.unitId, a.viaGroupId FROM assignment a JOIN task t ON t.id = a.taskId
      WHERE ${sql} ORDER BY a.taskId, a.position`,
    params,
  );
  const reports = await context.read.rows<ReportRow>(
    `SELECT r.taskId, r.unitId, r.period, r.state FROM progress_report r JOIN task t ON t.id = r.taskId
      WHERE ${sql} ORDER BY r.revision`,
    params,
  );
  const partsOfTask = groupBy(parts, ({ taskId }) => taskId);
  return {
    partsOfTask,
    statesOfTask: await statesOfTasks(context.read, [...partsOfTask.keys()]),
    reports: groupBy(reports, ({ taskId, unitId, period }) => `${taskId} ${unitId} ${period}`),
    units: await loadUnits(context),
    reportDueDay: (await policyOn(context.read, context.today)).reportDueDay,
  };
}
