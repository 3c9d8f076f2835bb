import type { TestProject } from "vitest/node";
import { startMariadb } from "./mariadb.ts";

declare module "vitest" {
  interface ProvidedContext {
    engine: string;
    mariadbUrl: string;
  }
}

/** One server for all test files; each opens a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mariadb = await startMariadb({ flushLogAtCommit: 0 });
  project.provide("mariadbUrl", mariadb.url);
  return () => mariadb.stop();
}
