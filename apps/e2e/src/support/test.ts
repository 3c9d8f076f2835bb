import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Server, startServer } from "./server.ts";
import { signIn } from "./sign-in.ts";

interface Fixtures {
  /** Signs another person in, in a browser of their own. */
  readonly signInAs: (username: string, password?: string) => Promise<Page>;
  /** A browser of one's own, at which nobody has signed in yet. */
  readonly newPage: () => Promise<Page>;
}

/** What no journey may ever bring about, gathered from every browser that it opens. */
class Watch {
  readonly #origin: string;
  readonly #faults: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  over(context: BrowserContext): void {
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== this.#origin)
        this.#faults.push(`left the server: ${url}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.#faults.push(`console error: ${message.text()}`);
    });
    context.on("weberror", (error) => this.#faults.push(`uncaught: ${error.error().stack}`));
  }

  expectNothing(): void {
    expect(this.#faults).toEqual([]);
  }
}

/**
 * A journey against a server that lives as long as its worker; pages open relative to it. Whatever the journey,
 * no request leaves that server and the console of the browser reports no error.
 */
export const test = base.extend<Fixtures & { watch: Watch }, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.baseURL),
  watch: [
    async ({ server, context }, use) => {
      const watch = new Watch(server.baseURL);
      watch.over(context);
      await use(watch);
      watch.expectNothing();
    },
    { auto: true },
  ],
  newPage: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await openContext(browser, watch);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  signInAs: async ({ newPage }, use) => {
    await use(async (username, password) => {
      const page = await newPage();
      await signIn(page, username, password);
      return page;
    });
  },
});

async function openContext(browser: Browser, watch: Watch): Promise<BrowserContext> {
  const context = await browser.newContext();
  watch.over(context);
  return context;
}
