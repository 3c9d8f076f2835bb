import { join } from "node:path";
import compress from "@fastify/compress";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import { addPageSecurity } from "./security-headers.ts";

/** Paths that belong to the API: an unknown one there is no page of the console. */
const OURS = /^\/(graphql|exports|files|healthz|readyz|metrics)(\/|$)/;

/** Serves the built console from its folder; any other path is one of its pages. */
export async function addConsole(server: FastifyInstance, folder: string, https: boolean): Promise<void> {
  const pages: FastifyPluginAsync = async (scope) => {
    await addPageSecurity(scope, https);
    await scope.register(compress);
    // Files are named by their content's hash and never change; index.html names the current ones.
    await scope.register(staticFiles, {
      root: join(folder, "assets"),
      prefix: "/assets/",
      immutable: true,
      maxAge: "365d",
      decorateReply: false,
    });
    await scope.register(staticFiles, {
      root: folder,
      wildcard: false,
      globIgnore: ["assets/**"],
      cacheControl: false,
    });
    scope.get("/*", (request, reply) => {
      if (OURS.test(request.url)) return reply.status(404).send({ error: "not found" });
      return reply.header("cache-control", "no-cache").sendFile("index.html");
    });
  };
  await server.register(pages);
}
