import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { findMariadbd } from "./test/support/mariadb.ts";

const engines = findMariadbd() === null ? ["sqlite"] : ["sqlite", "mariadb"];

// Vite would load graphql's ESM build beside the CommonJS one that type-graphql loads: "another module or realm".
const graphql = createRequire(import.meta.url).resolve("graphql");

/** Unit tests once; everything over HTTP once for each engine of this machine. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["src/**/*.test.ts"] } },
      ...engines.map((engine) => ({
        extends: true as const,
        test: {
          name: engine,
          include: ["test/**/*.test.ts"],
          provide: { engine },
          ...(engine === "mariadb" ? { globalSetup: ["test/support/mariadb-setup.ts"] } : {}),
        },
      })),
    ],
  },
});
