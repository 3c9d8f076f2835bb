import { reportStates } from "@minsheng/domain/workflow/report-states";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProgressReport } from "../src/modules/report/report.entities.ts";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import { awaitPlanReview, type DeliveredTask, deliverTask } from "./support/delivered-task.ts";
import { auditCount } from "./support/objects.ts";
import { mutationOf, onReport, type Report, readingsOf, versionOf } from "./support/reporting.ts";

const TRAINED = "消防安全教育培训";
const KEPT_UP = "高层建筑专项行动";

let api: TestApi;
let fire: DeliveredTask;
let food: DeliveredTask;
beforeAll(async () => {
  api = await startApi({ today: "2026-03-01" });
  fire = await deliverTask(api, 24, { on: "2026-03-02" });
  food = await deliverTask(api, 1, {
    on: "2026-03-02",
    parts: { fzrhjbzj: ["动态检查机制"], scjgj: ["专项抽检"] },
  });
  api.goTo("2026-04-02");
});
afterAll(() => api.close());

const reporter = "xfjydd.reporter";
const admin = "xfjydd.admin";
const inMonth = (period: string, changes: Record<string, unknown> = {}) => ({
  taskId: fire.taskId,
  unitId: fire.unitIds["xfjydd"],
  period,
  readings: readingsOf(fire, { [KEPT_UP]: 1, [TRAINED]: 5000 }),
  narrative: "已培训5000人。",
  expectedVersion: 0,
  ...changes,
});
const draft = (period: string, changes: Record<string, unknown> = {}): Promise<Report> =>
  onReport(api, reporter, "saveReport", inMonth(period, changes));
const submitted = async (period: string, changes: Record<string, unknown> = {}): Promise<Report> =>
  onReport(api, admin, "submitReport", versionOf(await draft(period, changes)));
const refusal = async (username: string, name: string, input: Record<string, unknown>) =>
  (await (await api.as(username)).refusal(mutationOf(name), { input })).extensions;

const SHEET = `query ($period: String) { reportSheet(period: $period) { period periods rows {
  task { number } unit { code } dueOn required report { state version }
  indicators { indicator { name } partTarget previousValue previousPeriod plannedValue }
  allowedActions { action allowed reasons } } } }`;
interface Sheet {
  reportSheet: {
    period: string;
    periods: string[];
    rows: {
      task: { number: number };
      unit: { code: string };
      dueOn: string;
      required: boolean;
      report: { state: string } | null;
      indicators: {
        indicator: { name: string };
        previousValue: number | null;
        plannedValue: number | null;
      }[];
      allowedActions: { action: string; allowed: boolean }[];
    }[];
  };
}
const sheetOf = async (username: string, period: string | null = null) =>
  (await (await api.as(username)).get<Sheet>(SHEET, { period })).reportSheet;

describe("the sheet", () => {
  it("lists what the own units report for the month that ended last", async () => {
    const sheet = await sheetOf(reporter);
    expect(sheet).toMatchObject({
      period: "2026-03",
      periods: ["2026-01", "2026-02", "2026-03", "2026-04"],
      rows: [
        {
          task: { number: 24 },
          unit: { code: "xfjydd" },
          // 清明 2026 is free until 6 April.
          dueOn: "2026-04-07",
          required: true,
          report: null,
          indicators: [
            { indicator: { name: KEPT_UP }, previousValue: null, plannedValue: 1 },
            { indicator: { name: TRAINED }, partTarget: 20000, previousValue: null },
          ],
        },
      ],
    });
    expect(sheet.rows[0]?.indicators[1]?.plannedValue).toBeCloseTo((20000 * 90) / 365, 6);
    expect(sheet.rows[0]?.allowedActions.filter((one) => one.allowed)).toMatchObject([
      { action: "DRAFT_REPORT" },
    ]);
  });

  it("shows each unit only its own indicators, and a month before the plan as not owed", async () => {
    const sheet = await sheetOf("scjgj.admin", "2026-02");
    expect(
      sheet.rows.map(({ task, required, indicators }) => [task.number, required, indicators]),
    ).toMatchObject([[1, false, [{ indicator: { name: "专项抽检" } }]]]);
  });

  it("refuses months to come and what is no month", async () => {
    for (const period of ["2026-05", "2025-12", "march"]) {
      const { extensions } = await (await api.as(reporter)).refusal(SHEET, { period });
      expect(extensions.fields?.map((one) => one.field)).toEqual(["period"]);
    }
  });
});

describe("a draft", () => {
  it("is saved again and again under its version, and only by its unit", async () => {
    const first = await draft("2026-01", { readings: [], narrative: null });
    expect(first).toMatchObject({ state: "DRAFT", version: 1, revision: 1, readings: [] });
    expect(await refusal(reporter, "saveReport", inMonth("2026-01"))).toMatchObject({
      code: "CONFLICT",
      currentVersion: 1,
    });
    const second = await draft("2026-01", { expectedVersion: 1 });
    expect(second).toMatchObject({ id: first.id, version: 2 });
    expect(await lastAct(api, { operations: ["saveReport"] })).toMatchObject({
      actor: "消防救援大队经办人（演示）",
      objectType: "ProgressReport",
      changes: [
        { field: "report.narrative", before: "", after: "已培训5000人。" },
        { field: "report.figures", before: null, after: `${KEPT_UP} 1；${TRAINED} 5000` },
      ],
    });
    const acts = await auditCount(api);
    expect(await draft("2026-01", { expectedVersion: 2 })).toMatchObject({ version: 2 });
    expect(await auditCount(api)).toBe(acts);
  });

  it("takes only figures that the unit reports and that the kind can have", async () => {
    const { fields } = await refusal(
      reporter,
      "saveReport",
      inMonth("2026-02", {
        readings: [
          ...readingsOf(food, { 专项抽检: 3 }),
          ...readingsOf(fire, { [KEPT_UP]: 2, [TRAINED]: -1 }),
          ...readingsOf(fire, { [TRAINED]: 1 }),
        ],
      }),
    );
    expect(fields?.map((one) => one.field)).toEqual([
      "readings.0.indicatorId",
      "readings.1.value",
      "readings.2.value",
      "readings.3.indicatorId",
    ]);
  });

  it("is nobody else's to read or to write", async () => {
    expect(await refusal("scjgj.admin", "saveReport", inMonth("2026-01"))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await refusal("supervisor", "saveReport", inMonth("2026-01"))).toMatchObject({
      code: "FORBIDDEN",
    });
    const ofOther = { taskId: food.taskId, unitId: food.unitIds["fzrhjbzj"], readings: [] };
    expect(await refusal("scjgj.admin", "saveReport", inMonth("2026-01", ofOther))).toMatchObject({
      code: "FORBIDDEN",
      reasons: [{ code: "NOT_OF_THE_UNIT" }],
    });
    const reports = async (username: string) =>
      (
        await (
          await api.as(username)
        ).get<{ task: { reports: unknown[] } }>("{ task(number: 24) { reports { id } } }")
      ).task.reports.length;
    expect([await reports(admin), await reports("supervisor")]).toEqual([1, 0]);
  });

  it("is begun once, however many begin it at once", async () => {
    const client = await api.as(reporter);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        client.ask(mutationOf("saveReport"), { input: inMonth("2026-02", { narrative: `第${turn}稿` }) }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "ok");
    expect(codes.toSorted()).toEqual([...Array(9).fill("CONFLICT"), "ok"]);
  });
});

describe("submitting", () => {
  it("needs all figures, a narrative and a note on what is striking", async () => {
    const incomplete = await draft("2026-03", {
      readings: readingsOf(fire, { [TRAINED]: 19000 }),
      narrative: "",
    });
    expect(incomplete.checks).toMatchObject([{ code: "JUMPED", noteRequired: true }]);
    const { code, fields } = await refusal(admin, "submitReport", versionOf(incomplete));
    expect(code).toBe("BAD_USER_INPUT");
    expect(fields?.map((one) => one.field)).toEqual(["readings.0.value", "readings.1.note", "narrative"]);
  });

  it("is the administrator's; then nobody writes in it any more", async () => {
    const before = await draft("2026-03", { expectedVersion: 1 });
    expect(await refusal(reporter, "submitReport", versionOf(before))).toMatchObject({ code: "FORBIDDEN" });
    const report = await onReport(api, admin, "submitReport", versionOf(before));
    expect(report).toMatchObject({
      state: "SUBMITTED",
      overdue: false,
      submittedBy: "消防救援大队管理员（演示）",
    });
    expect(
      await refusal(reporter, "saveReport", inMonth("2026-03", { expectedVersion: report.version })),
    ).toMatchObject({ code: "REFUSED", reasons: [{ code: "REPORT_NOT_EDITABLE" }] });
  });

  it("comes back with a reason, is written on, and goes in again", async () => {
    const sheet = await sheetOf(admin, "2026-03");
    expect(sheet.rows[0]?.report?.state).toBe("SUBMITTED");
    const [report] = await awaiting("2026-03");
    expect(await refusal("supervisor", "returnReport", { ...versionOf(report), reason: " " })).toMatchObject({
      fields: [{ field: "reason" }],
    });
    const returned = await onReport(api, "supervisor", "returnReport", {
      ...versionOf(report),
      reason: "请附签到表",
    });
    expect(returned).toMatchObject({ state: "RETURNED", decisionReason: "请附签到表" });
    const again = await draft("2026-03", { narrative: "已补签到表。", expectedVersion: returned.version });
    const resubmitted = await onReport(api, admin, "submitReport", versionOf(again));
    const done = await onReport(api, "supervisor", "acceptReport", {
      ...versionOf(resubmitted),
      verified: 0.2,
    });
    expect(done).toMatchObject({ state: "ACCEPTED", verified: 0.2, decidedBy: "督查办（演示）" });
    const events = await api.database.read.rows<{ kind: string }>(
      "SELECT kind FROM report_event WHERE reportId = ? ORDER BY at, id",
      [done.id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(["SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED"]);
  });

  it("without change copies the figures before, with the reason and without notes", async () => {
    const report = await submitted("2026-04", { readings: [], narrative: "", noChangeReason: "等待验收" });
    expect(report.readings.map(({ indicator, value }) => [indicator.name, value])).toEqual([
      [KEPT_UP, 1],
      [TRAINED, 5000],
    ]);
    await onReport(api, "supervisor", "acceptReport", versionOf(report));
  });
});

async function awaiting(period: string): Promise<[Report]> {
  const { reviewQueue } = await (await api.as("supervisor")).get<{
    reviewQueue: { reports: { report: Report }[] };
  }>("{ reviewQueue { reports { report { id version period } } } }");
  const found = reviewQueue.reports.find(({ report }) => report.period === period)?.report;
  if (found === undefined) throw new Error(`No report of ${period} awaits review.`);
  return [found];
}

describe("review", () => {
  it("accepts once, however many accept at once", async () => {
    const report = await submitted("2026-01", { expectedVersion: 2 });
    const acts = await auditCount(api);
    const client = await api.as("supervisor");
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => client.ask(mutationOf("acceptReport"), { input: versionOf(report) })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "ok");
    expect(codes.toSorted()).toEqual([...Array(49).fill("CONFLICT"), "ok"]);
    expect(await auditCount(api)).toBe(acts + 1);
    const [events] = await api.database.read.rows<{ n: number }>(
      "SELECT COUNT(*) AS n FROM report_event WHERE reportId = ? AND kind = 'ACCEPTED'",
      [report.id],
    );
    expect(Number(events?.n)).toBe(1);
  });

  it("accepts several or none", async () => {
    const mine = await submitted("2026-02", { expectedVersion: 1 });
    const client = await api.as("supervisor");
    const ACCEPT = "mutation ($input: AcceptReportsInput!) { acceptReports(input: $input) { state } }";
    const stale = { ...versionOf(mine), expectedVersion: 1 };
    const refused = await client.refusal(ACCEPT, { input: { reports: [versionOf(mine), stale] } });
    expect(refused.extensions.code).toBe("CONFLICT");
    expect(await awaiting("2026-02")).toMatchObject([{ id: mine.id, version: mine.version }]);
    const { acceptReports } = await client.get<{ acceptReports: unknown }>(ACCEPT, {
      input: { reports: [versionOf(mine)] },
    });
    expect(acceptReports).toEqual([{ state: "ACCEPTED" }]);
  });

  it("keeps out whoever belongs to the unit or wrote it", async () => {
    const input = {
      taskId: food.taskId,
      unitId: food.unitIds["scjgj"],
      period: "2026-03",
      readings: readingsOf(food, { 专项抽检: 20 }),
      narrative: "抽检20批次。",
      expectedVersion: 0,
    };
    const report = await onReport(
      api,
      "scjgj.admin",
      "submitReport",
      versionOf(await onReport(api, "scjgj.reporter", "saveReport", input)),
    );
    const join = (sql: string, params: string[]) =>
      api.database.inTransaction((tx) => tx.manager.query(sql, params));
    await join(
      `INSERT INTO membership (id, userId, unitId, role, validFrom, version)
         SELECT 'm-own', id, ?, 'REPORTER', '2026-01-01', 1 FROM app_user WHERE username = 'supervisor'`,
      [food.unitIds["scjgj"] ?? ""],
    );
    expect(await refusal("supervisor", "acceptReport", versionOf(report))).toMatchObject({
      code: "FORBIDDEN",
      reasons: [{ code: "OWN_UNIT_INVOLVED" }],
    });
    const { reviewQueue } = await (await api.as("supervisor")).get<{
      reviewQueue: { reports: { unsuspicious: boolean; suspicions: string[]; report: Report }[] };
    }>(
      "{ reviewQueue { reports { unsuspicious suspicions report { id allowedActions { action allowed } } } } }",
    );
    const item = reviewQueue.reports.find((one) => one.report.id === report.id);
    expect(item?.unsuspicious).toBe(false);
    expect(item?.report.allowedActions).toContainEqual({ action: "REVIEW_REPORT", allowed: false });
    // 300 by the year's end, linear: 73.97 on 31 March.
    expect(item?.suspicions).toEqual([
      "“专项抽检”按计划应达 74，实报 20，落后 18 个百分点。",
      "没有佐证材料。",
    ]);
    await join("DELETE FROM membership WHERE id = ?", ["m-own"]);
    await onReport(api, "supervisor", "returnReport", { ...versionOf(report), reason: "请补佐证" });
  });

  it("is also of plans, the longest waiting first", async () => {
    await awaitPlanReview(api, 22, "2026-03-20");
    await awaitPlanReview(api, 16, "2026-03-18");
    const client = await api.as("supervisor");
    const { reviewQueue } = await client.get<{ reviewQueue: { plans: object[] } }>(
      "{ reviewQueue { plans { submittedAt task { number } plan { state allowedActions { action allowed } } } } }",
    );
    const plan = {
      state: "SUBMITTED",
      allowedActions: expect.arrayContaining([{ action: "REVIEW_PLAN", allowed: true }]),
    };
    expect(reviewQueue.plans).toEqual([
      { task: { number: 16 }, submittedAt: "2026-03-17T16:00:00.000Z", plan },
      { task: { number: 22 }, submittedAt: "2026-03-19T16:00:00.000Z", plan },
    ]);
  });

  it("takes a fixed number of statements", async () => {
    const QUEUE = `{ reviewQueue { reports { suspicions report { id task { title leadUnit { name } } unit { name }
      readings { value indicator { name } } evidence { name } checks { message } allowedActions { allowed } } } } }`;
    const client = await api.as("supervisor");
    const count = async (query: string, who = client): Promise<number> => {
      api.statements();
      await who.get(query);
      return api.statements().length;
    };
    const returned = await onReport(api, "scjgj.admin", "submitReport", await latestOf("scjgj.admin", 1));
    const one = await count(QUEUE);
    const other = await onReport(api, "fzrhjbzj.admin", "saveReport", {
      taskId: food.taskId,
      unitId: food.unitIds["fzrhjbzj"],
      period: "2026-03",
      readings: readingsOf(food, { 动态检查机制: 0 }),
      narrative: "正在制定。",
      expectedVersion: 0,
    });
    await onReport(api, "fzrhjbzj.admin", "submitReport", versionOf(other));
    expect(await count(QUEUE)).toBe(one);
    expect(one).toBeLessThanOrEqual(14);
    const SHEET_IN_FULL =
      "{ reportSheet { rows { task { title } unit { name } report { readings { value } } } } }";
    const oneTask = await count(SHEET_IN_FULL, await api.as(admin));
    await deliverTask(api, 7, { on: "2026-03-02" });
    expect((await sheetOf("fzrhjbzj.admin")).rows.length).toBe(2);
    expect(await count(SHEET_IN_FULL, await api.as("fzrhjbzj.admin"))).toBe(oneTask);
    expect(oneTask).toBeLessThanOrEqual(14);
    expect(returned.state).toBe("SUBMITTED");
  });
});

async function latestOf(username: string, number: number) {
  const { task } = await (await api.as(username)).get<{ task: { reports: Report[] } }>(
    "query ($number: Int!) { task(number: $number) { reports(first: 1) { id version } } }",
    { number },
  );
  return versionOf(task.reports[0] as Report);
}

describe("accepted figures", () => {
  it("are frozen; a correction takes their place only once it is accepted", async () => {
    const march = (await reportsOfFire("2026-03"))[0] as Report;
    expect(march).toMatchObject({ state: "ACCEPTED", revision: 1 });
    expect(
      await refusal(reporter, "saveReport", inMonth("2026-03", { expectedVersion: march.version })),
    ).toMatchObject({ code: "REFUSED" });

    const correction = await onReport(api, reporter, "correctReport", {
      ...versionOf(march),
      reason: "签到表重复计数",
    });
    expect(correction).toMatchObject({
      state: "DRAFT",
      revision: 2,
      version: 1,
      correctionReason: "签到表重复计数",
      readings: [{ value: 1 }, { value: 5000 }],
    });
    const former = (await reportsOfFire("2026-03")).find((one) => one.revision === 1) as Report;
    expect(await refusal(reporter, "correctReport", { ...versionOf(former), reason: "再来" })).toMatchObject({
      code: "REFUSED",
    });
    const written = await draft("2026-03", {
      readings: readingsOf(fire, { [KEPT_UP]: 1, [TRAINED]: [4000, "剔除重复人员"] }),
      expectedVersion: 1,
    });
    const handedIn = await onReport(api, admin, "submitReport", versionOf(written));
    expect(statesOf(await reportsOfFire("2026-03"))).toEqual(["2 SUBMITTED", "1 ACCEPTED"]);
    await onReport(api, "supervisor", "acceptReport", versionOf(handedIn));
    expect(statesOf(await reportsOfFire("2026-03"))).toEqual(["2 ACCEPTED", "1 SUPERSEDED"]);
  });
});

const statesOf = (reports: readonly Report[]) => reports.map(({ revision, state }) => `${revision} ${state}`);
async function reportsOfFire(period: string): Promise<Report[]> {
  const { task } = await (await api.as(admin)).get<{ task: { reports: Report[] } }>(
    "{ task(number: 24) { reports(first: 50) { id version period revision state } } }",
  );
  return task.reports.filter((one) => one.period === period);
}

describe("the table of states", () => {
  const steps = {
    submitReport: { who: admin, from: ["DRAFT", "RETURNED"] },
    acceptReport: { who: "supervisor", from: ["SUBMITTED"] },
    returnReport: { who: "supervisor", from: ["SUBMITTED"] },
    correctReport: { who: reporter, from: ["ACCEPTED"] },
  } as const;
  const forbidden = Object.entries(steps).flatMap(([name, { who, from }]) =>
    reportStates
      .filter((state) => !from.some((one) => one === state))
      .map((state) => [name, state, who] as const),
  );
  it.each(forbidden)("%s is refused in %s", async (name, state, who) => {
    const report = (await reportsOfFire("2026-01"))[0] as Report;
    await api.database.inTransaction((tx) => tx.manager.update(ProgressReport, { id: report.id }, { state }));
    const reason = name === "returnReport" || name === "correctReport" ? { reason: "理由" } : {};
    const acts = await auditCount(api);
    expect(await refusal(who, name, { ...versionOf(report), ...reason })).toMatchObject({ code: "REFUSED" });
    expect(await auditCount(api)).toBe(acts);
  });
});

describe("missing parts", () => {
  it("are named with unit and period once their day has passed, whoever asks from whatever list", async () => {
    api.goTo("2026-05-08");
    const { tasks } = await (await api.as("coordinator")).get<{
      tasks: {
        edges: { node: { number: number; missingParts: { period: string; unit: { code: string } }[] } }[];
      };
    }>("{ tasks { edges { node { number missingParts { period dueOn state unit { code } } } } } }");
    const missing = tasks.edges
      .filter(({ node }) => node.missingParts.length > 0)
      .map(({ node }) => [
        node.number,
        node.missingParts.map(({ period, unit }) => `${period} ${unit.code}`),
      ]);
    // Of the two units, both were in for March; neither for April, due on 6 May.
    expect(missing).toEqual([[1, ["2026-04 fzrhjbzj", "2026-04 scjgj"]]]);
  });
});
