import { operations } from "@minsheng/domain/policy/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callOn, type ObjectsOfTable, objectsOfTable } from "./permissions.calls.ts";
import { cells, type Outcome } from "./permissions.table.ts";
import { DEMO_PASSWORD, startApi, type TestApi } from "./support/api.ts";
import type { Client } from "./support/client.ts";
import { auditCount } from "./support/objects.ts";

const accountNames: Readonly<Record<string, string | null>> = {
  nobody: null,
  reporter: "xfjydd.reporter",
  unitAdmin: "xfjydd.admin",
  coordinator: "coordinator",
  supervisor: "supervisor",
  leader: "leader",
  auditor: "auditor",
  sysAdmin: "admin",
};

let api: TestApi;
let objects: ObjectsOfTable;
beforeAll(async () => {
  api = await startApi();
  objects = await objectsOfTable(api);
});
afterAll(() => api.close());

async function browserOf(account: string, operation: string): Promise<Client> {
  const username = accountNames[account] ?? null;
  if (username === null) return api.client();
  // Signing in or out changes whose browser it is.
  if (operation !== "login" && operation !== "logout") return api.as(username);
  const client = api.client();
  await client.login(username, DEMO_PASSWORD);
  return client;
}

/** Only who may act at all gets as far as a stale version or a used password: allowed, and nothing changed. */
const refusedForAnotherReason = new Set(["CONFLICT", "BAD_USER_INPUT", "REFUSED"]);

async function outcomeOf(client: Client, { query, variables = {}, path, form }: Call): Promise<Outcome> {
  if (path !== undefined) {
    const handedIn = form === undefined ? {} : { method: "POST", body: form, headers: { "x-minsheng": "1" } };
    const { status } = await client.fetch(path, handedIn);
    return status === 200 || status === 409 ? "ok" : (String(status) as Outcome);
  }
  const { data, errors } = await client.ask(query, variables);
  const code = errors?.[0]?.extensions.code;
  if (code === "UNAUTHENTICATED") return "401";
  if (code === "FORBIDDEN") return "403";
  if (code === "NOT_FOUND") return "404";
  if (code !== undefined && !refusedForAnotherReason.has(code)) {
    throw new Error(`${code}: ${errors?.[0]?.message}`);
  }
  return code === undefined && Object.values(data).includes(null as never) ? "none" : "ok";
}

describe("the table of permissions", () => {
  it.each(cells)(
    "$operation $object: $account → $outcome",
    async ({ operation, object, account, outcome }) => {
      const client = await browserOf(account, operation);
      const call = await callOn(api, objects, operation, object);
      const before = await auditCount(api);
      expect(await outcomeOf(client, call)).toBe(outcome);
      if (outcome !== "ok") expect(await auditCount(api)).toBe(before);
    },
  );

  it("has a row for every operation of the schema", () => {
    const named = new Set(cells.map((cell) => cell.operation));
    expect(Object.keys(operations).filter((operation) => !named.has(operation))).toEqual([]);
  });
});
