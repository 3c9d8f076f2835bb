import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import cookie from "@fastify/cookie";
import fastify, { type FastifyInstance } from "fastify";
import { createRequestContext } from "./modules/access/request-context.ts";
import { addFiles } from "./modules/evidence/file-routes.ts";
import { addLedgerExport } from "./modules/export/ledger-route.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Database } from "./platform/database/database.ts";
import { addGraphQLRoute } from "./platform/graphql/route.ts";
import { addConsole } from "./platform/http/console.ts";
import { addHealth } from "./platform/http/health.ts";
import { schema } from "./schema.ts";

const CONSOLE = fileURLToPath(new URL("../../admin/dist", import.meta.url));

/** Everything that answers on the port, ready to listen. */
export async function createServer(
  config: Config,
  database: Database,
  clock: Clock = systemClock,
): Promise<FastifyInstance> {
  const server = fastify({
    logger: { level: config.logLevel, redact: ["req.headers.cookie", "req.headers.authorization"] },
    // One proxy: an address that a client writes into the header itself stands further left and does not count.
    trustProxy: config.trustProxy ? (_address: string, hop: number) => hop < 1 : false,
    bodyLimit: 1024 * 1024,
    // Variables are coerced to the schema's types and never merged into objects, so `__proto__` in a body is harmless.
    onProtoPoisoning: "ignore",
    onConstructorPoisoning: "ignore",
    genReqId: () => crypto.randomUUID(),
  });
  await server.register(cookie);
  const context = createRequestContext(config, database, clock);
  addHealth(server, database);
  await addGraphQLRoute(server, { schema: schema(), createContext: context });
  addLedgerExport(server, context);
  await addFiles(server, context, join(config.dataDir, "files"));
  if (existsSync(CONSOLE)) await addConsole(server, CONSOLE, config.secureCookies);
  return server;
}
