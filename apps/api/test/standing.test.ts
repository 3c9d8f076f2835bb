import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Assignment } from "../src/modules/assignment/assignment.entities.ts";
import { projectDays } from "../src/modules/standing/project-days.ts";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import { type DeliveredTask, deliverTask } from "./support/delivered-task.ts";
import { onReport, type Report, readingsOf, versionOf } from "./support/reporting.ts";

let api: TestApi;
let fire: DeliveredTask;
beforeAll(async () => {
  api = await startApi({ today: "2026-03-01" });
  fire = await deliverTask(api, 24, { on: "2026-03-02" });
  await api.database.inTransaction((tx) =>
    tx.manager.update(Assignment, { taskId: fire.taskId }, { acknowledgedOn: "2026-03-02" }),
  );
});
afterAll(() => api.close());

/** Goes to another day as the server does: with its tick. */
async function on(day: string): Promise<void> {
  api.goTo(day);
  await api.database.inTransaction((tx) => projectDays(tx, { anew: false }));
}

const LIGHT = `light { color computedColor policyVersion asOf override { reason until } reasons { code message color } }`;
interface Lit {
  readonly number: number;
  readonly state: string;
  readonly progress: number;
  readonly light: {
    readonly color: string;
    readonly computedColor: string;
    readonly policyVersion: number;
    readonly asOf: string;
    readonly override: { reason: string; until: string } | null;
    readonly reasons: readonly { readonly code: string; readonly message: string }[];
  };
}
async function lit(asOf: string | null = null, number = 24): Promise<Lit> {
  const ask = `query ($number: Int!, $asOf: LocalDate) { task(number: $number, asOf: $asOf) { number state progress ${LIGHT} } }`;
  return (await (await api.as("supervisor")).get<{ task: Lit }>(ask, { number, asOf })).task;
}
const codes = ({ light }: Lit): string[] => light.reasons.map(({ code }) => code);

async function submitted(period: string): Promise<Report> {
  const draft = await onReport(api, "xfjydd.reporter", "saveReport", {
    taskId: fire.taskId,
    unitId: fire.unitIds["xfjydd"],
    period,
    readings: readingsOf(fire, { 高层建筑专项行动: [1, "已核"], 消防安全教育培训: [8000, "集中培训"] }),
    narrative: "已培训8000人。",
    expectedVersion: 0,
  });
  return onReport(api, "xfjydd.admin", "submitReport", versionOf(draft));
}

describe("a light", () => {
  it("turns with reports and with days, and says why in figures", async () => {
    await on("2026-04-02");
    const behind = await lit();
    expect(behind.light.color).toBe("YELLOW");
    expect(behind.light.reasons[0]?.message).toMatch(
      /^截至2026-04-02，消防安全教育培训应达5041\.1，实报0，落后25\.2个百分点。$/,
    );
    for (const period of ["2026-01", "2026-02", "2026-03"]) {
      await onReport(api, "supervisor", "acceptReport", versionOf(await submitted(period)));
    }
    const caughtUp = await lit();
    expect(caughtUp.light.color).toBe("YELLOW");
    expect(codes(caughtUp)).toContain("PROGRESS_CAUGHT_UP");
    await on("2026-05-01");
    const green = await lit();
    expect(green.light).toMatchObject({ color: "GREEN", asOf: "2026-05-01", policyVersion: 1 });
    expect(codes(green)).toEqual(["ON_SCHEDULE", "ON_PACE", "REPORTS_IN"]);
  });

  it("turns when a report is returned and not sent again in time", async () => {
    const report = await submitted("2026-04");
    await onReport(api, "supervisor", "returnReport", { ...versionOf(report), reason: "附上签到表" });
    expect((await lit()).light.color).toBe("GREEN");
    await on("2026-05-08");
    const late = await lit();
    expect(late.light.color).toBe("YELLOW");
    expect(late.light.reasons[0]).toMatchObject({ code: "REPORT_RETURNED", color: "YELLOW" });
  });

  it("is told of a past day as it was projected on that day, and of none to come", async () => {
    const now = await lit();
    await on("2026-05-09");
    expect(await lit("2026-05-08")).toEqual(now);
    expect((await lit("2026-04-30")).light.color).toBe("YELLOW");
    expect((await lit("2026-02-28")).state).toBe("DRAFT");
    const { extensions } = await (await api.as("supervisor")).refusal(
      '{ task(number: 24, asOf: "2026-05-10") { number } }',
    );
    expect(extensions.fields?.[0]?.field).toBe("asOf");
  });

  it("has a history without holes, whatever days the server slept through", async () => {
    api.goTo("2026-05-12");
    await submittedAgain();
    const ask = "{ task(number: 24) { standing { history { day } } } }";
    const { task } = await (await api.as("supervisor")).get<{
      task: { standing: { history: { day: string }[] } };
    }>(ask);
    const days = task.standing.history.map(({ day }) => day);
    expect(days.slice(-4)).toEqual(["2026-05-09", "2026-05-10", "2026-05-11", "2026-05-12"]);
    expect(days).toHaveLength(73);
  });
});

/** Any change of the task's facts. */
const submittedAgain = () => setOverride({ color: "GREEN", reason: "现场核查已达标", until: "2026-05-13" });

async function setOverride(input: Record<string, unknown>): Promise<void> {
  const ask = "mutation ($input: OverrideLightInput!) { overrideLight(input: $input) { number } }";
  await (await api.as("supervisor")).get(ask, { input: { taskId: fire.taskId, ...input } });
}

describe("a colour set by hand", () => {
  it("stands beside the computed one until its last day", async () => {
    const held = await lit();
    expect(held.light).toMatchObject({
      color: "GREEN",
      computedColor: "YELLOW",
      override: { reason: "现场核查已达标", until: "2026-05-13" },
    });
    expect(held.light.reasons[0]?.message).toContain("现场核查已达标");
    await on("2026-05-13");
    expect((await lit()).light.color).toBe("GREEN");
    await on("2026-05-14");
    expect((await lit()).light).toMatchObject({ color: "YELLOW", override: null });
  });

  it("can be ended before, which is on record with its reason", async () => {
    await setOverride({ color: "RED", reason: "群众投诉属实", until: "2026-06-30" });
    expect((await lit()).light.color).toBe("RED");
    const ask =
      "mutation ($input: EndLightOverrideInput!) { endLightOverride(input: $input) { light { color } } }";
    const supervisor = await api.as("supervisor");
    expect(await supervisor.get(ask, { input: { taskId: fire.taskId, reason: "已整改" } })).toEqual({
      endLightOverride: { light: { color: "YELLOW" } },
    });
    expect(await lastAct(api, { operations: ["endLightOverride"] })).toMatchObject({
      changes: [{ after: "已整改" }],
    });
    expect(
      (await supervisor.refusal(ask, { input: { taskId: fire.taskId, reason: "再次" } })).extensions.code,
    ).toBe("NOT_FOUND");
  });
});

describe("the rules", () => {
  const policy = {
    yellowFromPoints: 2,
    redAbovePoints: 5,
    milestoneRedAfterDays: 10,
    missingReportsRed: 1,
    reportDueDay: 5,
    acknowledgeWorkingDays: 3,
  };
  const colours = async (asOf: string | null = null): Promise<Map<number, string>> => {
    const ask =
      "query ($asOf: LocalDate) { tasks(first: 100, asOf: $asOf) { edges { node { number light { color } } } } }";
    const { tasks } = await (await api.as("supervisor")).get<{ tasks: { edges: { node: Lit }[] } }>(ask, {
      asOf,
    });
    return new Map(tasks.edges.map(({ node }) => [node.number, node.light.color]));
  };

  it("change for every task as the preview said, from today on", async () => {
    const supervisor = await api.as("supervisor");
    const before = await colours();
    const { previewLightPolicy: preview } = await supervisor.get<{
      previewLightPolicy: { task: { number: number }; before: string; after: string; reason: string }[];
    }>(
      "query ($policy: LightPolicyInput!) { previewLightPolicy(policy: $policy) { task { number } before after reason } }",
      { policy },
    );
    expect(preview.length).toBeGreaterThan(0);
    const expected = new Map(before);
    for (const { task, before: from, after } of preview) {
      expect(before.get(task.number)).toBe(from);
      expected.set(task.number, after);
    }
    const { setLightPolicy } = await supervisor.get<{ setLightPolicy: { versions: { number: number }[] } }>(
      "mutation ($input: SetLightPolicyInput!) { setLightPolicy(input: $input) { versions { number } } }",
      { input: { policy, reason: "年底从严", expectedNumber: 1 } },
    );
    expect(setLightPolicy.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(await colours()).toEqual(expected);
    await on("2026-05-15");
    expect(await colours("2026-05-14")).toEqual(expected);
    expect(await colours("2026-05-13")).not.toEqual(expected);
  });

  it("are not set past somebody else's version", async () => {
    const { extensions } = await (await api.as("supervisor")).refusal(
      "mutation ($input: SetLightPolicyInput!) { setLightPolicy(input: $input) { versions { number } } }",
      { input: { policy, reason: "再从严", expectedNumber: 1 } },
    );
    expect(extensions).toMatchObject({ code: "CONFLICT", currentVersion: 2 });
  });
});

describe("reading", () => {
  it("takes at most six statements for the ledger with lights and figures", async () => {
    const supervisor = await api.as("supervisor");
    await supervisor.get("{ me { user { name } } }");
    api.statements();
    await supervisor.get(`{ tasks(first: 100) { totalCount edges { node {
      number title progress plannedPace ${LIGHT} leadUnit { name } assistUnits { name }
      standing { computed overdueMilestones nextMilestone { name plannedOn } reportsDue reportsIn lastReportPeriod }
      indicators { name value effectiveTarget plannedValue forecast } } } } }`);
    const taken = api.statements();
    expect(taken.length).toBeLessThanOrEqual(6);
  });

  it("filters, sorts and counts by light", async () => {
    const { tasks, rollup } = await (await api.as("supervisor")).get<{
      tasks: { totalCount: number; edges: { node: Lit }[] };
      rollup: { rows: { keys: { id: string }[]; tasks: number; red: number }[]; total: { red: number } };
    }>(`{
      tasks(first: 100, filter: { lights: [RED] }, sort: { field: GAP, direction: DESC }) {
        totalCount edges { node { number light { color } } } }
      rollup(groupBy: [LIGHT]) { rows { keys { id } tasks red } total { red } }
    }`);
    expect(new Set(tasks.edges.map(({ node }) => node.light.color))).toEqual(new Set(["RED"]));
    expect(rollup.rows[0]).toEqual({ keys: [{ id: "RED" }], tasks: tasks.totalCount, red: tasks.totalCount });
    expect(rollup.total.red).toBe(tasks.totalCount);
  });

  it("rebuilt from the facts, every day is as it was kept", async () => {
    const { written, differing } = await api.database.inTransaction((tx) => projectDays(tx, { anew: true }));
    expect(written).toBe(24 * 76);
    expect(differing).toBe(0);
  });
});
