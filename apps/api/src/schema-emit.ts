import { readFileSync, writeFileSync } from "node:fs";
import { CONTRACT_FILE, printContract } from "./contract.ts";

/** Writes the contract to packages/schema, or with --check fails where the committed one differs. */
if (!process.argv.includes("--check")) {
  writeFileSync(CONTRACT_FILE, printContract());
} else if (readFileSync(CONTRACT_FILE, "utf8") !== printContract()) {
  console.error(
    "packages/schema/schema.graphql is not what the API emits; run `npm --prefix apps/api run schema`.",
  );
  process.exitCode = 1;
}
