import { addDays } from "@minsheng/domain/local-date";
import fc from "fast-check";
import { expect, it } from "vitest";
import { DeliveryPlan, Milestone, MilestoneCompletion } from "../src/modules/plan/plan.entities.ts";
import { Indicator, Task } from "../src/modules/programme/programme.entities.ts";
import { IndicatorReading, ProgressReport, ReportEvent } from "../src/modules/report/report.entities.ts";
import { prepareData } from "../src/modules/setup/prepare-data.ts";
import { projectDays } from "../src/modules/standing/project-days.ts";
import { refreshStanding } from "../src/modules/standing/refresh-standing.ts";
import { LightOverride, LightPolicyVersion } from "../src/modules/standing/standing.entities.ts";
import { clockOn } from "../src/platform/clock.ts";
import { newId } from "../src/platform/database/ids.ts";
import type { Transaction } from "../src/platform/database/write-door.ts";
import { openTestDatabase } from "./support/database.ts";

interface Happening {
  readonly kind: "submit" | "accept" | "return" | "plan" | "milestone" | "override" | "policy" | "tick";
  readonly afterDays: number;
  readonly figure: number;
}

const history: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      "submit",
      "submit",
      "accept",
      "return",
      "plan",
      "milestone",
      "override",
      "policy",
      "tick",
    ),
    afterDays: fc.nat(20),
    figure: fc.nat(100),
  } as const),
  { minLength: 1, maxLength: 12 },
);

const START = "2026-02-01";

it("whatever happened, and whenever it was projected, a rebuild finds every day as it was kept", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (happenings) => {
      let today = START;
      const { database, config, close } = await openTestDatabase(() => clockOn(today)());
      await prepareData(
        database,
        { ...config, demo: true, demoPassword: "minsheng-demo", dataDir: "" },
        { story: false },
      );
      for (const happening of happenings) {
        today = addDays(today, happening.afterDays);
        await database.inTransaction((tx) => happen(tx, today, happening));
      }
      const { differing } = await database.inTransaction(async (tx) => {
        await projectDays(tx, { anew: false });
        return projectDays(tx, { anew: true });
      });
      await close();
      expect(differing).toBe(0);
    }),
    { numRuns: 8 },
  );
});

/** Puts a fact of task 1 on record, dated today, and lets the lights follow as a command does. */
async function happen(tx: Transaction, today: string, { kind, figure }: Happening): Promise<void> {
  const { id: taskId, dueOn } = await tx.manager.findOneByOrFail(Task, { number: 1 });
  const dated = { taskId, on: today, at: tx.now.toISOString(), actorId: "nobody", reason: null };
  const awaiting = await tx.manager.findOneBy(ProgressReport, { taskId, state: "SUBMITTED" });
  const decide = async (state: "ACCEPTED" | "RETURNED"): Promise<void> => {
    if (awaiting === null) return;
    await tx.manager.update(ProgressReport, { id: awaiting.id }, { state, decidedAt: dated.at });
    await tx.manager.insert(ReportEvent, {
      id: newId("event"),
      reportId: awaiting.id,
      kind: state,
      ...dated,
    });
  };
  const happens: Record<Happening["kind"], () => Promise<void>> = {
    submit: () => submit(tx, taskId, today, figure),
    accept: () => decide("ACCEPTED"),
    return: () => decide("RETURNED"),
    plan: async () => {
      const baseline = (await tx.manager.countBy(DeliveryPlan, { taskId })) + 1;
      const id = newId("plan");
      await tx.manager.insert(DeliveryPlan, {
        ...{ id, taskId, baseline, state: "ACCEPTED", startsOn: "2026-01-01", dueOn, authorIds: "[]" },
        ...{ acceptedOn: today, version: 1 },
      });
      await tx.manager.insert(Milestone, {
        ...{ id: newId("milestone"), planId: id, lineageId: `lineage${baseline}`, ordinal: 0, name: "节点" },
        ...{ criterion: "完成", evidenceKind: "文件", unitId: await leadOf(tx, taskId), weight: 1 },
        plannedOn: addDays(today, figure - 50),
      });
    },
    milestone: async () => {
      const done = await tx.manager.countBy(MilestoneCompletion, { taskId });
      await tx.manager.insert(MilestoneCompletion, {
        ...{ id: newId("completion"), taskId, lineageId: `lineage${done + 1}`, recordedById: "nobody" },
        ...{ doneOn: addDays(today, -(figure % 10)), recordedOn: today },
      });
    },
    override: async () => {
      await tx.manager.insert(LightOverride, {
        ...{ id: newId("override"), taskId, color: "RED", reason: "核查", role: "SUPERVISOR", from: today },
        ...{ until: addDays(today, figure % 15), authorId: "nobody", at: dated.at },
      });
    },
    policy: async () => {
      const number = (await tx.manager.count(LightPolicyVersion)) + 2;
      await tx.manager.insert(LightPolicyVersion, {
        ...{
          id: newId("policy"),
          number,
          effectiveOn: today,
          yellowFromPoints: figure / 2,
          redAbovePoints: figure,
        },
        ...{ milestoneRedAfterDays: figure, missingReportsRed: 1 + (figure % 3), reportDueDay: 5 },
        ...{ acknowledgeWorkingDays: 3, reason: "试", at: dated.at },
      });
      const tasks = await tx.manager.find(Task);
      await refreshStanding(
        tx,
        tasks.map(({ id }) => id),
      );
    },
    tick: async () => {
      await projectDays(tx, { anew: false });
    },
  };
  await happens[kind]();
  if (kind !== "tick") await refreshStanding(tx, [taskId]);
}

const leadOf = async (tx: Transaction, taskId: string): Promise<string> => {
  const [row] = await tx.manager.query<{ unitId: string }[]>(
    "SELECT unitId FROM assignment WHERE taskId = ? AND role = 'LEAD'",
    [taskId],
  );
  return row?.unitId ?? "";
};

/** A report of the month before; of the same month again as a correction. */
async function submit(tx: Transaction, taskId: string, today: string, figure: number): Promise<void> {
  const unitId = await leadOf(tx, taskId);
  const period = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  const revision = (await tx.manager.countBy(ProgressReport, { taskId, unitId, period })) + 1;
  const reportId = newId("report");
  const at = tx.now.toISOString();
  await tx.manager.insert(ProgressReport, {
    ...{ id: reportId, taskId, unitId, period, revision, state: "SUBMITTED", authorIds: "[]", version: 1 },
    ...{ narrative: "进展", problems: "", nextSteps: "", selfAssessed: figure / 100 },
    ...{ submittedAt: at, updatedAt: at, firstSubmittedOn: today },
  });
  await tx.manager.insert(ReportEvent, {
    ...{
      id: newId("event"),
      reportId,
      taskId,
      kind: "SUBMITTED",
      on: today,
      at,
      actorId: "nobody",
      reason: null,
    },
  });
  const indicators = await tx.manager.findBy(Indicator, { taskId });
  await tx.manager.insert(
    IndicatorReading,
    indicators.map(({ id: indicatorId }) => ({ id: newId("reading"), reportId, indicatorId, value: figure })),
  );
}
