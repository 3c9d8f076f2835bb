import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Paths that belong to the API: an unknown one there is no page of the console. */
const OURS = /^\/(graphql|exports|files|healthz|readyz|metrics)(\/|$)/;

/** Serves the built console; any other path is one of its pages. */
export async function addConsole(server: FastifyInstance, folder: string): Promise<void> {
  // Files are named by their content's hash and never change; index.html names the current ones.
  await server.register(staticFiles, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    decorateReply: false,
  });
  await server.register(staticFiles, { root: folder, wildcard: false, cacheControl: false });
  server.setNotFoundHandler((request, reply) => {
    const page = request.method === "GET" && !OURS.test(request.url);
    if (!page) return reply.status(404).send({ error: "not found" });
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
