import { afterAll, beforeAll, expect, it } from "vitest";
import { prepareData } from "../src/modules/setup/prepare-data.ts";
import { startApi, type TestApi } from "./support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ demo: false });
});
afterAll(() => api.close());

it("lists no accounts and says nothing of demonstration", async () => {
  expect(await api.client().get("{ demoAccounts { username } }")).toEqual({ demoAccounts: [] });
});

it("opens with one administrator, whose one-time password works only for choosing another", async () => {
  const client = api.client();
  const password = api.oneTimePassword ?? "";
  await client.login("admin", password);
  const due = await client.refusal("{ units { totalCount } }");
  expect(due.extensions.code).toBe("FORBIDDEN");
  expect(due.message).toBe("请先修改一次性密码，再使用系统。");
  await client.get(
    "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }",
    {
      input: { currentPassword: password, newPassword: "Chosen-by-me-1" },
    },
  );
  const { units } = await client.get<{ units: { edges: { node: { kind: string } }[] } }>(
    "{ units { edges { node { kind } } } }",
  );
  const kinds = units.edges.map((edge) => edge.node.kind);
  expect(kinds.filter((kind) => kind === "RESPONSIBLE" || kind === "GROUP")).toHaveLength(11);
});

it("does nothing a second time, and refuses to mix real data with demonstration", async () => {
  expect(await prepareData(api.database, { demo: false, demoPassword: "", dataDir: "" })).toEqual({});
  await expect(prepareData(api.database, { demo: true, demoPassword: "", dataDir: "" })).rejects.toThrow(
    /This data is real/,
  );
  const [users] = await api.database.read.rows<{ n: number }>("SELECT COUNT(*) AS n FROM app_user");
  expect(Number(users?.n)).toBe(1);
});
