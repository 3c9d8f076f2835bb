import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { inject } from "vitest";
import { type Clock, systemClock } from "../../src/platform/clock.ts";
import { type Database, openDatabase } from "../../src/platform/database/database.ts";
import { entities, migrations } from "../../src/stored.ts";

export interface TestDatabase {
  readonly database: Database;
  /** What a second process would be told to open the same data. */
  readonly config: { readonly databaseUrl: string | null; readonly dataDir: string };
  /** Statements read since the last call. */
  statements(): string[];
  close(): Promise<void>;
}

/** An empty, migrated database on the engine that this run is about; gone when closed. */
export async function openTestDatabase(clock: Clock = systemClock): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "minsheng-test-"));
  const databaseUrl = await createEmptyDatabase();
  const config = { databaseUrl, dataDir };
  let seen: string[] = [];
  const database = await openDatabase(config, {
    entities,
    migrations,
    clock,
    observe: (sql) => seen.push(sql),
  });
  return {
    database,
    config,
    statements: () => {
      const before = seen;
      seen = [];
      return before;
    },
    close: async () => {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The address of an empty database where the engine is a server; null on SQLite, which needs only a folder. */
export async function createEmptyDatabase(): Promise<string | null> {
  if (inject("engine") !== "mariadb") return null;
  const url = inject("mariadbUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const connection = await createConnection(url);
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET latin1`);
  await connection.end();
  return `${url}/${name}`;
}
