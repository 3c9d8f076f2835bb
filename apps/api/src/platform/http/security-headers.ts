import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** What pages of the console may do in a browser: nothing from elsewhere, no inline script. */
export async function addPageSecurity(server: FastifyInstance, https: boolean): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        "script-src": ["'self'"],
        // The design system writes its styles at run time.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        ...(https ? {} : { "upgrade-insecure-requests": null }),
      },
    },
    hsts: https,
  });
}
