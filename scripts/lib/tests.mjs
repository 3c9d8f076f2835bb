import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, root, run, say } from "./process.mjs";
import { playwrightCounts, vitestCounts } from "./results.mjs";

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder
 * @property {keyof typeof runners} runner
 * @property {string | false} [missing] why this machine cannot run it
 * @property {string | false} [partly] what this machine cannot run of it, and why
 */

const runners = {
  vitest: {
    args: (/** @type {string} */ file) => [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    env: () => ({}),
    counts: vitestCounts,
  },
  playwright: {
    args: () => ["test", "--reporter=list,json"],
    env: (/** @type {string} */ file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    counts: playwrightCounts,
  },
};

const inCi = process.env["CI"] === "true";
const chromium =
  process.env["CHROMIUM_PATH"] ?? findProgram(["chromium", "chromium-browser", "google-chrome"]);
const mariadbd = findProgram(["mariadbd"], ["/usr/sbin", "/usr/local/sbin", "/usr/libexec"]);

/** @type {Suite[]} */
const suites = [
  { name: "domain", folder: "packages/domain", runner: "vitest" },
  {
    name: "api",
    folder: "apps/api",
    runner: "vitest",
    // Its vitest.config leaves the MariaDB half out by the same test.
    partly: !mariadbd && "on MariaDB, because no mariadbd was found",
  },
  { name: "admin", folder: "apps/admin", runner: "vitest" },
  {
    name: "e2e",
    folder: "apps/e2e",
    runner: "playwright",
    missing: !chromium && "because no Chromium was found (CHROMIUM_PATH names one elsewhere)",
  },
];

/**
 * Runs every test that this machine can run, says which it cannot and why, and prints the sum as the last line.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} names of the suites to run; none means all
 * @returns {Promise<boolean>} whether all is well
 */
export async function runTests(env, names) {
  const wanted = suites.filter(({ name }) => names.length === 0 || names.includes(name));
  const reports = await mkdtemp(join(tmpdir(), "minsheng-tests-"));
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of wanted.filter(({ missing }) => !missing)) {
    say(`\n── ${suite.name} ──`);
    const counts = await runSuite(suite, env, join(reports, `${suite.name}.json`));
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  await rm(reports, { recursive: true });

  const notRun = wanted.flatMap(({ name, missing, partly }) => {
    const reason = missing || partly;
    return reason ? [`${name}, ${reason}`] : [];
  });
  say("");
  for (const line of notRun) say(`Not run: ${line}`);
  if (inCi) {
    if (total.skipped > 0)
      say(`${total.skipped} tests were skipped; with CI=true a skipped test counts as failed.`);
    total.failed += notRun.length + total.skipped;
    total.skipped = 0;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed === 0;
}

/**
 * @param {Suite} suite
 * @param {NodeJS.ProcessEnv} env
 * @param {string} report the file for the runner's own account
 */
async function runSuite(suite, env, report) {
  const runner = runners[suite.runner];
  const { ok } = await run(join(root, suite.folder, "node_modules/.bin", suite.runner), runner.args(report), {
    cwd: join(root, suite.folder),
    env: { ...env, ...(chromium && { CHROMIUM_PATH: chromium }), ...runner.env(report) },
    show: true,
  });
  if (!existsSync(report)) {
    say(`${suite.name}: ${suite.runner} ended without a result.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const counts = runner.counts(JSON.parse(await readFile(report, "utf8")));
  if (ok || counts.failed > 0) return counts;
  say(`${suite.name}: ${suite.runner} failed outside of its tests.`);
  return { ...counts, failed: 1 };
}
