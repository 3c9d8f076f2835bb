import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const file = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** The built API in demonstration mode; signed in as the supervisor, whose scope is checked on every request. */
export async function startApi(
  port: number,
  dataDir: string,
  databaseUrl: string | null,
): Promise<Running & { cookie: string }> {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  };
  const child = spawn(process.execPath, [file("../apps/api/dist/main.js"), "--demo"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/readyz`, child);
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: 'mutation { login(input: { username: "supervisor", password: "minsheng-demo" }) { demo } }',
    }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
  return { url, cookie, stop: () => end(child) };
}

/** The yardstick over the same database. */
export async function startBareServer(database: string): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "tsx", file("bare-server.ts"), database], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, stop: () => end(child) };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Nobody listens yet.
    }
    await sleep(100);
  }
  throw new Error("The API did not become ready; is it built?");
}

async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}
