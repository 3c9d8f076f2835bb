import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import type { Client } from "./support/client.ts";

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as("admin");
});
afterAll(() => api.close());

interface Unit {
  id: string;
  code: string;
  name: string;
  lines: string[];
  active: boolean;
  version: number;
  group: { id: string } | null;
}

const UNIT = "id code name lines active version group { id }";
const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { ${UNIT} } }`;
const UPDATE = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) { ${UNIT} } }`;

async function unitNamed(text: string): Promise<Unit> {
  const { units } = await admin.get<{ units: { edges: { node: Unit }[] } }>(
    `query ($text: String) { units(filter: { text: $text }) { edges { node { ${UNIT} } } } }`,
    { text },
  );
  const [first] = units.edges;
  if (first === undefined) throw new Error(`No unit ${text}`);
  return first.node;
}

const create = async (input: Record<string, unknown>): Promise<Unit> =>
  (await admin.get<{ createUnit: Unit }>(CREATE, { input })).createUnit;

/** The unit as it is, with changes. */
const changed = (
  { id, name, lines, active, version, group }: Unit,
  changes: Record<string, unknown> = {},
) => ({
  input: {
    unitId: id,
    name,
    lines,
    active,
    expectedVersion: version,
    groupId: group?.id ?? null,
    ...changes,
  },
});

const update = async (unit: Unit, changes: Record<string, unknown>): Promise<Unit> =>
  (await admin.get<{ updateUnit: Unit }>(UPDATE, changed(unit, changes))).updateUnit;

async function partsOf(unitId: string): Promise<number[]> {
  const { tasks } = await (await api.as("supervisor")).get<{
    tasks: { edges: { node: { number: number } }[] };
  }>("query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { number } } } }", {
    filter: { unitIds: [unitId] },
  });
  return tasks.edges.map((edge) => edge.node.number);
}

describe("a new unit", () => {
  it("stands behind the others, can be found by pinyin and is on record", async () => {
    const unit = await create({
      code: "zrzyj",
      name: " 自然资源局 ",
      kind: "RESPONSIBLE",
      lines: ["规划", " 测绘 "],
    });
    expect(unit).toMatchObject({
      code: "zrzyj",
      name: "自然资源局",
      lines: ["规划", "测绘"],
      active: true,
      version: 1,
    });
    expect((await unitNamed("ziranziyuan")).id).toBe(unit.id);
    const { units } = await admin.get<{ units: { edges: { node: { id: string } }[] } }>(
      "{ units(filter: { kinds: [RESPONSIBLE, GROUP] }) { edges { node { id } } } }",
    );
    expect(units.edges.at(-1)?.node.id).toBe(unit.id);
    expect(await lastAct(api, { objectId: unit.id })).toEqual({
      objectType: "Unit",
      operation: "createUnit",
      actor: "系统管理员（演示）",
      changes: [
        { field: "unit.code", before: null, after: "zrzyj" },
        { field: "unit.name", before: null, after: "自然资源局" },
        { field: "unit.kind", before: null, after: "RESPONSIBLE" },
        { field: "unit.lines", before: null, after: "规划、测绘" },
        { field: "unit.active", before: null, after: "true" },
      ],
    });
  });

  it.each([
    ["a code and a name that are taken", { code: "scjgj", name: "市场监管局" }, ["code", "name"]],
    ["a code of capitals", { code: "ABC" }, ["code"]],
    ["a name of spaces", { name: "   " }, ["name"]],
    ["a name too long", { name: "局".repeat(101) }, ["name"]],
    [
      "a line twice, one empty, one too long",
      { lines: ["一", "一", " ", "长".repeat(51)] },
      ["lines.1", "lines.2", "lines.3"],
    ],
    ["a member without a group", { kind: "MEMBER" }, ["groupId"]],
    ["a member of what is no group", { kind: "MEMBER", groupId: "scjgj" }, ["groupId"]],
    ["a group where none belongs", { groupId: "gjdbsc" }, ["groupId"]],
    ["a kind that does not exist", { kind: "MINISTRY" }, ["kind"]],
  ])("is refused with %s, and nothing is kept", async (_, wrong: Record<string, unknown>, fields) => {
    const groupId = typeof wrong["groupId"] === "string" ? (await unitNamed(wrong["groupId"])).id : null;
    const input = { code: "xindanwei", name: "新单位", kind: "RESPONSIBLE", ...wrong, groupId };
    const before = await admin.get("{ units { totalCount } }");
    const refusal = await admin.refusal(CREATE, { input });
    expect(refusal.extensions.code).toBe("BAD_USER_INPUT");
    expect(refusal.extensions.fields?.map((fault) => fault.field)).toEqual(fields);
    expect(await admin.get("{ units { totalCount } }")).toEqual(before);
  });

  it("is made once, however many make it at the same moment", async () => {
    const input = { code: "double", name: "重名单位", kind: "OFFICE" };
    const answers = await Promise.all(Array.from({ length: 8 }, () => admin.ask(CREATE, { input })));
    const refusals = answers.flatMap((answer) => answer.errors ?? []);
    expect(refusals.map((error) => error.extensions.code)).toEqual(Array(7).fill("BAD_USER_INPUT"));
  });

  it.each(["supervisor", "leader", "fzrhjbzj.admin"])("is not for %s to make", async (username) => {
    const client = await api.as(username);
    const input = { code: "xindanwei", name: "新单位", kind: "RESPONSIBLE" };
    expect((await client.refusal(CREATE, { input })).extensions.code).toBe("FORBIDDEN");
  });
});

describe("a member of a group", () => {
  it("has its own part in the group's tasks while it is an active member", async () => {
    const streets = await unitNamed("gjdbsc");
    const tasks = await partsOf(streets.id);
    expect(tasks).toHaveLength(2);
    const member = await create({
      code: "hzjd",
      name: "洪庙街道办事处",
      kind: "MEMBER",
      groupId: streets.id,
    });
    expect(await partsOf(member.id)).toEqual(tasks);

    const off = await update(member, { active: false });
    expect(await partsOf(member.id)).toEqual([]);
    const on = await update(off, { active: true });
    expect(await partsOf(member.id)).toEqual(tasks);

    const other = await create({ code: "qtqz", name: "其他群组", kind: "GROUP" });
    await update(on, { groupId: other.id });
    expect(await partsOf(member.id)).toEqual([]);
    expect(await lastAct(api, { objectId: member.id })).toMatchObject({
      changes: [{ field: "unit.group", before: "各街道办事处", after: "其他群组" }],
    });
    const refusal = await admin.refusal(UPDATE, changed(other, { active: false }));
    expect(refusal.extensions.fields).toEqual([
      { field: "active", message: "该群组仍有启用的成员单位，不能停用。" },
    ]);
  });
});

describe("a change of a unit", () => {
  it("keeps its tasks under a new name", async () => {
    const unit = await unitNamed("消防救援大队");
    const tasks = await partsOf(unit.id);
    const after = await update(unit, { name: "消防救援支队", lines: [...unit.lines, "宣传"] });
    expect(after).toMatchObject({ name: "消防救援支队", lines: ["宣传"], version: unit.version + 1 });
    expect(await partsOf(unit.id)).toEqual(tasks);
    expect((await unitNamed("xiaofangjiuyuanzhidui")).id).toBe(unit.id);
    expect((await lastAct(api, { objectId: unit.id }))?.changes).toEqual([
      { field: "unit.name", before: "消防救援大队", after: "消防救援支队" },
      { field: "unit.lines", before: null, after: "宣传" },
    ]);
  });

  it("answers with what it left, also for the second of two in one request", async () => {
    const [one, two] = [
      await create({ code: "jia", name: "甲单位", kind: "OFFICE" }),
      await create({ code: "yi", name: "乙单位", kind: "OFFICE" }),
    ];
    const answer = await admin.get(
      `mutation ($one: UpdateUnitInput!, $two: UpdateUnitInput!) {
        one: updateUnit(input: $one) { name } two: updateUnit(input: $two) { name } }`,
      { one: changed(one, { name: "甲" }).input, two: changed(two, { name: "乙" }).input },
    );
    expect(answer).toEqual({ one: { name: "甲" }, two: { name: "乙" } });
  });

  it.each([
    [
      "takes a line away that assignments name",
      "党政办公室",
      { lines: ["宣传"] },
      "lines",
      "条线“妇联”正用于任务分工，不能删除。",
    ],
    [
      "switches off a unit that answers for tasks",
      "市场监管局",
      { active: false },
      "active",
      "该单位仍是任务1的责任单位，不能停用。",
    ],
    ["takes another unit's name", "市场监管局", { name: "应急管理局" }, "name", "已被使用。"],
  ])("is refused where it %s", async (_, name, changes: Record<string, unknown>, field, message) => {
    const unit = await unitNamed(name);
    const refusal = await admin.refusal(UPDATE, changed(unit, changes));
    expect(refusal.extensions.fields).toEqual([{ field, message }]);
    expect(await unitNamed(name)).toEqual(unit);
  });

  it("is refused on a stale version, and tells the version of now", async () => {
    const unit = await unitNamed("应急管理局");
    await update(unit, { lines: ["值班"] });
    const refusal = await admin.refusal(UPDATE, changed(unit, { name: "应急局" }));
    expect(refusal.extensions).toMatchObject({ code: "CONFLICT", currentVersion: unit.version + 1 });
    expect(await unitNamed("应急管理局")).toMatchObject({ lines: ["值班"] });
  });

  it("answers NOT_FOUND for a unit that does not exist", async () => {
    const unit = await unitNamed("应急管理局");
    const refusal = await admin.refusal(UPDATE, changed(unit, { unitId: "unit_0" }));
    expect(refusal.extensions.code).toBe("NOT_FOUND");
  });
});
