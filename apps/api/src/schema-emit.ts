import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema.ts";

/** Writes the contract to packages/schema, or with --check fails where the committed one differs. */
const file = new URL("../../../packages/schema/schema.graphql", import.meta.url);
const emitted = `${printSchema(lexicographicSortSchema(schema()))}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== emitted) {
    console.error(
      "packages/schema/schema.graphql is not what the API emits; run `pnpm --filter @minsheng/api schema`.",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, emitted);
}
