import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../api/dist/main.js", import.meta.url));
// The first start tells a year.
const READY_WITHIN_MS = 90_000;
/** The day on which every journey takes place, so that the same things are due whenever it is run. */
const TODAY = "2026-11-24";

export interface Server {
  baseURL: string;
  stop(): Promise<void>;
}

/** Starts the built server in demo mode, on a port and a data folder of its own. */
export async function startServer(): Promise<Server> {
  const port = await freePort();
  const baseURL = `http://127.0.0.1:${port}`;
  const dataDir = await mkdtemp(join(tmpdir(), "minsheng-e2e-"));
  const { DATABASE_URL: _database, DEMO_PASSWORD: _password, ...inherited } = process.env;
  const child = spawn(process.execPath, [program, "--demo"], {
    env: { ...inherited, PORT: String(port), DATA_DIR: dataDir, DEMO_DATE: TODAY },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killWithWorker = () => child.kill("SIGKILL");
  process.once("exit", killWithWorker);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-4000);
    });
  }

  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    process.off("exit", killWithWorker);
    await rm(dataDir, { recursive: true, force: true });
  };

  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(baseURL))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The server did not become ready. Its last words:\n${output}`);
    }
    await sleep(100);
  }
  return { baseURL, stop };
}

async function isReady(baseURL: string): Promise<boolean> {
  try {
    return (await fetch(`${baseURL}/readyz`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port was found.");
  return address.port;
}
