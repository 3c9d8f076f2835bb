import "./lib/require-node.mjs";
import { build, install } from "./lib/prepare.mjs";
import { run } from "./lib/process.mjs";

const env = await install();
await build(env);
const { ok } = await run("pnpm", ["--filter", "@minsheng/bench", "run", "bench", ...process.argv.slice(2)], {
  env,
  show: true,
});
process.exitCode = ok ? 0 : 1;
