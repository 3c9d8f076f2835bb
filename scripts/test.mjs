import "./lib/require-node.mjs";
import { build, install } from "./lib/prepare.mjs";
import { runTests } from "./lib/tests.mjs";

const env = await install();
await build(env);
process.exitCode = (await runTests(env, process.argv.slice(2))) ? 0 : 1;
