import { localDateOf } from "@minsheng/domain/local-date";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import type { AnsweredError, Client } from "./support/client.ts";

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as("admin");
});
afterAll(() => api.close());

interface Membership {
  id: string;
  role: string;
  validFrom: string;
  validTo: string | null;
  deputyFor: string | null;
  current: boolean;
  version: number;
  unit: { id: string; code: string };
}
interface User {
  id: string;
  username: string;
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  active: boolean;
  version: number;
  memberships: Membership[];
}

const USER = `id username name title phone email active version
  memberships { id role validFrom validTo deputyFor current version unit { id code } }`;
const act = (name: string, fields = USER) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
};
const CREDENTIALS = `user { ${USER} } oneTimePassword`;
const today = localDateOf(new Date());
const daysFromToday = (days: number) => localDateOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

async function userNamed(username: string): Promise<User> {
  const { users } = await admin.get<{ users: { edges: { node: User }[] } }>(
    `query ($text: String) { users(filter: { text: $text }) { edges { node { ${USER} } } } }`,
    { text: username },
  );
  const user = users.edges.map((edge) => edge.node).find((one) => one.username === username);
  if (user === undefined) throw new Error(`No user ${username}`);
  return user;
}

/** The unit in which a demonstration account serves. */
const unitOf = async (username: string): Promise<string> =>
  (await userNamed(username)).memberships[0]?.unit.id ?? "";

async function change<Result = User>(
  client: Client,
  name: string,
  input: Record<string, unknown>,
  fields = USER,
): Promise<Result> {
  return (await client.get<Record<string, Result>>(act(name, fields), { input }))[name] as Result;
}

const refuse = (
  client: Client,
  name: string,
  input: Record<string, unknown>,
  fields = "id",
): Promise<AnsweredError> => client.refusal(act(name, fields), { input });

interface Credentials {
  user: User;
  oneTimePassword: string;
}

/** A new account of a unit, by its demonstration administrator's name. */
const create = async (
  client: Client,
  username: string,
  wishes: Record<string, unknown> = {},
): Promise<Credentials> =>
  change<Credentials>(
    client,
    "createUser",
    { username, name: "张三", unitId: await unitOf("scjgj.admin"), role: "REPORTER", ...wishes },
    CREDENTIALS,
  );

describe("a new account", () => {
  it("opens with its one-time password, which then must be changed", async () => {
    const unitAdmin = await api.as("scjgj.admin");
    const { user, oneTimePassword } = await create(unitAdmin, "zhangsan", {
      name: " 张三 ",
      title: "科员",
      phone: "0537-7800000 转 12",
      email: "zhangsan@example.com",
    });
    expect(user).toMatchObject({
      name: "张三",
      title: "科员",
      email: "zhangsan@example.com",
      active: true,
      memberships: [{ role: "REPORTER", validFrom: today, validTo: null, current: true }],
    });
    const client = api.client();
    await client.login("zhangsan", oneTimePassword);
    const due = await client.refusal("{ tasks { totalCount } }");
    expect(due).toMatchObject({
      message: "请先修改一次性密码，再使用系统。",
      extensions: { code: "FORBIDDEN" },
    });
    await client.get(act("changePassword", "mustChangePassword"), {
      input: { currentPassword: oneTimePassword, newPassword: "Own-password-1" },
    });
    expect(await client.get("{ tasks { totalCount } }")).toEqual({ tasks: { totalCount: 1 } });
    expect(await lastAct(api, { objectId: user.id })).toBeDefined();
  });

  it("is on record with everything but its password", async () => {
    const { user, oneTimePassword } = await create(admin, "lisi", { validTo: "2099-12-31" });
    expect(await lastAct(api, { objectId: user.id })).toEqual({
      objectType: "User",
      operation: "createUser",
      actor: "系统管理员（演示）",
      changes: [
        { field: "user.username", before: null, after: "lisi" },
        { field: "user.name", before: null, after: "张三" },
        { field: "membership.unit", before: null, after: "市场监管局" },
        { field: "membership.role", before: null, after: "REPORTER" },
        { field: "membership.validFrom", before: null, after: today },
        { field: "membership.validTo", before: null, after: "2099-12-31" },
      ],
    });
    const log = await api.database.read.rows<{ text: string }>(
      "SELECT CONCAT(objectLabel, changes) AS text FROM audit_entry",
    );
    expect(log.filter(({ text }) => text.includes(oneTimePassword) || text.includes("$argon2"))).toEqual([]);
  });

  it.each([
    ["a user name that is taken", { username: "scjgj.admin" }, "username", "已被使用。"],
    [
      "a user name with capitals",
      { username: "ZhangSan" },
      "username",
      "用户名只能用小写字母、数字、点、连字符，3 至 64 位。",
    ],
    ["a name of spaces", { name: "  " }, "name", "请填写。"],
    ["a name too long", { name: "名".repeat(51) }, "name", "最多50个字。"],
    ["an e-mail address that is none", { email: "zhang" }, "email", "请填写有效的电子邮箱。"],
    ["a phone number that is none", { phone: "call me" }, "phone", "请填写有效的电话号码。"],
    [
      "an end before the start",
      { validFrom: "2026-02-01", validTo: "2026-01-31" },
      "validTo",
      "结束日期不能早于开始日期。",
    ],
    ["a unit that does not exist", { unitId: "unit_0" }, "unitId", "没有这个单位。"],
    [
      "a date that does not exist",
      { validFrom: "2026-02-30" },
      "validFrom",
      "请填写有效日期，如 2026-06-30。",
    ],
  ])("is refused with %s, and nothing is kept", async (_, wrong: Record<string, unknown>, field, message) => {
    const before = await admin.get("{ users { totalCount } }");
    const input = {
      username: "wangwu",
      name: "王五",
      unitId: await unitOf("scjgj.admin"),
      role: "REPORTER",
      ...wrong,
    };
    const refusal = await refuse(admin, "createUser", input, "user { id }");
    expect(refusal.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ field, message }] });
    expect(await admin.get("{ users { totalCount } }")).toEqual(before);
  });

  it("of a reporter has no place in an office, nor any in a unit that is switched off", async () => {
    const office = await unitOf("supervisor");
    const refusal = await refuse(
      admin,
      "createUser",
      { username: "wangwu", name: "王五", unitId: office, role: "REPORTER" },
      "user { id }",
    );
    expect(refusal.extensions.fields?.[0]?.field).toBe("role");
    const closed = await change<{ id: string }>(
      admin,
      "createUnit",
      { code: "old", name: "旧单位", kind: "RESPONSIBLE" },
      "id",
    );
    await change(
      admin,
      "updateUnit",
      { unitId: closed.id, name: "旧单位", lines: [], active: false, expectedVersion: 1 },
      "id",
    );
    const late = await refuse(
      admin,
      "createUser",
      { username: "wangwu", name: "王五", unitId: closed.id, role: "REPORTER" },
      "user { id }",
    );
    expect(late.extensions.fields).toEqual([{ field: "unitId", message: "该单位已停用。" }]);
  });
});

describe("who may keep whose account", () => {
  const input = async (role: string, unit: string) => ({
    username: "zhaoliu",
    name: "赵六",
    unitId: await unitOf(unit),
    role,
  });

  it.each([
    ["scjgj.admin", "a supervisor", "SUPERVISOR", "scjgj.admin", "FORBIDDEN"],
    ["scjgj.admin", "a reporter of another unit", "REPORTER", "yjglj.admin", "NOT_FOUND"],
    ["scjgj.reporter", "a reporter", "REPORTER", "scjgj.admin", "FORBIDDEN"],
    ["supervisor", "a reporter", "REPORTER", "scjgj.admin", "FORBIDDEN"],
    ["auditor", "a reporter", "REPORTER", "scjgj.admin", "FORBIDDEN"],
  ])("%s cannot create %s", async (username, _, role, unit, code) => {
    const refusal = await refuse(
      await api.as(username),
      "createUser",
      await input(role, unit),
      "user { id }",
    );
    expect(refusal.extensions.code).toBe(code);
  });

  it.each(["updateUser", "setUserActive", "resetPassword", "grantMembership", "endMembership"])(
    "a unit's administrator meets nobody of another unit in %s",
    async (name) => {
      const user = await userNamed("yjglj.reporter");
      const unitId = await unitOf("scjgj.admin");
      const inputs: Record<string, Record<string, unknown>> = {
        updateUser: { userId: user.id, name: "改名", expectedVersion: user.version },
        setUserActive: { userId: user.id, active: false, expectedVersion: user.version },
        resetPassword: { userId: user.id },
        grantMembership: { userId: user.id, unitId, role: "REPORTER", validFrom: today },
        endMembership: { membershipId: user.memberships[0]?.id, validTo: today, expectedVersion: 1 },
      };
      const fields = name === "resetPassword" ? "user { id }" : "id";
      const refusal = await refuse(await api.as("scjgj.admin"), name, inputs[name] ?? {}, fields);
      expect(refusal.extensions.code).toBe("NOT_FOUND");
      expect(await userNamed("yjglj.reporter")).toEqual(user);
    },
  );

  it("nobody locks the own account or resets its password", async () => {
    const { id: userId, version } = await userNamed("admin");
    const lock = await refuse(admin, "setUserActive", {
      userId,
      active: false,
      expectedVersion: version,
    });
    expect(lock.extensions.reasons?.map((reason) => reason.code)).toEqual(["OWN_ACCOUNT"]);
    const reset = await refuse(admin, "resetPassword", { userId }, "user { id }");
    expect(reset.extensions.code).toBe("FORBIDDEN");
  });
});

describe("an account", () => {
  it("is corrected under the version that was read", async () => {
    const { user } = await create(admin, "sunqi", { title: "科员" });
    const input = { userId: user.id, name: "孙七", title: "科长", expectedVersion: user.version };
    expect(await change(admin, "updateUser", input)).toMatchObject({
      name: "孙七",
      title: "科长",
      version: 2,
    });
    expect((await lastAct(api, { objectId: user.id }))?.changes).toEqual([
      { field: "user.name", before: "张三", after: "孙七" },
      { field: "user.title", before: "科员", after: "科长" },
    ]);
    const stale = await refuse(admin, "updateUser", input);
    expect(stale.extensions).toMatchObject({ code: "CONFLICT", currentVersion: 2 });
  });

  it("that is switched off ends its sessions at once and opens no more", async () => {
    const { user, oneTimePassword } = await create(admin, "zhouba");
    const client = api.client();
    await client.login("zhouba", oneTimePassword);
    const input = { userId: user.id, active: false, expectedVersion: user.version };
    expect(await change(await api.as("scjgj.admin"), "setUserActive", input)).toMatchObject({
      active: false,
    });
    expect(await client.get("{ me { roles } }")).toEqual({ me: null });
    await expect(client.login("zhouba", oneTimePassword)).rejects.toThrow("UNAUTHENTICATED");
    await change(admin, "setUserActive", { ...input, active: true, expectedVersion: 2 });
    await client.login("zhouba", oneTimePassword);
  });

  it("with a new one-time password is signed out, unlocked, and opens with that password only", async () => {
    const { user, oneTimePassword } = await create(admin, "wujiu");
    const client = api.client();
    await client.login("wujiu", oneTimePassword);
    for (let failure = 0; failure < 5; failure += 1)
      await api
        .client()
        .login("wujiu", "wrong")
        .catch(() => null);
    await expect(api.client().login("wujiu", oneTimePassword)).rejects.toThrow("RATE_LIMITED");
    const renewed = await change<Credentials>(admin, "resetPassword", { userId: user.id }, CREDENTIALS);
    expect(await client.get("{ me { roles } }")).toEqual({ me: null });
    await expect(api.client().login("wujiu", oneTimePassword)).rejects.toThrow("UNAUTHENTICATED");
    await client.login("wujiu", renewed.oneTimePassword);
    expect(await client.get("{ me { mustChangePassword } }")).toEqual({ me: { mustChangePassword: true } });
  });
});

describe("a further role", () => {
  it("holds from its first to its last day, for oneself or as a deputy", async () => {
    const { user } = await create(admin, "zhengshi");
    const principal = await userNamed("scjgj.admin");
    const unitId = await unitOf("scjgj.admin");
    const deputy = {
      userId: user.id,
      unitId,
      role: "UNIT_ADMIN",
      validFrom: today,
      deputyForUserId: principal.id,
    };
    const endless = await refuse(admin, "grantMembership", deputy);
    expect(endless.extensions.fields).toEqual([{ field: "validTo", message: "代理须填写结束日期。" }]);
    const { memberships } = await change(admin, "grantMembership", { ...deputy, validTo: daysFromToday(30) });
    expect(memberships).toHaveLength(2);
    expect(memberships.find((held) => held.role === "UNIT_ADMIN")).toMatchObject({
      validTo: daysFromToday(30),
      deputyFor: principal.name,
      current: true,
    });
    const again = { ...deputy, deputyForUserId: null, validFrom: daysFromToday(30) };
    expect((await refuse(admin, "grantMembership", again)).extensions.fields?.[0]).toEqual({
      field: "role",
      message: "该用户在此期间已具有此角色。",
    });
    const later = await change(admin, "grantMembership", { ...again, validFrom: daysFromToday(31) });
    expect(later.memberships.filter((held) => held.current)).toHaveLength(2);
    expect((await lastAct(api, { objectId: user.id }))?.changes).toContainEqual({
      field: "membership.role",
      before: null,
      after: "UNIT_ADMIN",
    });
  });

  it("ends on the day that is set, and never later than before", async () => {
    const { user } = await create(admin, "chenyi", { validFrom: "2026-01-01", validTo: "2099-06-30" });
    const [held] = user.memberships;
    const end = { membershipId: held?.id, expectedVersion: held?.version };
    const early = await refuse(admin, "endMembership", { ...end, validTo: "2025-12-31" });
    expect(early.extensions.fields?.[0]?.message).toBe("结束日期不能早于开始日期。");
    const longer = await refuse(admin, "endMembership", { ...end, validTo: "2099-07-01" });
    expect(longer.extensions.fields?.[0]?.message).toBe("只能提前结束，不能晚于 2099-06-30。");
    const ended = await change(await api.as("scjgj.admin"), "endMembership", {
      ...end,
      validTo: daysFromToday(-1),
    });
    expect(ended.memberships).toMatchObject([{ validTo: daysFromToday(-1), current: false, version: 2 }]);
    const stale = await refuse(admin, "endMembership", { ...end, validTo: daysFromToday(-2) });
    expect(stale.extensions).toMatchObject({ code: "CONFLICT", currentVersion: 2 });
    expect((await lastAct(api, { objectId: user.id }))?.changes).toEqual([
      { field: "membership.role", before: "REPORTER", after: "REPORTER" },
      { field: "membership.validTo", before: "2099-06-30", after: daysFromToday(-1) },
    ]);
  });

  it("of the own unit may be anybody's but the keeper's own", async () => {
    const own = await userNamed("scjgj.admin");
    const input = { userId: own.id, unitId: await unitOf("scjgj.admin"), role: "REPORTER", validFrom: today };
    const refusal = await refuse(await api.as("scjgj.admin"), "grantMembership", input);
    expect(refusal.extensions.reasons?.map((reason) => reason.code)).toEqual(["OWN_ACCOUNT"]);
  });
});

describe("what happens at one moment", () => {
  it("one of ten equal grants holds", async () => {
    const { user } = await create(admin, "granted");
    const unitId = await unitOf("yjglj.admin");
    const grant = { userId: user.id, unitId, role: "REPORTER", validFrom: today };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => admin.ask(act("grantMembership", "id"), { input: grant })),
    );
    expect(answers.filter((answer) => answer.errors === undefined)).toHaveLength(1);
    const there = (await userNamed("granted")).memberships.filter(({ unit }) => unit.id === unitId);
    expect(there).toHaveLength(1);
  });
});

it("how many people a unit has is known to whoever may see them", async () => {
  const heads = async (client: Client) => {
    const { units } = await client.get<{
      units: { edges: { node: { code: string; people: number | null } }[] };
    }>("{ units { edges { node { code people } } } }");
    return new Map(units.edges.map(({ node }) => [node.code, node.people]));
  };
  const own = await heads(await api.as("gafj.admin"));
  expect(own.get("gafj")).toBe(2);
  expect(own.get("yjglj")).toBeNull();
  expect((await heads(admin)).get("gafj")).toBe(2);
  expect((await heads(await api.as("leader"))).get("gafj")).toBeNull();
});

describe("the last administrator", () => {
  it("is not replaced by one whose role ends", async () => {
    const first = await userNamed("admin");
    const temporary = await create(admin, "temporary", {
      unitId: first.memberships[0]?.unit.id,
      role: "SYSTEM_ADMIN",
      validTo: daysFromToday(2),
    });
    const deputy = api.client();
    await deputy.login("temporary", temporary.oneTimePassword);
    await deputy.get(act("changePassword", "mustChangePassword"), {
      input: { currentPassword: temporary.oneTimePassword, newPassword: "Own-password-3" },
    });
    const lock = { userId: first.id, active: false, expectedVersion: first.version };
    const { extensions } = await refuse(deputy, "setUserActive", lock);
    expect(extensions).toMatchObject({ code: "REFUSED", reasons: [{ code: "LAST_ADMINISTRATOR" }] });
    await change(admin, "setUserActive", {
      userId: temporary.user.id,
      active: false,
      expectedVersion: (await userNamed("temporary")).version,
    });
  });

  it("stays, whoever of two switches the other off first", async () => {
    const first = await userNamed("admin");
    const unitId = first.memberships[0]?.unit.id;
    const created = await create(admin, "admin2", { unitId, role: "SYSTEM_ADMIN" });
    const second = api.client();
    await second.login("admin2", created.oneTimePassword);
    await second.get(act("changePassword", "mustChangePassword"), {
      input: { currentPassword: created.oneTimePassword, newPassword: "Own-password-2" },
    });
    const lock = (user: User) => ({ userId: user.id, active: false, expectedVersion: user.version });
    const outcomes = await Promise.all([
      admin.ask(act("setUserActive", "active"), { input: lock(created.user) }),
      second.ask(act("setUserActive", "active"), { input: lock(first) }),
    ]);
    const errors = outcomes.flatMap((outcome) => outcome.errors ?? []);
    expect(errors).toHaveLength(1);
    const [error] = errors;
    // The slower one was signed out before it began, or was refused because it came second.
    expect(["UNAUTHENTICATED", "REFUSED"]).toContain(error?.extensions.code);
    const active = await api.database.read.rows(
      "SELECT u.id FROM app_user u JOIN membership m ON m.userId = u.id WHERE m.role = 'SYSTEM_ADMIN' AND u.active = 1",
    );
    expect(active).toHaveLength(1);
  });
});
