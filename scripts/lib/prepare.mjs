import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fail, findProgram, root, run, say } from "./process.mjs";

const statePath = join(root, "node_modules", ".minsheng.json");

/**
 * Brings pnpm and the dependencies, when they are not there or not those of the lockfile.
 * @returns {Promise<NodeJS.ProcessEnv>} the environment in which pnpm, turbo and the other tools are found
 */
export async function install() {
  const inputs = await installInputs();
  const known = await readState();
  if (known?.inputs === inputs && existsSync(join(known.pnpm, "pnpm"))) return toolEnvironment(known.pnpm);

  const pnpm = await bringPnpm();
  const env = toolEnvironment(pnpm);
  say("Installing the dependencies (better-sqlite3 may have to be compiled, which takes about a minute) …");
  await installStep(["install", "--frozen-lockfile"], env);
  // pnpm keeps what it compiled for another Node, which this Node cannot load.
  if (known && known.abi !== process.versions.modules) await installStep(["rebuild"], env);
  await writeFile(statePath, JSON.stringify({ inputs, pnpm, abi: process.versions.modules }));
  return env;
}

/**
 * Builds what changed since the last build.
 * @param {NodeJS.ProcessEnv} env
 */
export async function build(env) {
  let said = false;
  const { ok, output } = await run("turbo", ["run", "build", "--output-logs=new-only"], {
    env,
    onOutput(text) {
      if (said || !text.includes("cache miss")) return;
      said = true;
      say("Building the API and the console …");
    },
  });
  if (!ok) fail("The build failed; the lines above say why.", output);
}

/**
 * Installs and builds what is needed, then becomes the built program: the same process, so that signals,
 * standard streams and the exit code are the program's own.
 * @param {string} program a file in apps/api/dist
 */
export async function handOver(program) {
  process.chdir(root);
  await build(await install());
  const file = join(root, "apps/api/dist", program);
  process.argv[1] = file;
  await import(pathToFileURL(file).href);
}

async function installInputs() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"]) {
    hash.update(await readFile(join(root, file)));
  }
  return hash.digest("hex");
}

/** @returns {Promise<{ inputs: string, pnpm: string, abi: string } | undefined>} */
async function readState() {
  if (!existsSync(statePath)) return undefined;
  return JSON.parse(await readFile(statePath, "utf8"));
}

/** @returns {Promise<string>} the folder in which the pnpm named in package.json lies */
async function bringPnpm() {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  say(`Bringing ${packageManager} …`);
  const script = ["--", "node", "-p", "process.env.PATH"];
  const { ok, output, stdout } = await run("npm", [
    "exec",
    "--yes",
    `--package=${packageManager}`,
    ...script,
  ]);
  const folder = stdout
    .trim()
    .split(delimiter)
    .find((entry) => existsSync(join(entry, "pnpm")));
  if (!ok || !folder) fail(`npm could not bring ${packageManager}; is the npm registry reachable?`, output);
  return folder;
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function installStep(args, env) {
  const { ok, output } = await run("pnpm", args, { env });
  if (ok) return;
  const missing = ["python3", "make", "g++"].filter((program) => !findProgram([program]));
  if (output.includes("better-sqlite3") && missing.length > 0) {
    fail(`better-sqlite3 could not be compiled: this machine has no ${missing.join(", no ")}.`, output);
  }
  fail("The dependencies could not be installed; the lines above say why.", output);
}

/**
 * @param {string} pnpm
 * @returns {NodeJS.ProcessEnv}
 */
function toolEnvironment(pnpm) {
  // NODE_ENV=production belongs to the running API: pnpm would leave out the tools that build it.
  const { NODE_ENV: _, ...inherited } = process.env;
  const prefix = dirname(dirname(process.execPath));
  return {
    // The headers of this very Node, so that node-gyp need not download them.
    ...(existsSync(join(prefix, "include/node/node.h")) && { npm_config_nodedir: prefix }),
    ...inherited,
    PATH: [pnpm, join(root, "node_modules/.bin"), inherited["PATH"]].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
  };
}
