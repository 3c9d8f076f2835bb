import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_PASSWORD, startApi, type TestApi } from "./support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const LOGIN = "mutation ($input: LoginInput!) { login(input: $input) { user { username } roles demo } }";
const ME = "{ me { user { username } roles memberships { role unit { name } } } }";
const login = (username: string, password = DEMO_PASSWORD) => ({ input: { username, password } });

describe("signing in", () => {
  it("opens a session that only an HttpOnly cookie carries", async () => {
    const response = await api.client().fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: LOGIN, variables: login("supervisor") }),
    });
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^minsheng=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    expect(cookie).not.toContain("Secure");
    const token = /minsheng=([\w-]+)/.exec(cookie)?.[1] ?? "";
    expect(await response.text()).not.toContain(token);
    const stored = await api.database.read.rows<{ tokenHash: string }>("SELECT tokenHash FROM session");
    expect(stored.map((row) => row.tokenHash)).not.toContain(token);
  });

  it("takes the user name in any case, with spaces around it", async () => {
    const { login: viewer } = await api
      .client()
      .get<{ login: { user: { username: string } } }>(LOGIN, login("  Leader "));
    expect(viewer.user.username).toBe("leader");
  });

  it("answers alike for a wrong password and an unknown user", async () => {
    const wrong = await api.client().refusal(LOGIN, login("auditor", "wrong-password"));
    const unknown = await api.client().refusal(LOGIN, login("nobody-of-that-name", "wrong-password"));
    expect(wrong.extensions.code).toBe("UNAUTHENTICATED");
    expect(wrong.message).toBe("用户名或密码不正确。");
    expect({ ...unknown.extensions, requestId: null }).toEqual({ ...wrong.extensions, requestId: null });
    expect(unknown.message).toBe(wrong.message);
  });

  it("locks an account after five failures and says for how long; another account stays open", async () => {
    const client = api.client();
    for (let failure = 0; failure < 5; failure += 1) {
      expect((await client.refusal(LOGIN, login("coordinator", "wrong"))).extensions.code).toBe(
        "UNAUTHENTICATED",
      );
    }
    const locked = await client.refusal(LOGIN, login("coordinator"));
    expect(locked.extensions.code).toBe("RATE_LIMITED");
    expect(locked.message).toMatch(/^密码错误次数过多，请在 1[45] 分钟后再试。$/);
    await client.get(LOGIN, login("leader"));
  });

  it("does not let many guesses at once slip past the lock", async () => {
    const guesses = Array.from({ length: 12 }, () =>
      api.client().refusal(LOGIN, login("yjglj.admin", "wrong")),
    );
    const codes = (await Promise.all(guesses)).map((error) => error.extensions.code);
    expect(codes.filter((code) => code === "UNAUTHENTICATED")).toHaveLength(5);
    const locked = await api.client().refusal(LOGIN, login("yjglj.admin"));
    expect(locked.extensions.code).toBe("RATE_LIMITED");
  });

  it("behind a proxy counts the address that the proxy saw, not one that the client wrote", async () => {
    const proxied = await startApi({ env: { TRUST_PROXY: "1" } });
    const guess = async (written: string) => {
      const response = await proxied.client().fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-for": `${written}, 198.51.100.7` },
        body: JSON.stringify({ query: LOGIN, variables: login("supervisor", "wrong") }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    };
    const codes: (string | undefined)[] = [];
    for (let turn = 1; turn <= 6; turn += 1) codes.push(await guess(`203.0.113.${turn}`));
    await proxied.close();
    expect(codes).toEqual([...Array<string>(5).fill("UNAUTHENTICATED"), "RATE_LIMITED"]);
  });

  it("forgets failures with the next success", async () => {
    const client = api.client();
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 3; failure += 1) {
        await client.refusal(LOGIN, login("gafj.admin", "wrong"));
      }
      await client.get(LOGIN, login("gafj.admin"));
    }
  });
});

describe("a session", () => {
  it("is nobody's before sign-in and after sign-out", async () => {
    const client = api.client();
    expect(await client.get(ME)).toEqual({ me: null });
    await client.login("auditor", DEMO_PASSWORD);
    expect(await client.get(ME)).toMatchObject({ me: { user: { username: "auditor" }, roles: ["AUDITOR"] } });
    await client.get("mutation { logout }");
    expect(await client.get(ME)).toEqual({ me: null });
    const refusal = await client.refusal("{ tasks { totalCount } }");
    expect(refusal.extensions.code).toBe("UNAUTHENTICATED");
    expect(refusal.message).toBe("登录已过期或尚未登录，请重新登录。");
  });

  it("ends when idle, at its absolute end, and when the account is switched off", async () => {
    for (const end of [
      "UPDATE session SET lastSeenAt = '2020-01-01T00:00:00.000Z' WHERE userId = ?",
      "UPDATE session SET expiresAt = '2020-01-01T00:00:00.000Z' WHERE userId = ?",
      "UPDATE app_user SET active = 0 WHERE id = ?",
    ]) {
      const client = api.client();
      await client.login("sftzjt.reporter", DEMO_PASSWORD);
      const { me } = await client.get<{ me: { user: { id: string } } }>("{ me { user { id } } }");
      await api.database.inTransaction((tx) => tx.manager.query(end, [me.user.id]));
      expect(await client.get(ME)).toEqual({ me: null });
    }
  });

  it("can be ended everywhere at once", async () => {
    const [desk, phone] = [api.client(), api.client()];
    await desk.login("gafj.reporter", DEMO_PASSWORD);
    await phone.login("gafj.reporter", DEMO_PASSWORD);
    await desk.get("mutation { logout(input: { everywhere: true }) }");
    expect(await phone.get(ME)).toEqual({ me: null });
  });

  it("loses a role on the day after the membership's last", async () => {
    const client = api.client();
    await client.login("zhxzzfj.admin", DEMO_PASSWORD);
    expect(await client.get("{ tasks { totalCount } }")).toEqual({ tasks: { totalCount: 1 } });
    await api.database.inTransaction((tx) =>
      tx.manager.query(
        "UPDATE membership SET validTo = '2026-01-02' WHERE userId = (SELECT id FROM app_user WHERE username = 'zhxzzfj.admin')",
      ),
    );
    expect((await client.refusal("{ tasks { totalCount } }")).extensions.code).toBe("FORBIDDEN");
  });
});

describe("changing the password", () => {
  const CHANGE =
    "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }";

  it.each([
    ["wrong current", "wrong", "Another-pass-1", "currentPassword"],
    ["too short", DEMO_PASSWORD, "Short-1", "newPassword"],
    ["the same", DEMO_PASSWORD, DEMO_PASSWORD, "newPassword"],
    ["with the user name in it", DEMO_PASSWORD, "xx-scjgj.admin-1", "newPassword"],
    ["one kind of characters only", DEMO_PASSWORD, "abcdefghijkl", "newPassword"],
  ])("is refused: %s", async (_, currentPassword, newPassword, field) => {
    const client = await api.as("scjgj.admin");
    const refusal = await client.refusal(CHANGE, { input: { currentPassword, newPassword } });
    expect(refusal.extensions.code).toBe("BAD_USER_INPUT");
    expect(refusal.extensions.fields?.map((fault) => fault.field)).toContain(field);
  });

  it("is no place to guess the current one at", async () => {
    const client = api.client();
    await client.login("cxjshjtj.reporter", DEMO_PASSWORD);
    const guess = (currentPassword: string) =>
      client.refusal(CHANGE, { input: { currentPassword, newPassword: "Another-pass-1" } });
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await guess(`wrong-${turn}`)).extensions.code).toBe("BAD_USER_INPUT");
    }
    expect((await guess(DEMO_PASSWORD)).extensions.code).toBe("RATE_LIMITED");
  });

  it("takes effect at once and ends the other sessions only", async () => {
    const [mine, other] = [api.client(), api.client()];
    await mine.login("scjgj.reporter", DEMO_PASSWORD);
    await other.login("scjgj.reporter", DEMO_PASSWORD);
    await mine.get(CHANGE, { input: { currentPassword: DEMO_PASSWORD, newPassword: "A-better-one-7" } });
    expect(await mine.get(ME)).toMatchObject({ me: { user: { username: "scjgj.reporter" } } });
    expect(await other.get(ME)).toEqual({ me: null });
    await api.client().refusal(LOGIN, login("scjgj.reporter"));
    await api.client().login("scjgj.reporter", "A-better-one-7");
  });
});

it("lists demo accounts: every role, and two for every unit", async () => {
  const { demoAccounts } = await api
    .client()
    .get<{ demoAccounts: { username: string; role: string }[] }>(
      "{ demoAccounts { username role unit { name } } }",
    );
  const names = demoAccounts.map((account) => account.username);
  for (const name of [
    "supervisor",
    "leader",
    "coordinator",
    "auditor",
    "admin",
    "fzrhjbzj.admin",
    "gjdbsc.reporter",
  ]) {
    expect(names).toContain(name);
  }
  expect(demoAccounts.filter((account) => account.role === "UNIT_ADMIN").length).toBeGreaterThanOrEqual(11);
});
