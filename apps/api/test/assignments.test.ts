import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { assignmentObject, auditCount, taskObject, unitId } from "./support/objects.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const PARTS = "id version assignments { id role assumed line viaGroup { code } unit { code } }";
const CONFIRM = `mutation ($input: ConfirmLeadsInput!) { confirmLeads(input: $input) { ${PARTS} } }`;
const CHANGE_LEAD = `mutation ($input: ChangeLeadInput!) { changeLead(input: $input) { ${PARTS} } }`;
const ADD = `mutation ($input: AddAssistUnitInput!) { addAssistUnit(input: $input) { ${PARTS} } }`;
const REMOVE = `mutation ($input: RemoveAssistUnitInput!) { removeAssistUnit(input: $input) { ${PARTS} } }`;
const UPDATE =
  "mutation ($input: UpdateAssignmentInput!) { updateAssignment(input: $input) { duty line version } }";
const CHAIN = `mutation ($input: SetResponsibilityChainInput!) {
  setResponsibilityChain(input: $input) {
    version chain { id position name title phone validFrom validTo current }
  }
}`;

const asked = async (number: number) => {
  const { id: taskId, version: expectedVersion } = await taskObject(api, number);
  return { taskId, expectedVersion };
};
const parts = async (number: number): Promise<string[]> =>
  (await taskObject(api, number)).assignments.map((part) => `${part.role} ${part.unit.code}`);

describe("the lead", () => {
  it("is confirmed for several tasks at once, or for none", async () => {
    const supervisor = await api.as("supervisor");
    const [third, fourth] = [await asked(3), await asked(4)];
    const stale = { ...fourth, expectedVersion: fourth.expectedVersion + 1 };
    const conflict = await supervisor.refusal(CONFIRM, { input: { tasks: [third, stale] } });
    expect(conflict.extensions).toMatchObject({ code: "CONFLICT", currentVersion: fourth.expectedVersion });
    expect((await taskObject(api, 3)).assignments[0]?.assumed).toBe(true);

    const { confirmLeads } = await supervisor.get<{
      confirmLeads: { assignments: { assumed: boolean }[] }[];
    }>(CONFIRM, { input: { tasks: [third, fourth] } });
    expect(confirmLeads.map((task) => task.assignments[0]?.assumed)).toEqual([false, false]);
    const again = await supervisor.refusal(CONFIRM, { input: { tasks: [await asked(3)] } });
    expect(again.extensions.code).toBe("REFUSED");
    expect(again.extensions.reasons).toEqual([
      { code: "LEAD_ALREADY_CONFIRMED", message: "牵头单位已经确认。" },
    ]);
  });

  it("changes to another unit; the former lead assists, and history tells it in words", async () => {
    const supervisor = await api.as("supervisor");
    await supervisor.get(CHANGE_LEAD, {
      input: { ...(await asked(9)), unitId: await unitId(api, "dzbgs") },
    });
    expect(await parts(9)).toEqual(["LEAD dzbgs", "ASSIST fzrhjbzj"]);
    const { task } = await supervisor.get<{
      task: { history: { edges: { node: { operation: string; actor: string; changes: unknown[] } }[] } };
    }>(
      "{ task(number: 9) { history(first: 1) { edges { node { operation actor changes { field before after } } } } } }",
    );
    expect(task.history.edges[0]?.node).toEqual({
      operation: "changeLead",
      actor: "督查办（演示）",
      changes: [{ field: "task.lead", before: "发展软环境保障局", after: "党政办公室（妇联）" }],
    });
  });

  it("is refused to a supervisor of a responsible unit, and to bring in the own one", async () => {
    const own = await unitId(api, "dzbgs");
    const { me } = await (await api.as("leader")).get<{ me: { user: { id: string } } }>(
      "{ me { user { id } } }",
    );
    await api.database.inTransaction(async (tx) => {
      await tx.manager.query(
        "INSERT INTO membership (id, userId, unitId, role, validFrom, validTo, deputyForId, version) VALUES ('m1', ?, ?, 'SUPERVISOR', '2026-01-01', NULL, NULL, 1)",
        [me.user.id, own],
      );
    });
    const involved = await api.as("leader");
    const refusal = await involved.refusal(CONFIRM, { input: { tasks: [await asked(16)] } });
    expect(refusal.extensions).toMatchObject({ code: "FORBIDDEN", reasons: [{ code: "OWN_UNIT_INVOLVED" }] });
    const bringing = await involved.refusal(ADD, { input: { ...(await asked(5)), unitId: own } });
    expect(bringing.extensions.code).toBe("FORBIDDEN");
    const { programme } = await involved.get<{ programme: { id: string } }>(
      "{ programme(year: 2026) { id } }",
    );
    const settling = await involved.refusal(
      "mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { id } }",
      {
        input: { questionId: `${programme.id}:DUE_DATE:task:16`, answer: "2026-12-30", expectedVersion: 0 },
      },
    );
    expect(settling.extensions).toMatchObject({
      code: "FORBIDDEN",
      reasons: [{ code: "OWN_UNIT_INVOLVED" }],
    });
    await api.database.inTransaction((tx) => tx.manager.query("DELETE FROM membership WHERE id = 'm1'"));
  });
});

describe("assist units", () => {
  it("are added in a line of theirs and taken out again", async () => {
    const supervisor = await api.as("supervisor");
    const unit = await unitId(api, "cxjshjtj");
    await supervisor.get(ADD, { input: { ...(await asked(7)), unitId: unit, line: "交通" } });
    expect(await parts(7)).toEqual(["LEAD fzrhjbzj", "ASSIST cxjshjtj"]);
    expect(
      (await supervisor.refusal(ADD, { input: { ...(await asked(7)), unitId: unit } })).extensions.fields,
    ).toEqual([{ field: "unitId", message: "该单位已是本任务的责任单位。" }]);
    await supervisor.get(REMOVE, { input: { ...(await asked(7)), unitId: unit } });
    expect(await parts(7)).toEqual(["LEAD fzrhjbzj"]);
  });

  it("name only lines that the unit has, and only units that exist and are responsible for something", async () => {
    const supervisor = await api.as("supervisor");
    const task = await asked(8);
    const fieldsOf = async (input: object) =>
      (await supervisor.refusal(ADD, { input: { ...task, ...input } })).extensions.fields?.map(
        (one) => one.field,
      );
    expect(await fieldsOf({ unitId: await unitId(api, "cxjshjtj"), line: "没有的条线" })).toEqual(["line"]);
    expect(await fieldsOf({ unitId: await unitId(api, "xtgl") })).toEqual(["unitId"]);
    expect(await fieldsOf({ unitId: "unit_00000000000000000000000000000000" })).toEqual(["unitId"]);
    expect(await parts(8)).toEqual(["LEAD fzrhjbzj"]);
  });

  it("cannot lose the lead that way", async () => {
    const supervisor = await api.as("supervisor");
    const refusal = await supervisor.refusal(REMOVE, {
      input: { ...(await asked(8)), unitId: await unitId(api, "fzrhjbzj") },
    });
    expect(refusal.extensions.fields?.[0]?.field).toBe("unitId");
  });
});

describe("a unit's own part", () => {
  it("is worded by its own administrator", async () => {
    const admin = await api.as("scjgj.admin");
    const { id, version } = await assignmentObject(api, 1, "scjgj");
    const { updateAssignment } = await admin.get<{ updateAssignment: object }>(UPDATE, {
      input: { assignmentId: id, duty: "  负责食品抽检300批次  ", expectedVersion: version },
    });
    expect(updateAssignment).toEqual({ duty: "负责食品抽检300批次", line: null, version: version + 1 });
  });

  it("names its chain with validity, keeps who stays, and orders it from the top down", async () => {
    const admin = await api.as("xfjydd.admin");
    const { id, version } = await assignmentObject(api, 2, "xfjydd");
    const people = [
      { position: "LIAISON", name: "联络甲", phone: "0537-7800000转12", validFrom: "2026-01-01" },
      {
        position: "LEADER_IN_CHARGE",
        name: "分管乙",
        title: "副大队长",
        validFrom: "2026-01-01",
        validTo: "2026-03-31",
      },
    ];
    const first = await admin.get<{
      setResponsibilityChain: { version: number; chain: { id: string; name: string; current: boolean }[] };
    }>(CHAIN, { input: { assignmentId: id, people, expectedVersion: version } });
    expect(first.setResponsibilityChain.chain).toMatchObject([
      { name: "分管乙", title: "副大队长", validTo: "2026-03-31", current: false },
      { name: "联络甲", phone: "0537-7800000转12", validTo: null, current: true },
    ]);
    const stays = first.setResponsibilityChain.chain[1];
    const second = await admin.get<typeof first>(CHAIN, {
      input: {
        assignmentId: id,
        people: [{ id: stays?.id, position: "LIAISON", name: "联络甲", validFrom: "2026-01-01" }],
        expectedVersion: version + 1,
      },
    });
    expect(second.setResponsibilityChain.chain.map((person) => person.id)).toEqual([stays?.id]);
  });

  it("is closed to other units: hidden where the task is, forbidden where the task is shared", async () => {
    const before = await auditCount(api);
    const shared = await assignmentObject(api, 1, "fzrhjbzj");
    const hidden = await assignmentObject(api, 7, "fzrhjbzj");
    const admin = await api.as("scjgj.admin");
    const attempt = (part: { id: string; version: number }) =>
      admin.refusal(UPDATE, {
        input: { assignmentId: part.id, duty: "越权", expectedVersion: part.version },
      });
    expect((await attempt(shared)).extensions).toMatchObject({
      code: "FORBIDDEN",
      reasons: [{ code: "NOT_UNIT_ADMIN" }],
    });
    expect((await attempt(hidden)).extensions.code).toBe("NOT_FOUND");
    expect(await auditCount(api)).toBe(before);
  });

  it("lets one of two who edit the same version through; the other is told and nothing is lost", async () => {
    const { id, version } = await assignmentObject(api, 12, "dgwzzb");
    const edit = (username: string, duty: string) =>
      api
        .as(username)
        .then((client) =>
          client.ask(UPDATE, { input: { assignmentId: id, duty, expectedVersion: version } }),
        );
    const answers = await Promise.all([
      edit("dgwzzb.admin", "单位管理员所写"),
      edit("supervisor", "督查办所写"),
    ]);
    const refused = answers.flatMap((answer) => answer.errors ?? []);
    expect(refused.map((error) => error.extensions)).toMatchObject([
      { code: "CONFLICT", currentVersion: version + 1 },
    ]);
    expect(refused[0]?.message).toBe("其他人刚刚修改了这项内容，请核对最新内容后再保存。");
  });
});

it("what `allowedActions` says is what the gate does", async () => {
  const task = await taskObject(api, 1);
  for (const username of ["supervisor", "scjgj.admin", "scjgj.reporter", "leader", "coordinator"]) {
    const client = await api.as(username);
    const { task: seen } = await client.get<{
      task: {
        assignments: {
          id: string;
          version: number;
          allowedActions: { allowed: boolean; reasons: string[] }[];
        }[];
      };
    }>("{ task(number: 1) { assignments { id version allowedActions { action allowed reasons } } } }");
    for (const part of seen.assignments) {
      const said = part.allowedActions[0];
      const stale = { input: { assignmentId: part.id, duty: "x", expectedVersion: part.version + 100 } };
      const { extensions } = await client.refusal(UPDATE, stale);
      // A stale version never goes through, but only who may edit gets as far as the version.
      expect(extensions.code === "CONFLICT").toBe(said?.allowed);
      expect(said?.reasons.length === 0).toBe(said?.allowed);
    }
  }
  expect((await taskObject(api, 1)).version).toBe(task.version);
});
