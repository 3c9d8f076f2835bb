import { officeDayStart } from "@minsheng/domain/local-date";
import { Assignment } from "../../src/modules/assignment/assignment.entities.ts";
import { Unit } from "../../src/modules/organisation/unit.entities.ts";
import {
  DeliveryPlan,
  Milestone,
  PlannedIndicator,
  PlannedPart,
} from "../../src/modules/plan/plan.entities.ts";
import { Indicator, Task } from "../../src/modules/programme/programme.entities.ts";
import { takeStep } from "../../src/modules/programme/take-step.ts";
import { refreshStanding } from "../../src/modules/standing/refresh-standing.ts";
import { newId } from "../../src/platform/database/ids.ts";
import type { Transaction } from "../../src/platform/database/write-door.ts";
import type { TestApi } from "./api.ts";

interface Delivery {
  /** The day on which its plan was accepted. */
  readonly on: string;
  /** Units by code that report these of its indicators, by name; where left out, the lead reports all. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

export interface DeliveredTask {
  readonly taskId: string;
  /** By unit code. */
  readonly unitIds: Readonly<Record<string, string>>;
  /** By name. */
  readonly indicatorIds: Readonly<Record<string, string>>;
  /** Of its only milestone, which is the lead's. */
  readonly lineageId: string;
}

const SYSTEM = { userId: null };

/** Brings a task as far as its first report, past the commands of the plan: what is tested here begins behind them. */
export const deliverTask = (api: TestApi, number: number, delivery: Delivery): Promise<DeliveredTask> =>
  api.database.inTransaction(async (now) => {
    const tx = now.at(officeDayStart(delivery.on));
    const task = await tx.manager.findOneByOrFail(Task, { number });
    for (const step of ["acknowledge", "submitPlan", "acceptPlan"] as const) {
      await takeStep(tx, SYSTEM, await tx.manager.findOneByOrFail(Task, { number }), step);
    }
    const indicators = await tx.manager.findBy(Indicator, { taskId: task.id });
    const assignments = await tx.manager.findBy(Assignment, { taskId: task.id });
    const units = new Map((await tx.manager.find(Unit)).map((unit) => [unit.id, unit.code]));
    const unitIds = Object.fromEntries(assignments.map(({ unitId }) => [units.get(unitId) ?? "", unitId]));
    const indicatorIds = Object.fromEntries(indicators.map(({ id, name }) => [name, id]));
    const leadId = assignments.find(({ role }) => role === "LEAD")?.unitId ?? "";
    const parts = delivery.parts ?? { [units.get(leadId) ?? ""]: Object.keys(indicatorIds) };
    const { lineageId } = await insertPlan(tx, task, delivery.on, leadId, {
      indicatorIds: Object.values(indicatorIds),
      parts: Object.entries(parts).flatMap(([code, names]) =>
        names.map((name) => ({ unitId: unitIds[code] ?? "", indicatorId: indicatorIds[name] ?? "" })),
      ),
    });
    await refreshStanding(now, [task.id]);
    return { taskId: task.id, unitIds, indicatorIds, lineageId };
  });

/** Brings a task as far as the review of its plan, an empty one. */
export const awaitPlanReview = (api: TestApi, number: number, submittedOn: string): Promise<void> =>
  api.database.inTransaction(async (now) => {
    const tx = now.at(officeDayStart(submittedOn));
    for (const step of ["acknowledge", "submitPlan"] as const) {
      await takeStep(tx, SYSTEM, await tx.manager.findOneByOrFail(Task, { number }), step);
    }
    const { id: taskId, dueOn } = await tx.manager.findOneByOrFail(Task, { number });
    await tx.manager.insert(DeliveryPlan, {
      ...{ id: newId("plan"), taskId, baseline: 1, state: "SUBMITTED", authorIds: "[]", version: 1 },
      ...{ startsOn: "2026-01-01", dueOn, submittedAt: tx.now.toISOString() },
    });
  });

/** A plan in force with a milestone of a unit, put there past the rules: for tests that ask only who may touch it. */
export const insertAcceptedPlan = (api: TestApi, taskId: string, unitId: string) =>
  api.database.inTransaction(async (tx) => {
    const task = await tx.manager.findOneByOrFail(Task, { id: taskId });
    return insertPlan(tx, task, "2026-01-31", unitId, { indicatorIds: [], parts: [] });
  });

async function insertPlan(
  tx: Transaction,
  task: Task,
  acceptedOn: string,
  leadId: string,
  reported: { indicatorIds: string[]; parts: { unitId: string; indicatorId: string }[] },
): Promise<{ planId: string; lineageId: string }> {
  const planId = newId("plan");
  const lineageId = newId("milestone");
  await tx.manager.insert(DeliveryPlan, {
    ...{ id: planId, taskId: task.id, baseline: 1, state: "ACCEPTED", authorIds: "[]", version: 1 },
    ...{ startsOn: "2026-01-01", dueOn: task.dueOn, acceptedOn },
  });
  await tx.manager.insert(Milestone, {
    ...{ id: newId("milestone"), planId, lineageId, ordinal: 0, unitId: leadId, weight: 1 },
    ...{ name: "方案印发", criterion: "方案已印发", evidenceKind: "文件", plannedOn: "2026-06-30" },
  });
  await tx.manager.insert(
    PlannedIndicator,
    reported.indicatorIds.map((indicatorId) => ({
      ...{ id: newId("target"), planId, indicatorId, target: null, trajectory: "[]" },
    })),
  );
  await tx.manager.insert(
    PlannedPart,
    reported.parts.map((part) => ({ id: newId("part"), planId, target: null, ...part })),
  );
  return { planId, lineageId };
}
