import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createPool, type Pool } from "mysql2/promise";
import { DataSource, type EntitySchema, type MigrationInterface } from "typeorm";
import { type Clock, systemClock } from "../clock.ts";
import { type Config, StartupError } from "../config.ts";
import { mysqlReader, type Reader, type StatementObserver, sqliteReader } from "./reader.ts";
import { createWriteDoor, type WriteDoor } from "./write-door.ts";

export interface Database {
  readonly engine: "sqlite" | "mysql";
  readonly read: Reader;
  readonly inTransaction: WriteDoor;
  /** For migrations and schema checks only; commands write through `inTransaction`. */
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

// biome-ignore lint/complexity/noBannedTypes: TypeORM's own type for an entity class
type Entities = readonly (Function | EntitySchema)[];
export interface DatabaseParts {
  readonly entities: Entities;
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly observe?: StatementObserver;
  readonly clock?: Clock;
}

const MYSQL_CHARSET = "utf8mb4_bin";

/** Opens the database that the configuration names and brings its schema up to date. Throws StartupError in one sentence. */
export async function openDatabase(
  config: Pick<Config, "databaseUrl" | "dataDir">,
  parts: DatabaseParts,
): Promise<Database> {
  return config.databaseUrl === null
    ? openSqlite(config.dataDir, parts)
    : openMysql(config.databaseUrl, parts);
}

async function openSqlite(dataDir: string, parts: DatabaseParts): Promise<Database> {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.R_OK);
  } catch (error) {
    throw new StartupError(`The data folder ${dataDir} cannot be written (${codeOf(error)}).`);
  }
  const file = join(dataDir, "minsheng.sqlite");
  const dataSource = new DataSource({
    type: "better-sqlite3",
    database: file,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    enableWAL: true,
    prepareDatabase: (connection: { pragma(text: string): unknown }) => {
      connection.pragma("synchronous = FULL");
      connection.pragma("busy_timeout = 5000");
      connection.pragma("foreign_keys = ON");
    },
  });
  try {
    await dataSource.initialize();
    await dataSource.runMigrations();
  } catch (error) {
    throw new StartupError(`The database ${file} cannot be opened (${codeOf(error)}).`);
  }
  const read = sqliteReader(file, parts.observe);
  return {
    engine: "sqlite",
    read,
    inTransaction: createWriteDoor(dataSource, { oneAtATime: true, clock: parts.clock ?? systemClock }),
    dataSource,
    close: async () => {
      await read.close();
      await dataSource.destroy();
    },
  };
}

async function openMysql(url: string, parts: DatabaseParts): Promise<Database> {
  const where = describeUrl(url);
  const address = url.replace(/^mariadb:/, "mysql:");
  // IN lists make many texts; the server bounds the statements that are prepared at once.
  const limits = { connectionLimit: 20, connectTimeout: 5000, maxPreparedStatements: 200 };
  const pool = createPool({ uri: address, charset: MYSQL_CHARSET, ...limits });
  const dataSource = new DataSource({
    // The two describe their columns differently; TypeORM has to be told which of them it reads.
    type: await flavourOf(pool, where),
    url: address,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    charset: MYSQL_CHARSET,
    extra: limits,
  });
  try {
    await dataSource.initialize();
    await dataSource.runMigrations();
  } catch (error) {
    await pool.end();
    if (dataSource.isInitialized) await dataSource.destroy();
    throw new StartupError(`The database at ${where} cannot be brought up to date (${codeOf(error)}).`);
  }
  const read = mysqlReader(pool, parts.observe);
  return {
    engine: "mysql",
    read,
    inTransaction: createWriteDoor(dataSource, { oneAtATime: false, clock: parts.clock ?? systemClock }),
    dataSource,
    close: async () => {
      await read.close();
      await dataSource.destroy();
    },
  };
}

async function flavourOf(pool: Pool, where: string): Promise<"mysql" | "mariadb"> {
  try {
    const [rows] = await pool.query("SELECT VERSION() AS version");
    const [row] = rows as { version: string }[];
    return row?.version.includes("MariaDB") ? "mariadb" : "mysql";
  } catch (error) {
    await pool.end();
    throw new StartupError(`The database at ${where} (DATABASE_URL) cannot be reached (${codeOf(error)}).`);
  }
}

/** The address without its password. */
function describeUrl(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 3306}${pathname}`;
  } catch {
    return "DATABASE_URL";
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
