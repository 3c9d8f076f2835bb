import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "./support/client.ts";
import { createEmptyDatabase } from "./support/database.ts";

const PROGRAM = fileURLToPath(new URL("../dist/main.js", import.meta.url));

let folder: string;
let databaseUrl: string | null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minsheng-start-"));
  databaseUrl = await createEmptyDatabase();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The built program, as `npm start` runs it. */
function start(env: Record<string, string>, args: string[] = []) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: {
      PATH: process.env["PATH"] ?? "",
      PORT: "0",
      DATA_DIR: join(folder, "data"),
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      ...env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
  const ended = once(child, "exit").then(([code]) => ({ code: code as number | null, output }));
  const untilSaid = async (text: string): Promise<string> => {
    while (!output.includes(text)) {
      if (child.exitCode !== null) throw new Error(`The program ended: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return output;
  };
  return { ended, untilSaid, signal: (name: NodeJS.Signals) => child.kill(name) };
}

const addressIn = (output: string): string => /http:\/\/localhost:\d+/.exec(output)?.[0] ?? "";

describe("a start that cannot succeed says why in one sentence and ends with 1", () => {
  it.each([
    [
      "a data folder that cannot be one",
      { DATA_DIR: "/dev/null/data", DATABASE_URL: "" },
      /^The data folder .* cannot be written/,
    ],
    [
      "an unreachable database",
      { DATABASE_URL: "mysql://root@127.0.0.1:1/none" },
      /^The database at 127\.0\.0\.1:1\/none .* cannot be reached/,
    ],
    [
      "a database of another kind",
      { DATABASE_URL: "postgres://localhost/x" },
      /^DATABASE_URL must begin with mysql:/,
    ],
    ["a port that is none", { PORT: "99999" }, /^PORT must be a number/],
  ])("%s", async (_, env, sentence) => {
    const { code, output } = await start(env).ended;
    expect(output).toMatch(sentence);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("a busy port", async () => {
    const squatter = createServer().listen(0, "localhost");
    await once(squatter, "listening");
    const address = squatter.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { code, output } = await start({
      PORT: String(port),
      DATA_DIR: join(folder, "busy"),
      DATABASE_URL: "",
    }).ended;
    squatter.close();
    expect(output.trim()).toBe(`Port ${port} is in use; stop what uses it or set PORT to another.`);
    expect(code).toBe(1);
  });

  it("a data file that is no database", async () => {
    const broken = await mkdtemp(join(folder, "broken-"));
    await writeFile(join(broken, "minsheng.sqlite"), "x".repeat(5000));
    const { code, output } = await start({ DATA_DIR: broken, DATABASE_URL: "" }).ended;
    expect(output).toMatch(/^The database .*minsheng\.sqlite cannot be opened/);
    expect(code).toBe(1);
  });
});

describe("a start on an empty database", () => {
  it("prints the address, how to stop and the one-time password once; later starts keep everything", async () => {
    const first = start({});
    const said = await first.untilSaid("Stop with Ctrl+C.");
    const password = /One-time password: +(\S+)/.exec(said)?.[1] ?? "";
    const client = new Client(addressIn(said));
    await client.login("admin", password);
    await client.get("mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { demo } }", {
      input: { currentPassword: password, newPassword: "Chosen-by-me-1" },
    });
    first.signal("SIGTERM");
    expect((await first.ended).code).toBe(0);

    const second = start({});
    const again = await second.untilSaid("Stop with Ctrl+C.");
    expect(again).not.toContain("One-time password");
    await new Client(addressIn(again)).login("admin", "Chosen-by-me-1");
    second.signal("SIGINT");
    expect((await second.ended).code).toBe(0);
  });

  it("refuses to be mixed with demonstration", async () => {
    const { code, output } = await start({}, ["--demo"]).ended;
    expect(output).toMatch(/^This data is real/);
    expect(code).toBe(1);
  });
});
