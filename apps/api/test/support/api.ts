import type { LocalDate } from "@minsheng/domain/local-date";
import type { FastifyInstance } from "fastify";
import { prepareData } from "../../src/modules/setup/prepare-data.ts";
import { clockOn } from "../../src/platform/clock.ts";
import { readConfig } from "../../src/platform/config.ts";
import { createServer } from "../../src/server.ts";
import { Client } from "./client.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

export const DEMO_PASSWORD = "minsheng-demo";

export interface TestApi extends Omit<TestDatabase, "close"> {
  readonly url: string;
  readonly server: FastifyInstance;
  /** The one-time password of a first start without demo mode. */
  readonly oneTimePassword: string | null;
  /** A browser of nobody. */
  client(): Client;
  /** A browser in which a demo account is signed in; one per account. */
  as(username: string): Promise<Client>;
  /** Goes on as if it were another day. */
  goTo(day: LocalDate): void;
  close(): Promise<void>;
}

/** The whole API on a port of its own, over a fresh database with the notice loaded; with demo accounts unless told otherwise. */
export async function startApi({
  demo = true,
  env: further = {},
  today,
}: {
  demo?: boolean;
  env?: Record<string, string>;
  /** The day on which it starts; the real one where left out. */
  today?: LocalDate;
} = {}): Promise<TestApi> {
  let clock = clockOn(today ?? null);
  const { close, ...opened } = await openTestDatabase(() => clock());
  const env = {
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent",
    DEMO: demo ? "1" : "0",
    ...further,
  };
  const config = { ...readConfig(env, []), ...opened.config };
  const { administrator } = await prepareData(opened.database, config, { story: false });
  const server = await createServer(config, opened.database, () => clock());
  const url = await server.listen({ host: config.host, port: config.port });
  const signedIn = new Map<string, Promise<Client>>();
  const signIn = async (username: string): Promise<Client> => {
    const client = new Client(url);
    await client.login(username, DEMO_PASSWORD);
    return client;
  };
  return {
    ...opened,
    url,
    server,
    oneTimePassword: administrator?.oneTimePassword ?? null,
    client: () => new Client(url),
    goTo: (day) => {
      clock = clockOn(day);
      // Sessions of the day before would have ended.
      signedIn.clear();
    },
    as: (username) => {
      const client = signedIn.get(username) ?? signIn(username);
      signedIn.set(username, client);
      return client;
    },
    close: async () => {
      await server.close();
      await close();
    },
  };
}
