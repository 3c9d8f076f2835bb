import type { FastifyInstance } from "fastify";
import type { Database } from "../database/database.ts";

/** /healthz: the process runs. /readyz: it can also reach its database. */
export function addHealth(server: FastifyInstance, database: Database): void {
  server.get("/healthz", async () => ({ status: "ok" }));
  server.get("/readyz", async (request, reply) => {
    try {
      await database.read.rows("SELECT 1");
      return { status: "ready" };
    } catch (error) {
      request.log.error({ err: error }, "database not reachable");
      return reply.status(503).send({ status: "unavailable" });
    }
  });
}
