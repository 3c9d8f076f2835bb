import { resolve } from "node:path";
import { isLocalDate, type LocalDate } from "@minsheng/domain/local-date";

/** What the process is told by its environment and its arguments. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** `mysql://…`; null: the embedded SQLite file in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly demoPassword: string;
  /** The day on which a demonstration stands; null: today. */
  readonly demoDate: LocalDate | null;
  /** True behind https: cookies are then `Secure` and `__Host-` prefixed. */
  readonly secureCookies: boolean;
  readonly trustProxy: boolean;
  readonly logLevel: string;
}

/** A mistake of whoever starts the process: one sentence, no stack. */
export class StartupError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. Throws StartupError naming the variable that is wrong. */
export function readConfig(env: Environment, args: readonly string[]): Config {
  const demo = args.includes("--demo") || isOn(env["DEMO"]);
  const databaseUrl = env["DATABASE_URL"] || null;
  if (databaseUrl !== null && !/^(mysql|mariadb):\/\//.test(databaseUrl)) {
    throw new StartupError("DATABASE_URL must begin with mysql:// (MySQL 8 or MariaDB).");
  }
  const port = Number(env["PORT"] || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartupError(`PORT must be a number from 0 to 65535, not "${env["PORT"]}".`);
  }
  return {
    host: env["HOST"] || "localhost",
    port,
    databaseUrl,
    dataDir: resolve(env["DATA_DIR"] || (demo ? "data-demo" : "data")),
    demo,
    demoDate: readDemoDate(env["DEMO_DATE"], demo),
    demoPassword: env["DEMO_PASSWORD"] || "minsheng-demo",
    secureCookies: isOn(env["SECURE_COOKIES"]),
    trustProxy: isOn(env["TRUST_PROXY"]),
    logLevel: env["LOG_LEVEL"] || "warn",
  };
}

function readDemoDate(text: string | undefined, demo: boolean): LocalDate | null {
  if (!text) return null;
  if (demo && isLocalDate(text)) return text;
  throw new StartupError("DEMO_DATE must be a date YYYY-MM-DD, and needs demonstration mode (--demo).");
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
