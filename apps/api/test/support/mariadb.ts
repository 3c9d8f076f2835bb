import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { createConnection } from "mysql2/promise";

const READY_WITHIN_MS = 30_000;

// Runs a server until its own stdin closes, which also happens when the process that opened it is killed;
// then kills the server and removes its folder, $0. Ctrl-C reaches it too, and must not end it sooner.
const GUARD = `trap "" INT TERM HUP; "$@" & read -r _; kill -KILL $!; wait; rm -rf "$0"`;

export interface Mariadb {
  /** The server, without a database. */
  url: string;
  /** Creates an empty database and answers its url. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Where mariadbd lies; the sbin folders are not on everybody's PATH. */
export function findMariadbd(): string | null {
  const path = (process.env["PATH"] ?? "").split(delimiter);
  const folders = [...path, "/usr/sbin", "/usr/local/sbin", "/usr/libexec"];
  return folders.map((folder) => join(folder, "mariadbd")).find((file) => existsSync(file)) ?? null;
}

/**
 * Starts a MariaDB of its own, with a private data folder, port and socket; nothing of it outlives this process.
 * `flushLogAtCommit` 1 is durable, as in production; 0 spares a slow disk where only the answers matter.
 */
export async function startMariadb({
  flushLogAtCommit = 1,
}: {
  flushLogAtCommit?: 0 | 1;
} = {}): Promise<Mariadb> {
  const mariadbd = findMariadbd();
  if (!mariadbd) throw new Error("No mariadbd was found; install mariadb-server.");
  const folder = await mkdtemp(join(tmpdir(), "minsheng-mariadb-"));
  const log = join(folder, "error.log");
  const port = await freePort();
  const common = [
    "--no-defaults",
    `--datadir=${folder}/data`,
    ...(process.getuid?.() === 0 ? ["--user=root"] : []),
  ];
  await promisify(execFile)("mariadb-install-db", [
    ...common,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  const guard = spawn(
    "sh",
    [
      "-c",
      GUARD,
      folder,
      mariadbd,
      ...common,
      `--socket=${folder}/socket`,
      `--pid-file=${folder}/pid`,
      `--log-error=${log}`,
      "--skip-networking=0",
      "--bind-address=127.0.0.1",
      `--port=${port}`,
      "--skip-name-resolve",
      "--character-set-server=utf8mb4",
      "--innodb-buffer-pool-size=64M",
      `--innodb-flush-log-at-trx-commit=${flushLogAtCommit}`,
    ],
    { stdio: ["pipe", "ignore", "ignore"] },
  );

  const url = `mysql://root@127.0.0.1:${port}`;
  const stop = async () => {
    guard.stdin.end();
    await once(guard, "exit");
  };
  try {
    await answers(url);
  } catch (error) {
    const lastWords = existsSync(log) ? (await readFile(log, "utf8")).slice(-2000) : "";
    await stop();
    throw new Error(`MariaDB did not start.\n${lastWords}`, { cause: error });
  }
  return {
    url,
    async createDatabase(name) {
      const connection = await createConnection(url);
      await connection.query("CREATE DATABASE ??", [name]);
      await connection.end();
      return `${url}/${name}`;
    },
    stop,
  };
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      const connection = await createConnection(url);
      return await connection.end();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
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
