import { groupBy } from "@minsheng/domain/group-by";
import { localDateOf } from "@minsheng/domain/local-date";
import type { TaskStandingFacts } from "@minsheng/domain/standing/facts";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import { placeholders, type Reader, type SqlValue } from "../../platform/database/reader.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { statesOfTasks } from "../programme/task-states.queries.ts";

/** Where plain rows come from: the reader, or a transaction that sees its own changes. */
export type Rows = Pick<Reader, "rows">;

/** Plain rows as the transaction sees them, its own changes included. */
export const rowsOf = (tx: Transaction): Rows => ({
  rows: <Row>(sql: string, params: readonly SqlValue[] = []) => tx.manager.query<Row[]>(sql, [...params]),
});

type OfTask<Facts> = Facts & { readonly taskId: string };
type Facts<Name extends keyof TaskStandingFacts> = TaskStandingFacts[Name] extends readonly (infer One)[]
  ? One
  : never;

interface PlanRow {
  planId: string;
  taskId: string;
  baseline: number;
  acceptedOn: string;
  startsOn: string;
  dueOn: string;
}
interface ReadingRow extends Omit<Facts<"readings">, "submittedOn"> {
  taskId: string;
  submittedOn: string;
}

/** Everything dated that the standings of tasks rest on: a dozen statements, however many tasks there are. */
export async function loadStandingFacts(
  read: Rows,
  taskIds: readonly string[],
): Promise<TaskStandingFacts[]> {
  const of = async <Row extends { readonly taskId: string }>(sql: string): Promise<Map<string, Row[]>> =>
    groupBy(
      await read.rows<Row>(sql.replace("(?)", `(${placeholders(taskIds)})`), taskIds),
      (row) => row.taskId,
    );

  const tasks = await read.rows<{ id: string; year: number; dueOn: string }>(
    `SELECT t.id, p.year, t.dueOn FROM task t JOIN programme p ON p.id = t.programmeId
      WHERE t.id IN (${placeholders(taskIds)})`,
    taskIds,
  );
  const states = await statesOfTasks(read, taskIds);
  const parts = await of<OfTask<Facts<"assignments"> & { viaGroupId: string | null }>>(
    `SELECT a.taskId, a.unitId, u.name AS unitName, a.viaGroupId, a.assignedOn, a.acknowledgedOn
       FROM assignment a JOIN unit u ON u.id = a.unitId WHERE a.taskId IN (?) ORDER BY a.position`,
  );
  const plans = await of<PlanRow>(
    `SELECT id AS planId, taskId, baseline, acceptedOn, startsOn, dueOn FROM delivery_plan
      WHERE taskId IN (?) AND acceptedOn IS NOT NULL ORDER BY baseline`,
  );
  const milestones = groupBy(
    [
      ...(
        await of<OfTask<Facts<"plans">["milestones"][number] & { planId: string }>>(
          `SELECT d.taskId, m.planId, m.lineageId, m.name, m.plannedOn, m.weight, m.unitId
             FROM milestone m JOIN delivery_plan d ON d.id = m.planId
            WHERE d.taskId IN (?) AND d.acceptedOn IS NOT NULL ORDER BY m.ordinal`,
        )
      ).values(),
    ].flat(),
    (row) => row.planId,
  );
  const planned = groupBy(
    [
      ...(
        await of<{
          taskId: string;
          planId: string;
          indicatorId: string;
          target: number | null;
          trajectory: string;
        }>(
          `SELECT d.taskId, i.planId, i.indicatorId, i.target, i.trajectory
             FROM planned_indicator i JOIN delivery_plan d ON d.id = i.planId
            WHERE d.taskId IN (?) AND d.acceptedOn IS NOT NULL`,
        )
      ).values(),
    ].flat(),
    (row) => row.planId,
  );
  const completions = await of<OfTask<Facts<"completions">>>(
    "SELECT taskId, lineageId, doneOn, recordedOn FROM milestone_completion WHERE taskId IN (?)",
  );
  const indicators = await of<OfTask<Facts<"indicators">>>(
    `SELECT taskId, id, name, kind, comparator, target, unitOfMeasure, recurrence, weight FROM indicator
      WHERE taskId IN (?) ORDER BY position`,
  );
  const readings = await of<ReadingRow>(
    `SELECT r.taskId, v.indicatorId, r.unitId, r.period, v.value, r.submittedAt AS submittedOn,
            (SELECT MAX(e.\`on\`) FROM report_event e WHERE e.reportId = r.id AND e.kind = 'ACCEPTED') AS acceptedOn
       FROM progress_report r JOIN indicator_reading v ON v.reportId = r.id
      WHERE r.taskId IN (?) AND r.submittedAt IS NOT NULL ORDER BY r.period, r.revision`,
  );
  const events = await of<OfTask<Facts<"reports">["events"][number] & { unitId: string; period: string }>>(
    `SELECT e.taskId, r.unitId, r.period, e.kind, e.\`on\` FROM report_event e
       JOIN progress_report r ON r.id = e.reportId WHERE e.taskId IN (?) ORDER BY e.at, e.id`,
  );
  const overrides = await of<OfTask<Facts<"overrides">>>(
    "SELECT taskId, color, reason, role AS byRole, `from`, `until` FROM light_override WHERE taskId IN (?) ORDER BY at",
  );
  const assessments = await of<{
    taskId: string;
    on: string;
    selfAssessed: number | null;
    verified: number | null;
    acceptedOn: string | null;
  }>(
    `SELECT taskId, submittedAt AS \`on\`, selfAssessed, verified, decidedAt AS acceptedOn
       FROM progress_report WHERE taskId IN (?) AND submittedAt IS NOT NULL ORDER BY submittedAt`,
  );
  return tasks.map(({ id, year, dueOn }): TaskStandingFacts => {
    const acting = actingParts(parts.get(id) ?? []);
    const told = assessments.get(id) ?? [];
    return {
      taskId: id,
      startsOn: `${year}-01-01`,
      dueOn,
      states: states.get(id) ?? [],
      assignments: acting.filter(({ assignedOn }) => assignedOn !== null),
      reportingUnits: acting.map(({ unitId }) => unitId),
      plans: (plans.get(id) ?? []).map((plan) => ({
        ...plan,
        milestones: milestones.get(plan.planId) ?? [],
        indicators: (planned.get(plan.planId) ?? []).map((row) => ({
          ...row,
          trajectory: JSON.parse(row.trajectory),
        })),
      })),
      completions: completions.get(id) ?? [],
      indicators: indicators.get(id) ?? [],
      readings: (readings.get(id) ?? []).map((row) => ({
        ...row,
        submittedOn: localDateOf(new Date(row.submittedOn)),
      })),
      reports: [
        ...groupBy(events.get(id) ?? [], ({ unitId, period }) => `${unitId} ${period}`).values(),
      ].flatMap((ofReport) => {
        const [first] = ofReport;
        return first === undefined ? [] : [{ unitId: first.unitId, period: first.period, events: ofReport }];
      }),
      overrides: overrides.get(id) ?? [],
      selfAssessments: told.flatMap(({ on, selfAssessed: share }) =>
        share === null ? [] : [{ on: localDateOf(new Date(on)), share }],
      ),
      verifications: told.flatMap(({ acceptedOn, verified: share }) =>
        share === null || acceptedOn === null ? [] : [{ on: localDateOf(new Date(acceptedOn)), share }],
      ),
    };
  });
}
