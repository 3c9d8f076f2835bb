import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Evidence } from "../src/modules/evidence/evidence.entities.ts";
import { Membership, User } from "../src/modules/people/user.entities.ts";
import { newId } from "../src/platform/database/ids.ts";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import { assignmentObject, auditCount, taskObject, unitId } from "./support/objects.ts";
import {
  onPlan,
  outcomeOnPlan,
  type Plan,
  plannedTask,
  planVersion,
  refusedOnPlan,
} from "./support/planning.ts";

const SHARED = 2;
const lead = "fzrhjbzj.admin";
const writer = "fzrhjbzj.reporter";
const assist = "xfjydd.admin";

let api: TestApi;
let taskId: string;
let units: Readonly<Record<"fzrhjbzj" | "xfjydd" | "scjgj", string>>;
/** The task's indicators in the notice's order. */
let indicatorIds: string[];
beforeAll(async () => {
  // A Monday.
  api = await startApi({ today: "2026-01-05" });
  units = {
    fzrhjbzj: await unitId(api, "fzrhjbzj"),
    xfjydd: await unitId(api, "xfjydd"),
    scjgj: await unitId(api, "scjgj"),
  };
  const { task } = await (await api.as("supervisor")).get<{
    task: { id: string; indicators: { id: string }[] };
  }>("query ($number: Int!) { task(number: $number) { id indicators { id } } }", { number: SHARED });
  taskId = task.id;
  indicatorIds = task.indicators.map(({ id }) => id);
});
afterAll(() => api.close());

const milestone = (changes: Record<string, unknown> = {}) => ({
  name: "方案印发",
  criterion: "方案已印发",
  evidenceKind: "文件",
  unitId: units.fzrhjbzj,
  plannedOn: "2026-03-31",
  weight: 1,
  ...changes,
});
const indicator = (place: number, changes: Record<string, unknown> = {}) => ({
  indicatorId: indicatorIds[place],
  trajectory: [],
  parts: [{ unitId: units.fzrhjbzj }],
  ...changes,
});
const draft = (changes: Record<string, unknown> = {}) => ({
  taskId,
  startsOn: "2026-01-01",
  milestones: [milestone()],
  indicators: [],
  expectedVersion: 0,
  ...changes,
});
/** The five “五类” facilities of each unit, and a target for the drills, whose base the notice leaves open. */
const complete = (changes: Record<string, unknown> = {}) =>
  draft({
    milestones: [milestone(), milestone({ name: "设施建成", unitId: units.xfjydd, plannedOn: "2026-12-31" })],
    indicators: [
      indicator(0),
      indicator(1, {
        trajectory: [
          { month: "2026-06", value: 4 },
          { month: "2026-12", value: 10 },
        ],
        parts: [
          { unitId: units.fzrhjbzj, target: 6 },
          { unitId: units.xfjydd, target: 4 },
        ],
      }),
      indicator(2, { parts: [{ unitId: units.xfjydd }] }),
      indicator(3),
      indicator(4, { target: 91 }),
    ],
    ...changes,
  });
const current = async (): Promise<Plan> => {
  const { plan } = await plannedTask(api, SHARED);
  if (plan === null) throw new Error("There is no plan.");
  return plan;
};
const reasonsOf = ({ reasons }: { reasons?: readonly { code: string }[] }) =>
  reasons?.map(({ code }) => code);

describe("a task is acknowledged", () => {
  const acknowledge = async (code: string) => {
    const { id, version } = await assignmentObject(api, SHARED, code);
    return { assignmentId: id, expectedVersion: version };
  };
  const PARTS =
    "{ task(number: 2) { state assignments { reports acknowledgedOn acknowledgeDueOn acknowledgeOverdue } } }";
  interface Parts {
    task: {
      state: string;
      assignments: {
        reports: boolean;
        acknowledgedOn: string | null;
        acknowledgeDueOn: string;
        acknowledgeOverdue: boolean;
      }[];
    };
  }
  const parts = async (): Promise<Parts["task"]> =>
    (await (await api.as("supervisor")).get<Parts>(PARTS)).task;

  it("within three working days of being handed over", async () => {
    const due = { acknowledgedOn: null, acknowledgeDueOn: "2026-01-08", reports: true };
    api.goTo("2026-01-08");
    expect((await parts()).assignments[0]).toEqual({ ...due, acknowledgeOverdue: false });
    api.goTo("2026-01-09");
    expect((await parts()).assignments[0]).toEqual({ ...due, acknowledgeOverdue: true });
  });

  it("by each unit's own administrator once, and as a whole by the last of them", async () => {
    const foreign = await refusedOnPlan(api, assist, "acknowledgeTask", await acknowledge("fzrhjbzj"));
    expect(foreign).toMatchObject({ code: "FORBIDDEN", reasons: [{ code: "NOT_ADMIN_OF_THE_UNIT" }] });
    const all = (await taskObject(api, SHARED)).assignments.map(({ unit }) => unit.code);
    const [first = "", ...others] = all;
    await onAssignment(`${first}.admin`, await acknowledge(first));
    expect(await parts()).toMatchObject({
      state: "ASSIGNED",
      assignments: [{ acknowledgedOn: "2026-01-09", acknowledgeOverdue: false }, ...others.map(() => ({}))],
    });
    const again = await refusedOnPlan(api, `${first}.admin`, "acknowledgeTask", await acknowledge(first));
    expect(reasonsOf(again)).toEqual(["ALREADY_ACKNOWLEDGED"]);
    expect(await outcomeOnPlan(api, writer, "savePlan", draft())).toBe("ok");
    const early = await refusedOnPlan(api, lead, "submitPlan", planVersion(await current()));
    expect(reasonsOf(early)).toEqual(["ACKNOWLEDGEMENT_MISSING"]);
    for (const code of others) await onAssignment(`${code}.admin`, await acknowledge(code));
    expect((await parts()).state).toBe("ACKNOWLEDGED");
    expect(await lastAct(api, { operations: ["acknowledgeTask"] })).toMatchObject({
      objectType: "Assignment",
      changes: [{ field: "assignment.acknowledgedOn", before: null, after: "2026-01-09" }],
    });
  });

  it("as a whole also when its units do so at the same moment", async () => {
    const parts = (await taskObject(api, 1)).assignments;
    expect(parts.length).toBeGreaterThan(1);
    await Promise.all(
      parts.map(({ id, version, unit }) =>
        onAssignment(`${unit.code}.admin`, { assignmentId: id, expectedVersion: version }),
      ),
    );
    expect((await plannedTask(api, 1)).state).toBe("ACKNOWLEDGED");
  });

  it("as a whole also when the only unit still to do so is taken out", async () => {
    const { id, version } = await taskObject(api, 9);
    const { id: assignmentId, version: expectedVersion } = await assignmentObject(api, 9, "fzrhjbzj");
    await onAssignment(lead, { assignmentId, expectedVersion });
    await (await api.as("supervisor")).get(
      "mutation ($input: RemoveAssistUnitInput!) { removeAssistUnit(input: $input) { id } }",
      { input: { taskId: id, unitId: await unitId(api, "dzbgs"), expectedVersion: version } },
    );
    expect((await plannedTask(api, 9)).state).toBe("ACKNOWLEDGED");
  });

  const onAssignment = async (username: string, input: Record<string, unknown>) =>
    (await api.as(username)).get(
      "mutation ($input: AcknowledgeTaskInput!) { acknowledgeTask(input: $input) { acknowledgedOn } }",
      { input },
    );
});

describe("a plan is drafted", () => {
  it("by the lead's people only, with whatever it lacks", async () => {
    const { version: expectedVersion, milestones } = await current();
    const foreign = await refusedOnPlan(api, assist, "savePlan", draft({ expectedVersion }));
    expect(foreign).toMatchObject({ code: "FORBIDDEN", reasons: [{ code: "NOT_OF_THE_LEAD" }] });
    const lineageId = milestones[0]?.lineageId;
    const stranger = "milestone_00000000000000000000000000000000";
    const saved = await onPlan(
      api,
      writer,
      "savePlan",
      draft({
        milestones: [milestone({ lineageId: stranger, name: "  新节点 " }), milestone({ lineageId })],
        indicators: [indicator(4, { parts: [] })],
        expectedVersion,
      }),
    );
    expect(saved.milestones.map(({ name }) => name)).toEqual(["新节点", "方案印发"]);
    expect(saved.milestones[1]?.lineageId).toBe(lineageId);
    expect(saved.milestones[0]?.lineageId).not.toBe(stranger);
    expect((await lastAct(api, { operations: ["savePlan"] }))?.changes).toEqual([
      {
        field: "plan.milestones",
        before: "2026-03-31 方案印发（发展软环境保障局，1）",
        after: "2026-03-31 新节点（发展软环境保障局，1）；2026-03-31 方案印发（发展软环境保障局，1）",
      },
      { field: "plan.indicators", before: null, after: "校园消防演练覆盖" },
    ]);
  });

  it("with units that exist and the task's own indicators", async () => {
    const { version: expectedVersion } = await current();
    const nobody = "unit_00000000000000000000000000000000";
    const { fields } = await refusedOnPlan(
      api,
      writer,
      "savePlan",
      draft({
        milestones: [milestone({ unitId: nobody })],
        indicators: [indicator(0), indicator(0), indicator(1, { parts: [{ unitId: nobody }] })],
        expectedVersion,
      }),
    );
    expect(fields?.map(({ field }) => field)).toEqual([
      "indicators.1.indicatorId",
      "milestones.0.unitId",
      "indicators.2.parts.0.unitId",
    ]);
  });

  it("by one of two people who save at once", async () => {
    const { version: expectedVersion } = await current();
    const outcomes = await Promise.all([
      outcomeOnPlan(api, lead, "savePlan", draft({ expectedVersion })),
      outcomeOnPlan(api, writer, "savePlan", draft({ expectedVersion, milestones: [] })),
    ]);
    expect(outcomes.toSorted()).toEqual(["CONFLICT", "ok"]);
    const first = { ...draft(), taskId: (await taskObject(api, 8)).id };
    const begun = await Promise.all([lead, writer].map((who) => outcomeOnPlan(api, who, "savePlan", first)));
    expect(begun.toSorted()).toEqual(["CONFLICT", "ok"]);
  });
});

describe("a plan is submitted, returned and accepted", () => {
  it("not while it lacks anything, all of which is told at once", async () => {
    const saved = await onPlan(
      api,
      writer,
      "savePlan",
      draft({
        milestones: [
          milestone({ criterion: "", plannedOn: "2027-01-01" }),
          milestone({ unitId: units.scjgj, weight: 0 }),
        ],
        indicators: [
          indicator(0, { parts: [] }),
          indicator(1, {
            parts: [
              { unitId: units.fzrhjbzj, target: 6 },
              { unitId: units.xfjydd, target: 5 },
            ],
            trajectory: [
              { month: "2026-06", value: 11 },
              { month: "2026-12", value: 9 },
            ],
          }),
          indicator(4),
        ],
        expectedVersion: (await current()).version,
      }),
    );
    const before = await auditCount(api);
    const { code, fields } = await refusedOnPlan(api, lead, "submitPlan", planVersion(saved));
    expect(code).toBe("BAD_USER_INPUT");
    expect(fields).toEqual([
      { field: "milestones.0.criterion", message: "请写明完成标准。" },
      { field: "milestones.0.plannedOn", message: "须在 2026-01-01 至 2026-12-31 之间。" },
      { field: "milestones.1.unitId", message: "该单位不是本任务的责任单位。" },
      { field: "milestones.1.weight", message: "权重须大于 0。" },
      { field: "indicators.0.parts", message: "请指定由哪个单位填报。" },
      { field: "indicators.1.parts", message: "各单位目标合计 11，应为 10。" },
      { field: "indicators.1.trajectory", message: "各月计划值须按月份递增，不能下降。" },
      { field: "indicators.1.trajectory", message: "最后一个月的计划值为 9，应为 10。" },
      { field: "indicators.2.target", message: "通知未写明数量，请填写目标值。" },
      { field: "indicators.3.parts", message: "请指定由哪个单位填报。" },
      { field: "indicators.4.parts", message: "请指定由哪个单位填报。" },
    ]);
    expect(await auditCount(api)).toBe(before);
    expect((await current()).version).toBe(saved.version);
  });

  it("by the lead's administrator; then it rests until 督查办 returns it with remarks", async () => {
    const saved = await onPlan(
      api,
      writer,
      "savePlan",
      complete({ expectedVersion: (await current()).version }),
    );
    expect(await outcomeOnPlan(api, writer, "submitPlan", planVersion(saved))).toBe("FORBIDDEN");
    const submitted = await onPlan(api, lead, "submitPlan", planVersion(saved));
    expect(submitted.state).toBe("SUBMITTED");
    expect((await plannedTask(api, SHARED)).state).toBe("PLAN_REVIEW");
    const late = await refusedOnPlan(
      api,
      writer,
      "savePlan",
      complete({ expectedVersion: submitted.version }),
    );
    expect(reasonsOf(late)).toEqual(["PLAN_NOT_EDITABLE"]);

    const mute = await refusedOnPlan(api, "supervisor", "returnPlan", {
      ...planVersion(submitted),
      remarks: [],
    });
    expect(mute.fields).toEqual([{ field: "remarks", message: "请填写。" }]);
    const place = `milestone:${submitted.milestones[1]?.lineageId}`;
    const returned = await onPlan(api, "supervisor", "returnPlan", {
      ...planVersion(submitted),
      remarks: [{ place, text: "请提前到11月底。" }],
    });
    expect(returned).toMatchObject({
      state: "RETURNED",
      remarks: [{ place, text: "请提前到11月底。", author: "督查办（演示）" }],
    });
    expect((await plannedTask(api, SHARED)).state).toBe("ACKNOWLEDGED");
    expect((await lastAct(api, { operations: ["returnPlan"] }))?.changes).toEqual([
      { field: "plan.state", before: "SUBMITTED", after: "RETURNED" },
      { field: "plan.remarks", before: null, after: "请提前到11月底。" },
    ]);
  });

  it("not by a supervisor of a responsible unit, nor by whoever wrote in it", async () => {
    const { version, milestones } = await current();
    const saved = await onPlan(
      api,
      writer,
      "savePlan",
      complete({
        milestones: [
          milestone({ lineageId: milestones[0]?.lineageId }),
          milestone({ lineageId: milestones[1]?.lineageId, name: "设施建成", plannedOn: "2026-11-30" }),
        ],
        expectedVersion: version,
      }),
    );
    const submitted = await onPlan(api, lead, "submitPlan", planVersion(saved));
    await withSupervisor("leader", units.xfjydd, async () => {
      const involved = await refusedOnPlan(api, "leader", "acceptPlan", planVersion(submitted));
      expect(involved).toMatchObject({ code: "FORBIDDEN", reasons: [{ code: "OWN_UNIT_INVOLVED" }] });
    });
    await withSupervisor(writer, await unitId(api, "dcb"), async () => {
      const own = await refusedOnPlan(api, writer, "acceptPlan", planVersion(submitted));
      expect(own.code).toBe("FORBIDDEN");
      expect(reasonsOf(own)).toContain("OWN_WORK");
    });
  });

  it("is accepted once, however many accept it at once, and frozen", async () => {
    api.goTo("2026-01-20");
    const submitted = await current();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        outcomeOnPlan(api, "supervisor", "acceptPlan", planVersion(submitted)),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "CONFLICT")).toHaveLength(49);
    const { state, plan, baseline, baselines } = await plannedTask(api, SHARED);
    expect(state).toBe("IN_PROGRESS");
    expect(baseline).toMatchObject({ state: "ACCEPTED", baseline: 1, acceptedOn: "2026-01-20" });
    expect(baseline?.decidedBy).toBe("督查办（演示）");
    expect(plan).toEqual(baseline);
    expect(baselines).toEqual([baseline]);
    expect(baseline?.indicators[1]).toMatchObject({
      trajectory: [
        { month: "2026-06", value: 4 },
        { month: "2026-12", value: 10 },
      ],
      parts: [
        { unit: { code: "fzrhjbzj" }, target: 6 },
        { unit: { code: "xfjydd" }, target: 4 },
      ],
    });
    const frozen = await refusedOnPlan(
      api,
      lead,
      "savePlan",
      complete({ expectedVersion: baseline?.version }),
    );
    expect(reasonsOf(frozen)).toEqual(["PLAN_NOT_EDITABLE"]);
  });
});

describe("a milestone", () => {
  const completion = async (changes: Record<string, unknown> = {}) => ({
    taskId,
    lineageId: (await current()).milestones[0]?.lineageId,
    doneOn: "2026-04-02",
    remark: "已印发",
    ...changes,
  });

  it("is overdue from the day after its planned date", async () => {
    api.goTo("2026-03-31");
    expect((await current()).milestones[0]?.overdueDays).toBe(0);
    api.goTo("2026-04-02");
    expect((await current()).milestones[0]?.overdueDays).toBe(2);
  });

  it("is done by its unit's people, with evidence, on a day that has come", async () => {
    const bare = await refusedOnPlan(api, writer, "completeMilestone", await completion());
    expect(bare.fields).toEqual([{ field: "evidence", message: "请先上传佐证材料。" }]);
    const { lineageId } = await completion();
    await insertEvidence(lineageId ?? "");
    const early = await completion({ doneOn: "2026-04-03" });
    expect((await refusedOnPlan(api, writer, "completeMilestone", early)).fields).toEqual([
      { field: "doneOn", message: "不能晚于今天。" },
    ]);
    const others = await refusedOnPlan(api, assist, "completeMilestone", await completion());
    expect(others).toMatchObject({ code: "FORBIDDEN", reasons: [{ code: "NOT_OF_THE_UNIT" }] });
    const attempts = await Promise.all(
      [writer, lead].map(async (who) => outcomeOnPlan(api, who, "completeMilestone", await completion())),
    );
    expect(attempts.toSorted()).toEqual(["REFUSED", "ok"]);
    expect((await current()).milestones[0]).toMatchObject({
      doneOn: "2026-04-02",
      remark: "已印发",
      overdueDays: 0,
      evidence: [{ name: "方案.png" }],
      allowedActions: [{ action: "COMPLETE_MILESTONE", allowed: false }],
    });
    expect((await lastAct(api, { operations: ["completeMilestone"] }))?.changes).toEqual([
      { field: "milestone.doneOn", before: null, after: "方案印发 2026-04-02" },
      { field: "milestone.remark", before: null, after: "已印发" },
    ]);
  });

  const insertEvidence = (milestoneId: string) =>
    api.database.inTransaction(async (tx) => {
      const { id: uploadedById } = await tx.manager.findOneByOrFail(User, { username: writer });
      await tx.manager.insert(Evidence, {
        ...{ id: newId("evidence"), taskId, unitId: units.fzrhjbzj, reportId: null, milestoneId },
        ...{ name: "方案.png", mediaType: "image/png", size: 1, sha256: "0".repeat(64) },
        ...{ uploadedById, uploadedAt: tx.now.toISOString() },
      });
    });
});

describe("another task's plan", () => {
  it("is a template: its milestones, with units that are responsible here", async () => {
    const { id } = await taskObject(api, 7);
    const copy = { fromTaskId: taskId, taskId: id, expectedVersion: 0 };
    const copied = await onPlan(api, writer, "copyPlan", copy);
    const source = await current();
    expect(copied).toMatchObject({ state: "DRAFT", version: 1, indicators: [] });
    expect(copied.milestones.map(({ name, unit, doneOn }) => [name, unit.code, doneOn])).toEqual([
      ["方案印发", "fzrhjbzj", null],
      ["设施建成", "fzrhjbzj", null],
    ]);
    const lineages = new Set(source.milestones.map(({ lineageId }) => lineageId));
    expect(copied.milestones.some(({ lineageId }) => lineages.has(lineageId))).toBe(false);
    const hidden = { fromTaskId: (await taskObject(api, 7)).id, taskId: (await taskObject(api, 24)).id };
    expect(await outcomeOnPlan(api, assist, "copyPlan", { ...hidden, expectedVersion: 0 })).toBe("NOT_FOUND");
  });
});

it("plans of many tasks are read with as many statements as one task's", async () => {
  const supervisor = await api.as("supervisor");
  const query = `query ($first: Int!) { tasks(first: $first, sort: { field: NUMBER, direction: ASC }) { edges { node {
    plan { milestones { name unit { name } evidence { id } allowedActions { allowed } } remarks { text }
      indicators { target parts { unit { name } target } indicator { name } } }
    baseline { id } baselines { id } planActions { action allowed } } } } }`;
  const count = async (first: number): Promise<number> => {
    api.statements();
    await supervisor.get(query, { first });
    return api.statements().length;
  };
  await count(8);
  expect(await count(8)).toBe(await count(2));
});

async function withSupervisor(username: string, unit: string, work: () => Promise<void>): Promise<void> {
  const id = newId("membership");
  await api.database.inTransaction(async (tx) => {
    const { id: userId } = await tx.manager.findOneByOrFail(User, { username });
    await tx.manager.insert(Membership, {
      ...{ id, userId, unitId: unit, role: "SUPERVISOR", validFrom: "2026-01-01", validTo: null },
      ...{ deputyForId: null, version: 1 },
    });
  });
  await work();
  await api.database.inTransaction(async (tx) => {
    await tx.manager.delete(Membership, { id });
  });
}
