import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import type { Client } from "./support/client.ts";
import { assignmentObject, auditCount, taskObject } from "./support/objects.ts";

let api: TestApi;
let supervisor: Client;
beforeAll(async () => {
  api = await startApi();
  supervisor = await api.as("supervisor");
});
afterAll(() => api.close());

const UPDATE =
  "mutation ($input: UpdateAssignmentInput!) { updateAssignment(input: $input) { duty line version } }";
const CHAIN = `mutation ($input: SetResponsibilityChainInput!) {
  setResponsibilityChain(input: $input) { chain { name } }
}`;
const UNKNOWN = "assignment_00000000000000000000000000000000";

/** Posts a body as it is. */
const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  supervisor.fetch("/graphql", { method: "POST", headers, body });

describe("what is no GraphQL request", () => {
  it.each([
    ["broken JSON", "{ broken"],
    ["an empty body", ""],
    ["no query", "{}"],
    ["a query that is no text", '{"query": 7}'],
    ["a document that does not parse", '{"query": "{ tasks { "}'],
    ["a field that does not exist", '{"query": "{ nothing }"}'],
    ["variables that are no object", '{"query": "{ me { demo } }", "variables": [1]}'],
    ["a batch", '[{"query": "{ me { demo } }"}]'],
  ])("%s is answered 400 with a code and a sentence", async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toMatch(/^请求格式有误：/);
  });

  it("a form post, which a foreign page could send, is refused", async () => {
    const response = await post('{"query": "{ me { demo } }"}', { "content-type": "text/plain" });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it("a body beyond the limit is refused as too large", async () => {
    const response = await post(
      JSON.stringify({ query: "{ me { demo } }", variables: { x: "长".repeat(600_000) } }),
    );
    expect(response.status).toBe(413);
  });
});

describe("arguments", () => {
  it.each([
    ["first: 100000", "first", "须在 1 至 100 之间。"],
    ["first: 0", "first", "须在 1 至 100 之间。"],
    ["first: -1", "first", "须在 1 至 100 之间。"],
    ['after: "not-a-cursor"', "after", "翻页位置无效，请从第一页重新开始。"],
  ])("tasks(%s) names the argument", async (args, field, message) => {
    const { extensions } = await supervisor.refusal(`{ tasks(${args}) { totalCount } }`);
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ field, message }] });
  });

  it.each(["units", "users", "auditEntries"])("%s is bounded as well", async (list) => {
    const reader = await api.as(list === "auditEntries" ? "auditor" : "admin");
    const { extensions } = await reader.refusal(`{ ${list}(first: 100000) { totalCount } }`);
    expect(extensions.fields?.[0]?.field).toBe("first");
  });

  it.each([
    ["text", { text: "长".repeat(60_000) }, "最多200个字。"],
    ["unitIds", { unitIds: Array.from({ length: 10_000 }, () => UNKNOWN) }, "最多选择100项。"],
  ])("a filter beyond measure is refused: %s", async (field, filter, message) => {
    const { extensions } = await supervisor.refusal(
      "query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }",
      { filter },
    );
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ field, message }] });
  });

  it("a wrong enum value in a variable is named", async () => {
    const { extensions, message } = await supervisor.refusal(
      "query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }",
      { filter: { states: ["FINISHED"] } },
    );
    expect(extensions.code).toBe("BAD_USER_INPUT");
    expect(message).toContain("FINISHED");
  });

  it("the same document answers alike the first time and from its compiled form", async () => {
    const query = "query Twice($first: Int) { tasks(first: $first) { totalCount } }";
    const strip = ({ requestId: _, ...rest }: Record<string, unknown>) => rest;
    const answers = [];
    for (let round = 0; round < 3; round += 1) {
      const refusal = await supervisor.refusal(query, { first: 100_000 });
      answers.push({ message: refusal.message, extensions: strip({ ...refusal.extensions }) });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe("inputs", () => {
  const faults = async (query: string, input: object) => {
    const before = await auditCount(api);
    const { extensions } = await supervisor.refusal(query, { input });
    expect(await auditCount(api)).toBe(before);
    return { code: extensions.code, fields: extensions.fields };
  };

  it("an unknown id is not found", async () => {
    const input = { assignmentId: UNKNOWN, duty: "x", expectedVersion: 1 };
    expect((await faults(UPDATE, input)).code).toBe("NOT_FOUND");
    expect((await faults(UPDATE, { ...input, assignmentId: "'; DROP TABLE task" })).code).toBe("NOT_FOUND");
    expect(await supervisor.get("query ($id: ID!) { node(id: $id) { id } }", { id: UNKNOWN })).toEqual({
      node: null,
    });
  });

  it("an over-long text is named with its limit, and the old one stays", async () => {
    const { id, version } = await assignmentObject(api, 7, "fzrhjbzj");
    const input = { assignmentId: id, duty: "长".repeat(501), expectedVersion: version };
    expect(await faults(UPDATE, input)).toEqual({
      code: "BAD_USER_INPUT",
      fields: [{ field: "duty", message: "最多500个字。" }],
    });
    expect((await assignmentObject(api, 7, "fzrhjbzj")).version).toBe(version);
  });

  it("every fault of a chain is told at once, each with its place", async () => {
    const { id, version } = await assignmentObject(api, 7, "fzrhjbzj");
    const people = [
      { position: "HANDLER", name: "   ", validFrom: "2026-01-01" },
      { position: "HANDLER", name: "张三", phone: "不是电话", validFrom: "2026-01-01" },
      { position: "HANDLER", name: "长".repeat(51), validFrom: "2026-01-01" },
    ];
    const { fields } = await faults(CHAIN, { assignmentId: id, people, expectedVersion: version });
    expect(fields?.map((fault) => fault.field)).toEqual(["people.0.name", "people.1.phone", "people.2.name"]);
  });

  it("an end before its beginning and a day that is none are named", async () => {
    const { id, version } = await assignmentObject(api, 7, "fzrhjbzj");
    const chain = (person: object) => ({
      assignmentId: id,
      people: [{ position: "HANDLER", name: "张三", validFrom: "2026-03-01", ...person }],
      expectedVersion: version,
    });
    expect((await faults(CHAIN, chain({ validTo: "2026-02-28" }))).fields).toEqual([
      { field: "people.0.validTo", message: "结束日期不能早于开始日期。" },
    ]);
    const never = await faults(CHAIN, chain({ validFrom: "2026-02-30" }));
    expect(never.code).toBe("BAD_USER_INPUT");
    expect(never.fields?.[0]?.message).toBe("请填写有效日期，如 2026-06-30。");
  });

  it("is refused in the reader's language", async () => {
    const { message } = await supervisor.speaking("en").refusal("{ tasks(first: 0) { totalCount } }");
    expect(message).toBe("Some of what you entered is not right; please check the marked fields.");
  });
});

it("a fault of the server's own is told by its number only", async () => {
  await api.database.inTransaction((tx) =>
    tx.manager.query("ALTER TABLE indicator RENAME TO indicator_gone"),
  );
  const { message, extensions } = await supervisor.refusal("{ task(number: 1) { indicators { name } } }");
  await api.database.inTransaction((tx) =>
    tx.manager.query("ALTER TABLE indicator_gone RENAME TO indicator"),
  );
  expect(extensions.code).toBe("INTERNAL");
  expect(Object.keys(extensions).sort()).toEqual(["code", "requestId"]);
  expect(message).toContain(extensions.requestId);
  expect(message).not.toMatch(/indicator|SELECT|SQL/i);
  expect((await taskObject(api, 1)).number).toBe(1);
});
