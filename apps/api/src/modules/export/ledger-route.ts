import type { FastifyInstance } from "fastify";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { admit } from "../../platform/graphql/gate.ts";
import { sendError } from "../../platform/http/send-error.ts";
import type { CreateContext } from "../access/request-context.ts";
import { exportLedger } from "./export-ledger.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** GET /exports/ledger.xlsx: for whoever may read the ledger, with the parameters of the ledger's own address. */
export function addLedgerExport(server: FastifyInstance, createContext: CreateContext): void {
  // No HEAD beside it: it would write the file, and a line in the log, for nothing.
  const options = { exposeHeadRoute: false, errorHandler: sendError };
  server.get("/exports/ledger.xlsx", options, async (request, reply) => {
    const context = await createContext(request, reply);
    admit(context, "tasks");
    const { name, content } = await exportLedger(
      context as SignedInContext,
      request.query as Record<string, unknown>,
    );
    return reply
      .header("cache-control", "no-store")
      .header(
        "content-disposition",
        `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      )
      .type(XLSX)
      .send(content);
  });
}
