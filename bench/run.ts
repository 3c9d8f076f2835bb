import { deepStrictEqual } from "node:assert";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { findMariadbd, startMariadb } from "../apps/api/test/support/mariadb.ts";
import { startApi, startBareServer } from "./processes.ts";
import { type Measured, queries } from "./queries.ts";

/**
 * How much of a bare server's speed the API keeps. Both run side by side over the same data and take turns within
 * one run, so that whatever else the machine does falls on both; what counts is the ratio, not the rate.
 */
const CONNECTIONS = 20;
const ROUNDS = 5;
const ROUND_SECONDS = 3;
const quick = process.argv.includes("--quick");

interface Row {
  readonly engine: string;
  readonly query: string;
  readonly bare: number;
  readonly api: number;
}

const results: Row[] = [];
const folder = await mkdtemp(join(tmpdir(), "minsheng-bench-"));
await measureEngine("SQLite", 4871, null);
if (findMariadbd() === null) {
  console.log("MariaDB: not measured, because no mariadbd was found.");
} else {
  const mariadb = await startMariadb();
  await measureEngine("MariaDB", 4872, await mariadb.createDatabase("bench"));
  await mariadb.stop();
}
await rm(folder, { recursive: true });
print();

async function measureEngine(engine: string, port: number, databaseUrl: string | null): Promise<void> {
  const dataDir = join(folder, engine);
  const api = await startApi(port, dataDir, databaseUrl);
  const bare = await startBareServer(databaseUrl ?? join(dataDir, "minsheng.sqlite"));
  for (const query of Object.keys(queries) as Measured[]) {
    const apiRequest = {
      url: `${api.url}/graphql`,
      method: "POST",
      headers: { "content-type": "application/json", cookie: api.cookie },
      body: JSON.stringify({ query: queries[query] }),
    } as const;
    const bareRequest = { url: `${bare.url}/${query}`, method: "GET" } as const;
    deepStrictEqual(
      await answer(apiRequest),
      await answer(bareRequest),
      "The two servers must answer alike.",
    );
    const totals = { bare: 0, api: 0 };
    await load(bareRequest);
    await load(apiRequest);
    for (let round = 0; round < (quick ? 1 : ROUNDS); round += 1) {
      totals.bare += await load(bareRequest);
      totals.api += await load(apiRequest);
    }
    results.push({ engine, query, ...totals });
  }
  await bare.stop();
  await api.stop();
}

type Request = {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

async function answer({ url, ...init }: Request): Promise<unknown> {
  return (await fetch(url, init)).json();
}

/** Requests answered in a round; none may fail. */
async function load(request: Request): Promise<number> {
  const result = await autocannon({
    ...request,
    connections: CONNECTIONS,
    duration: quick ? 1 : ROUND_SECONDS,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests failed.`);
  return result.requests.average;
}

function print(): void {
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu?.model}, Node ${process.version}, ${CONNECTIONS} connections`);
  console.table(
    results.map(({ engine, query, bare, api }) => ({
      engine,
      query,
      "bare req/s": Math.round(bare / (quick ? 1 : ROUNDS)),
      "API req/s": Math.round(api / (quick ? 1 : ROUNDS)),
      ratio: Number((api / bare).toFixed(2)),
    })),
  );
}
