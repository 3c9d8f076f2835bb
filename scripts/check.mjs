import "./lib/require-node.mjs";
import { build, install } from "./lib/prepare.mjs";
import { run, say } from "./lib/process.mjs";
import { runTests } from "./lib/tests.mjs";

/** @type {[string, string, ...string[]][]} */
const checks = [
  // First, because it generates the console's typed operations, which the others read.
  ["types", "turbo", "run", "typecheck", "--continue", "--output-logs=errors-only"],
  ["format and lint", "biome", "ci", "--error-on-warnings", "--colors=off", "."],
  ["import direction", "depcruise", "apps", "packages", "bench", "--output-type", "err-long"],
  ["dead code", "knip"],
  ["schema drift", "pnpm", "--filter", "@minsheng/api", "run", "schema", "--check"],
];

const env = await install();
let failures = 0;
for (const [name, program, ...args] of checks) {
  const { ok, output } = await run(program, args, { env });
  if (!ok) {
    failures += 1;
    say(output);
  }
  say(`${ok ? "✓" : "✗"} ${name}`);
}
if (failures > 0) say(`${failures} of ${checks.length} checks failed.`);
process.exitCode = failures > 0 ? 1 : 0;

if (!process.argv.includes("--static")) {
  await build(env);
  if (!(await runTests(env, []))) process.exitCode = 1;
}
