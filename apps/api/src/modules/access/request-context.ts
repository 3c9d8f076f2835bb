import { localDateOf } from "@minsheng/domain/local-date";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "../../platform/clock.ts";
import type { Config } from "../../platform/config.ts";
import type { Database } from "../../platform/database/database.ts";
import type { RequestContext, SessionCookie } from "../../platform/graphql/context.ts";
import { presentationOf } from "../../platform/http/presentation.ts";
import { Session } from "./access.entities.ts";
import { findSession, SESSION_HOURS } from "./session.queries.ts";

export type CreateContext = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/** How a request becomes what resolvers know of it: who asks, on which day, in which language. */
export function createRequestContext(
  config: Pick<Config, "secureCookies" | "demo">,
  database: Database,
  clock: Clock,
): CreateContext {
  return async (request, reply) => {
    const now = clock();
    const today = localDateOf(now);
    const cookie = sessionCookie(config.secureCookies, request, reply);
    const session = cookie.token === null ? null : await findSession(database.read, cookie.token, now, today);
    if (session?.stale) {
      await database.inTransaction((tx) =>
        tx.manager.update(Session, { id: session.actor.sessionId }, { lastSeenAt: now.toISOString() }),
      );
    }
    return {
      ...presentationOf(request),
      now,
      today,
      address: request.ip,
      cookie,
      actor: session?.actor ?? null,
      demo: config.demo,
      read: database.read,
      inTransaction: database.inTransaction,
    };
  };
}

function sessionCookie(secure: boolean, request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const name = secure ? "__Host-minsheng" : "minsheng";
  const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  return {
    token: request.cookies[name] ?? null,
    set: (token) => reply.setCookie(name, token, { ...attributes, maxAge: SESSION_HOURS.absolute * 3600 }),
    clear: () => reply.clearCookie(name, attributes),
  };
}
