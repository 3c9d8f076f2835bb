import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const NOTICE = path("../assets/notice-2026.txt");

let api: TestApi;
let folder: string;
let built: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), "minsheng-cli-"));
  // As it is delivered: started many times, that is much quicker than from its sources. Here its packages are found.
  built = await mkdtemp(path("../node_modules/.cli-"));
  await build({ root: path(".."), logLevel: "silent", build: { outDir: built } });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
  await rm(built, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line on the data of the running API, or elsewhere. */
function minsheng(args: readonly string[], dataDir = api.config.dataDir): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: api.config.databaseUrl ?? "", DEMO: "" };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(built, "cli.js"), ...args], { env }, (error, out, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, error: stderr }),
    );
  });
}

/** The notice of 2026 with something written otherwise, as a file. */
async function noticeWith(...changes: [from: string, to: string][]): Promise<string> {
  const text = await readFile(NOTICE, "utf8");
  const file = join(folder, "notice.txt");
  await writeFile(
    file,
    changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
  );
  return file;
}

const passwordIn = (out: string): string => /One-time password: (\S+)/.exec(out)?.[1] ?? "";

describe("import", () => {
  it("tells in a dry run what the notice holds, and touches no data", async () => {
    const elsewhere = join(folder, "untouched");
    const { code, out } = await minsheng(["import", NOTICE, "--dry-run"], elsewhere);
    expect(code).toBe(0);
    expect(out).toContain("济宁高新区管委会关于办好2026年重点民生实事的通知（济高新管发〔2026〕1号）");
    expect(out).toContain("Programme of 2026: 10 projects, 24 tasks, 11 units, 77 indicators.");
    expect(out).toContain("Figures that stand in no indicator: 1\n  task 20: 110\n");
    expect(out).toContain(
      "  Task 7: the notice names the year but no due date. Until settled, 2026-12-31 counts.",
    );
    expect(out).toContain("Dry run: nothing was written.");
    expect(existsSync(elsewhere)).toBe(false);
  });

  it("loads the next year as a draft that its units do not see, once", async () => {
    const file = await noticeWith(["2026", "2027"]);
    const loaded = await minsheng(["import", file, "--json"]);
    expect(loaded.code).toBe(0);
    expect(JSON.parse(loaded.out)).toMatchObject({
      year: 2027,
      tasks: 24,
      written: true,
      published: false,
    });
    const ask = "{ programme(year: 2027) { state } }";
    expect(await (await api.as("supervisor")).get(ask)).toEqual({ programme: { state: "DRAFT" } });
    expect(await (await api.as("scjgj.admin")).get(ask)).toEqual({ programme: null });
    expect(await minsheng(["import", file])).toEqual({
      code: 1,
      out: "",
      error: "The programme of 2027 is loaded already.\n",
    });
  });

  it("names every problem of a text with its line, in words or for a machine", async () => {
    const file = await noticeWith(["\n\t二\n", "\n\t三\n"], ["济高新管发〔2026〕1号", ""]);
    const { code, out } = await minsheng(["import", file]);
    expect(code).toBe(1);
    expect(out.split("\n").slice(1)).toEqual([
      "  line 1: There is no document number such as “济高新管发〔2026〕1号”.",
      "  line 47: The project number “三” does not follow the one before.",
      "  line 52: The project number “三” does not follow the one before.",
      "",
    ]);
    const machine = await minsheng(["import", file, "--json"]);
    expect(machine.code).toBe(1);
    expect(JSON.parse(machine.out).problems[1]).toMatchObject({ line: 47, code: "PROJECT_OUT_OF_ORDER" });
  });

  it.each([
    [["import", "/nowhere/notice.txt"], "The file /nowhere/notice.txt cannot be read (ENOENT).\n"],
    [["import", process.execPath], `The file ${process.execPath} is not UTF-8 text.\n`],
    [["import", NOTICE], "The programme of 2026 is loaded already.\n"],
    [
      ["import", NOTICE, "--year", "26"],
      "error: option '--year <year>' argument '26' is invalid. It must be a year such as 2026.\n",
    ],
  ])("answers %j with one sentence", async (args, error) => {
    expect(await minsheng(args)).toEqual({ code: 1, out: "", error });
  });
});

describe("user", () => {
  it("adds an account that opens once, resets its password, and disables it", async () => {
    const added = await minsheng([
      "user",
      "add",
      "wangwu",
      "--name",
      "王五",
      "--unit",
      "scjgj",
      "--role",
      "REPORTER",
    ]);
    expect(added).toMatchObject({ code: 0, error: "" });
    const client = api.client();
    await client.login("wangwu", passwordIn(added.out));
    expect(await client.get("{ me { mustChangePassword roles } }")).toEqual({
      me: { mustChangePassword: true, roles: ["REPORTER"] },
    });

    const reset = await minsheng(["user", "reset-password", "wangwu"]);
    expect(await client.get("{ me { roles } }")).toEqual({ me: null });
    await client.login("wangwu", passwordIn(reset.out));

    expect(await minsheng(["user", "disable", "wangwu"])).toMatchObject({ code: 0 });
    expect(await client.get("{ me { roles } }")).toEqual({ me: null });
    await expect(client.login("wangwu", passwordIn(reset.out))).rejects.toThrow("UNAUTHENTICATED");

    const { auditEntries } = await (await api.as("auditor")).get<{
      auditEntries: { edges: { node: { operation: string; actor: string } }[] };
    }>('{ auditEntries(filter: { text: "wangwu" }) { edges { node { operation actor } } } }');
    const byCommandLine = auditEntries.edges.filter(({ node }) => node.actor === "命令行");
    expect(byCommandLine.map(({ node }) => node.operation)).toEqual([
      "setUserActive",
      "resetPassword",
      "createUser",
    ]);
  });

  it.each([
    [["disable", "nobody"], 'There is no user "nobody".\n'],
    [["disable", "admin"], "Nobody else could administer the system; appoint another administrator first.\n"],
    [
      ["add", "X", "--name", "某", "--unit", "scjgj", "--role", "REPORTER"],
      "username: 3 to 64 lower-case letters, digits, dots or hyphens.\n",
    ],
    [
      ["add", "scjgj.admin", "--name", "某", "--unit", "scjgj", "--role", "REPORTER"],
      "username: Already in use.\n",
    ],
    [
      ["add", "somebody", "--name", "某", "--unit", "nowhere", "--role", "REPORTER"],
      'There is no unit with the code "nowhere".\n',
    ],
  ])("answers %j with one sentence", async (args, error) => {
    expect(await minsheng(["user", ...args])).toEqual({ code: 1, out: "", error });
  });
});

describe("verify-audit", () => {
  it("finds the chain intact, and after a change in the database the entry that was changed", async () => {
    const { out, code } = await minsheng(["verify-audit", "--json"]);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ intact: true, breaks: [] });
    expect(report.entries).toBe(report.head.sequence);

    await api.database.inTransaction((tx) =>
      tx.manager.query("UPDATE audit_entry SET actorName = '另一人' WHERE sequence = 2"),
    );
    const broken = await minsheng(["verify-audit"]);
    expect(broken.code).toBe(1);
    expect(broken.out).toBe(
      `Entry 2 was changed after it was written.\n${report.entries} entries, chain broken in 1 place(s).\n`,
    );
  });
});

describe("migrate", () => {
  it("brings the schema up to date and says so", async () => {
    const engine = api.database.engine;
    expect(await minsheng(["migrate"])).toEqual({
      code: 0,
      out: `The schema is up to date (${engine}).\n`,
      error: "",
    });
  });
});

describe("rebuild-projection", () => {
  it("tells how many standings there are and that they are as they were kept", async () => {
    const { code, out } = await minsheng(["rebuild-projection"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ standings were worked out anew\.\nAll of them were kept like this\.\n$/);
  });

  it("tells what differed from the facts, and mends it", async () => {
    await api.database.inTransaction((tx) => tx.manager.query("UPDATE task_standing_day SET color = 'RED'"));
    expect((await minsheng(["rebuild-projection"])).out).toMatch(/\d+ of them differed from what was kept\./);
    expect((await minsheng(["rebuild-projection"])).out).toContain("All of them were kept like this.");
  });
});

describe("generate", () => {
  it("adds invented tasks in every light, marked as invented, in a year of no notice", async () => {
    const { code, out } = await minsheng(["generate", "--tasks", "250"]);
    expect({ code, out }).toEqual({ code: 0, out: "250 invented tasks stand in the programme of 2100.\n" });
    const { programme, rollup } = await (await api.as("supervisor")).get<{
      programme: { title: string };
      rollup: { total: Record<string, number> };
    }>(
      "{ programme(year: 2100) { title } rollup(year: 2100, groupBy: []) { total { tasks green yellow red } } }",
    );
    expect(programme.title).toBe("合成数据（非真实事项）");
    const { tasks, green = 0, yellow = 0, red = 0 } = rollup.total;
    expect(tasks).toBe(250);
    expect(green + yellow + red).toBe(250);
    expect(Math.min(green, yellow, red)).toBeGreaterThan(0);
  });

  it("takes a number and nothing else", async () => {
    const { code, error } = await minsheng(["generate", "--tasks", "many"]);
    expect({ code, error }).toMatchObject({
      code: 1,
      error: expect.stringContaining("a number from 1 to 999999"),
    });
  });
});
