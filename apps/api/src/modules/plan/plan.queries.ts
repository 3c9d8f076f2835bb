import { groupBy } from "@minsheng/domain/group-by";
import { daysBetween } from "@minsheng/domain/local-date";
import type { PlanFacts } from "@minsheng/domain/policy/policy";
import { taskScope } from "@minsheng/domain/policy/scope";
import type { AssignmentRole } from "@minsheng/domain/programme/vocabulary";
import type { PlanState } from "@minsheng/domain/workflow/plan-states";
import DataLoader from "dataloader";
import { placeholders } from "../../platform/database/reader.ts";
import { type AllowedAction, allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import { findEvidence } from "../evidence/evidence.queries.ts";
import { loadUnits, unitOf } from "../organisation/unit.queries.ts";
import { indicatorsOfTasks } from "../programme/indicator.queries.ts";
import { scopeConditions } from "../programme/task-conditions.ts";
import type { DeliveryPlanType, MilestoneType, PlannedIndicatorType, PlanRemarkType } from "./plan.types.ts";
import { planFacts } from "./plan-in-scope.ts";

interface PlanRow {
  id: string;
  taskId: string;
  baseline: number;
  state: PlanState;
  startsOn: string;
  dueOn: string;
  summary: string | null;
  authorIds: string;
  submittedAt: string | null;
  acceptedOn: string | null;
  decidedBy: string | null;
  version: number;
}
interface PartRow {
  taskId: string;
  taskState: PlanFacts["taskState"];
  unitId: string;
  role: AssignmentRole;
  viaGroupId: string | null;
}
interface MilestoneRow {
  id: string;
  planId: string;
  taskId: string;
  lineageId: string;
  name: string;
  criterion: string;
  evidenceKind: string;
  unitId: string;
  plannedOn: string;
  weight: number;
  doneOn: string | null;
  remark: string | null;
}

/** A task's plans, the latest first, and what the reader may do about them. */
export interface PlansOfTask {
  readonly plans: readonly DeliveryPlanType[];
  readonly actions: AllowedAction[];
}

type PlanLoader = DataLoader<string, PlansOfTask>;

/** The plans of a task that the reader sees; tasks of one answer are loaded together, in eight statements. */
export async function plansOfTask(context: SignedInContext, taskId: string): Promise<PlansOfTask> {
  const loader = await oncePerRequest(
    context,
    "plansOfTasks",
    async (): Promise<PlanLoader> => new DataLoader((taskIds) => loadPlans(context, taskIds)),
  );
  return loader.load(taskId);
}

/** A plan by its id, where the reader may see its task. */
export async function findPlan(context: SignedInContext, id: string): Promise<DeliveryPlanType | null> {
  const scope = scopeConditions(taskScope(context.actor));
  const [row] = await context.read.rows<{ taskId: string }>(
    `SELECT d.taskId FROM delivery_plan d JOIN task t ON t.id = d.taskId WHERE d.id = ? AND ${scope.sql}`,
    [id, ...scope.params],
  );
  if (row === undefined) return null;
  const { plans } = await plansOfTask(context, row.taskId);
  return plans.find((plan) => plan.id === id) ?? null;
}

async function loadPlans(context: SignedInContext, taskIds: readonly string[]): Promise<PlansOfTask[]> {
  const marks = placeholders(taskIds);
  const rows = await context.read.rows<PlanRow>(
    `SELECT d.id, d.taskId, d.baseline, d.state, d.startsOn, d.dueOn, d.summary, d.authorIds, d.submittedAt,
            d.acceptedOn, u.name AS decidedBy, d.version
       FROM delivery_plan d LEFT JOIN app_user u ON u.id = d.decidedById
      WHERE d.taskId IN (${marks}) ORDER BY d.baseline DESC`,
    taskIds,
  );
  const parts = groupBy(
    await context.read.rows<PartRow>(
      `SELECT a.taskId, t.state AS taskState, a.unitId, a.role, a.viaGroupId
         FROM assignment a JOIN task t ON t.id = a.taskId WHERE a.taskId IN (${marks})`,
      taskIds,
    ),
    (part) => part.taskId,
  );
  const milestones = await loadMilestones(context, taskIds, parts);
  const indicators = await loadPlannedIndicators(context, rows);
  const remarks = groupBy(
    await context.read.rows<PlanRemarkType & { planId: string }>(
      `SELECT m.planId, m.place, m.text, u.name AS author, m.at
         FROM plan_remark m JOIN app_user u ON u.id = m.authorId JOIN delivery_plan d ON d.id = m.planId
        WHERE d.taskId IN (${marks}) ORDER BY m.at, m.id`,
      taskIds,
    ),
    (remark) => remark.planId,
  );
  const byTask = groupBy(rows, (row) => row.taskId);
  return taskIds.map((taskId): PlansOfTask => {
    const own = byTask.get(taskId) ?? [];
    const ofTask = parts.get(taskId) ?? [];
    const factsOf = (plan: PlanRow | null): PlanFacts =>
      planFacts(ofTask[0]?.taskState ?? "DRAFT", ofTask, plan);
    return {
      actions: actionsOn(context, factsOf(own[0] ?? null)),
      plans: own.map(({ authorIds, taskId: _, ...row }) => ({
        ...row,
        milestones: milestones.get(row.id) ?? [],
        indicators: indicators.get(row.id) ?? [],
        remarks: latestRemarks(remarks.get(row.id) ?? []),
        allowedActions: actionsOn(context, factsOf({ ...row, authorIds, taskId })),
      })),
    };
  });
}

const actionsOn = (context: SignedInContext, facts: PlanFacts): AllowedAction[] => [
  allowedAction(context, "draftPlan", facts),
  allowedAction(context, "submitPlan", facts),
  allowedAction(context, "reviewPlan", facts),
];

/** Those that came together with the last return. */
const latestRemarks = (remarks: readonly (PlanRemarkType & { planId: string })[]): PlanRemarkType[] => {
  const latest = remarks.at(-1)?.at;
  return remarks.filter(({ at }) => at === latest).map(({ planId: _, ...remark }) => remark);
};

async function loadMilestones(
  context: SignedInContext,
  taskIds: readonly string[],
  parts: ReadonlyMap<string, readonly PartRow[]>,
): Promise<ReadonlyMap<string, MilestoneType[]>> {
  const rows = await context.read.rows<MilestoneRow>(
    `SELECT m.id, m.planId, d.taskId, m.lineageId, m.name, m.criterion, m.evidenceKind, m.unitId, m.plannedOn,
            m.weight, c.doneOn, c.remark
       FROM milestone m JOIN delivery_plan d ON d.id = m.planId
            LEFT JOIN milestone_completion c ON c.lineageId = m.lineageId
      WHERE d.taskId IN (${placeholders(taskIds)}) ORDER BY m.planId, m.ordinal`,
    taskIds,
  );
  const evidence = groupBy(
    rows.length === 0
      ? []
      : await findEvidence(context, {
          sql: `e.milestoneId IS NOT NULL AND e.taskId IN (${placeholders(taskIds)})`,
          params: taskIds,
        }),
    (file) => file.milestoneId,
  );
  const units = await loadUnits(context);
  const milestones = rows.map(({ planId, taskId, unitId, ...row }) => ({
    planId,
    milestone: {
      ...row,
      unit: unitOf(units, unitId),
      overdueDays:
        row.doneOn === null && row.plannedOn < context.today ? daysBetween(row.plannedOn, context.today) : 0,
      evidence: evidence.get(row.lineageId) ?? [],
      allowedActions: [
        allowedAction(context, "completeMilestone", {
          unitId,
          taskState: parts.get(taskId)?.[0]?.taskState ?? "DRAFT",
          done: row.doneOn !== null,
        }),
      ],
    },
  }));
  const byPlan = groupBy(milestones, ({ planId }) => planId);
  return new Map([...byPlan].map(([planId, own]) => [planId, own.map(({ milestone }) => milestone)]));
}

async function loadPlannedIndicators(
  context: SignedInContext,
  plans: readonly PlanRow[],
): Promise<ReadonlyMap<string, PlannedIndicatorType[]>> {
  const ids = plans.map(({ id }) => id);
  const planned = await context.read.rows<{
    planId: string;
    indicatorId: string;
    target: number | null;
    trajectory: string;
  }>(
    `SELECT planId, indicatorId, target, trajectory FROM planned_indicator WHERE planId IN (${placeholders(ids)})`,
    ids,
  );
  const parts = groupBy(
    await context.read.rows<{ planId: string; indicatorId: string; unitId: string; target: number | null }>(
      `SELECT k.planId, k.indicatorId, k.unitId, k.target FROM planned_part k JOIN unit u ON u.id = k.unitId
        WHERE k.planId IN (${placeholders(ids)}) ORDER BY u.position`,
      ids,
    ),
    ({ planId, indicatorId }) => `${planId} ${indicatorId}`,
  );
  const taskIds = [...new Set(plans.map(({ taskId }) => taskId))];
  const indicators = await indicatorsOfTasks(
    context,
    taskIds.map((id) => ({ id })),
  );
  const units = await loadUnits(context);
  return new Map(
    plans.map(({ id, taskId }) => [
      id,
      (indicators.get(taskId) ?? []).flatMap((indicator): PlannedIndicatorType[] => {
        const own = planned.find((one) => one.planId === id && one.indicatorId === indicator.id);
        return own === undefined
          ? []
          : [
              {
                indicator,
                target: own.target,
                trajectory: JSON.parse(own.trajectory) as PlannedIndicatorType["trajectory"],
                parts: (parts.get(`${id} ${indicator.id}`) ?? []).map(({ unitId, target }) => ({
                  unit: unitOf(units, unitId),
                  target,
                })),
              },
            ];
      }),
    ]),
  );
}
