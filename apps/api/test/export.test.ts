import { localDateOf } from "@minsheng/domain/local-date";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import type { Answer } from "./support/client.ts";
import { openSheet, type Sheet } from "./support/sheet.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const today = localDateOf(new Date());

async function exported(username: string, query = ""): Promise<Sheet> {
  const response = await (await api.as(username)).fetch(`/exports/ledger.xlsx?${query}`);
  expect(response.status).toBe(200);
  return openSheet(await response.arrayBuffer());
}

/** The rows below the headings. */
const body = (sheet: Sheet): string[][] => sheet.rows.slice(3);
/** The numbers of the tasks, groups' headings left out. */
const numbers = (sheet: Sheet): number[] =>
  body(sheet)
    .map(([first]) => Number(first))
    .filter(Boolean);

describe("the file", () => {
  it("is named for the year and the day, and is kept by no cache", async () => {
    const response = await (await api.as("leader")).fetch("/exports/ledger.xlsx?year=2026");
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const name = /filename\*=UTF-8''(.+)$/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "";
    expect(decodeURIComponent(name)).toBe(`民生实事台账-2026-${today}.xlsx`);
  });

  it("says what it is, whose and of when, above columns that stay in sight", async () => {
    const { rows, xml, styles } = await exported("supervisor", "year=2026");
    expect(rows[0]?.[0]).toBe("关于办好2026年重点民生实事的通知（济高新管发〔2026〕1号）");
    expect(rows[1]?.[0]).toMatch(
      new RegExp(
        `^数据时间：${today} \\d\\d:\\d\\d　导出人：督查办（演示）　共 24 项任务，其中联合任务 5 项$`,
      ),
    );
    const columns = [
      "序号",
      "项目",
      "工作任务",
      "牵头单位",
      "协办单位",
      "条线",
      "量化指标",
      "状态",
      "亮灯",
      "进度",
      "下一节点",
      "最近填报",
      "完成时限",
      "责任链",
    ];
    expect(rows[2]).toEqual(columns);
    expect(xml).toContain('ySplit="3"');
    expect(xml.match(/<col /g)).toHaveLength(14);
    expect(styles).toContain("<b/>");
    expect(styles).toContain('wrapText="1"');
  });

  it("speaks English on request", async () => {
    const { rows } = await exported("supervisor", "lang=en&columns=number,title,state&text=断头路");
    expect(rows[1]?.[0]).toContain("exported by 督查办（演示）; tasks: 1, of them joint: 0");
    expect(rows.slice(2)).toEqual([
      ["No.", "Task", "State"],
      [expect.stringMatching(/^Project \d+: .+ \(1\)$/), "", ""],
      ["15", expect.stringContaining("断头路"), "Assigned"],
    ]);
  });
});

describe("the rows", () => {
  it("stand under their projects, joint tasks marked, assumed leads and dates too", async () => {
    const sheet = await exported("supervisor");
    expect(numbers(sheet)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    const headings = body(sheet).filter(([first]) => first?.startsWith("项目"));
    expect(headings.map(([heading]) => heading)).toHaveLength(10);
    expect(headings[0]?.[0]).toBe("项目1　保障学生身心健康和困难学生受教育权益（5 项）");
    expect(body(sheet)[1]).toEqual([
      "1",
      "保障学生身心健康和困难学生受教育权益",
      "实施学生用餐安全专项提升行动【联合】",
      "发展软环境保障局（暂定）",
      "市场监管局",
      "",
      expect.stringContaining("\n专项抽检 不少于 300 批次\n"),
      "待签收",
      expect.stringMatching(/^.灯\n.+/),
      expect.stringMatching(/^0%（序时 [\d.]+%）$/),
      "",
      "",
      "2026-12-31（暂定）",
      "发展软环境保障局：未明确\n市场监管局：未明确",
    ]);
    const lineOfNine = body(sheet).find(([first]) => first === "9");
    expect(lineOfNine?.[4]).toBe("党政办公室（妇联）");
  });

  it("stand under each of their units by unit, and are counted once", async () => {
    const sheet = await exported("supervisor", "groupBy=unit&columns=number,title");
    expect(sheet.rows[1]?.[0]).toContain("共 24 项任务");
    expect(sheet.rows[1]?.[0]).toContain("联合任务在每个责任单位下各列一次；合计中只计一次。");
    expect(numbers(sheet).filter((number) => number === 20).length).toBeGreaterThan(2);
    const groups = body(sheet).map(([first]) => first ?? "");
    expect(groups[0]).toBe("发展软环境保障局（15 项，牵头 15，协办 0）");
  });

  it("follow the columns, order and filters of the address", async () => {
    const sheet = await exported(
      "supervisor",
      "groupBy=none&columns=title,number&sort=number.desc&joint=true",
    );
    expect(sheet.rows[2]).toEqual(["工作任务", "序号"]);
    expect(body(sheet).map(([, number]) => number)).toEqual(["21", "20", "9", "2", "1"]);
    expect(numbers(await exported("supervisor", "projects=3&kinds=CUMULATIVE"))).toEqual([7, 8]);
  });

  it("follow the light, also as of a day", async () => {
    const all = ["NONE", "BLUE", "GREEN", "YELLOW", "RED"].join(",");
    expect(numbers(await exported("supervisor", `lights=${all}&sort=light.desc`))).toHaveLength(24);
    expect(numbers(await exported("supervisor", "lights=BLUE"))).toEqual([]);
    const past = await exported("supervisor", "asOf=2020-01-01&columns=number,light&groupBy=none");
    expect(past.rows[1]?.[0]).toContain("按2020-01-01状态");
    expect(new Set(body(past).map(([, light]) => light?.split("\n")[0]))).toEqual(new Set(["未亮灯"]));
  });

  it("are those that the reader may see, and none is an answer", async () => {
    expect(numbers(await exported("coordinator"))).toEqual([1, 2, 9, 20, 21]);
    expect(numbers(await exported("scjgj.reporter"))).toEqual([1]);
    const none = await exported("scjgj.reporter", "states=CLOSED");
    expect(body(none).map(([first]) => first)).toEqual(["没有符合条件的任务"]);
  });

  it("keep the wording to the character", async () => {
    const sheet = await exported("supervisor", "columns=number,wording&groupBy=none");
    const [row] = await api.database.read.rows<{ wording: string }>(
      "SELECT wording FROM task WHERE number = 2",
    );
    expect(row?.wording).toContain('"五类"');
    expect(body(sheet)[1]?.[1]).toBe(row?.wording);
  });

  it("hold words only, whatever they look like", async () => {
    const admin = await api.as("admin");
    const { createUnit } = await admin.get<{ createUnit: { id: string } }>(
      "mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }",
      { input: { code: "formula", name: "=1+1", kind: "RESPONSIBLE" } },
    );
    const supervisor = await api.as("supervisor");
    const { task } = await supervisor.get<{ task: { id: string; version: number } }>(
      "{ task(number: 3) { id version } }",
    );
    await supervisor.get("mutation ($input: AddAssistUnitInput!) { addAssistUnit(input: $input) { id } }", {
      input: { taskId: task.id, unitId: createUnit.id, expectedVersion: task.version },
    });
    const sheet = await exported(
      "supervisor",
      `unitIds=${createUnit.id}&columns=number,assistUnits&groupBy=unit`,
    );
    expect(body(sheet)).toEqual([
      ["=1+1（1 项，牵头 0，协办 1）", ""],
      ["3", "=1+1"],
    ]);
    expect(sheet.xml).not.toContain("<f>");
  });
});

describe("who may have it", () => {
  it.each([
    [null, 401, "UNAUTHENTICATED"],
    ["admin", 403, "FORBIDDEN"],
  ])("%s is answered %i", async (username, status, code) => {
    const client = username === null ? api.client() : await api.as(username);
    const response = await client.fetch("/exports/ledger.xlsx");
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as Answer<unknown>;
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it("is kept in the log with what was asked for", async () => {
    await exported("leader", "year=2026&text=断头路&groupBy=none");
    expect(await lastAct(api, { operations: ["exportLedger"] })).toEqual({
      operation: "exportLedger",
      actor: "区领导（演示）",
      objectType: "Programme",
      changes: [
        { field: "export.tasks", before: null, after: "1" },
        { field: "export.parameters", before: null, after: "year=2026 text=断头路 groupBy=none" },
      ],
    });
  });
});

describe("an address that asks for what does not exist", () => {
  it("is answered with every parameter at fault, and nothing is logged", async () => {
    const count = "SELECT COUNT(*) AS entries FROM audit_entry WHERE operation = 'exportLedger'";
    const before = await api.database.read.rows(count);
    const response = await (await api.as("supervisor")).fetch(
      "/exports/ledger.xlsx?year=next&states=ASSIGNED,DONE&sort=title.asc&columns=number,secret&joint=maybe&page=2&text=a&text=b&lang=fr&groupBy=line&projects=1,x&lights=PINK&asOf=yesterday",
    );
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Answer<unknown>;
    const fields = errors?.[0]?.extensions.fields?.map((fault) => fault.field).toSorted();
    expect(fields).toEqual(
      [
        "asOf",
        "columns",
        "groupBy",
        "joint",
        "lang",
        "lights",
        "page",
        "projects",
        "sort",
        "states",
        "text",
        "year",
      ].toSorted(),
    );
    expect(await api.database.read.rows(count)).toEqual(before);
  });

  it("is not found where there is no such year", async () => {
    const response = await (await api.as("supervisor")).fetch("/exports/ledger.xlsx?year=1999");
    expect(response.status).toBe(404);
  });
});
