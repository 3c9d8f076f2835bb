import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Says what is being done, on stderr: stdout belongs to the command that is run in the end.
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Ends the process with one sentence, below the last lines of what went wrong.
 * @param {string} sentence
 * @param {string} [output]
 * @returns {never}
 */
export function fail(sentence, output = "") {
  const tail = output.trimEnd().split("\n").slice(-30).join("\n");
  if (tail) say(tail);
  say(sentence);
  process.exit(1);
}

/**
 * The first of these programs that this machine has.
 * @param {string[]} names
 * @param {string[]} [folders] folders to look into besides PATH
 */
export function findProgram(names, folders = []) {
  const path = [...(process.env["PATH"] ?? "").split(delimiter), ...folders];
  return names.flatMap((name) => path.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/**
 * Runs a program to its end. A signal to this process goes to the program, and this process ends after it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, onOutput?: (text: string) => void }} [options]
 *   show: the program writes to this terminal itself and `output` stays empty
 * @returns {Promise<{ ok: boolean, output: string, stdout: string }>}
 */
export async function run(command, args, { cwd = root, env = process.env, show = false, onOutput } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
      onOutput?.(text);
    });
  }

  /** @type {NodeJS.Signals | undefined} */
  let interruptedBy;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    interruptedBy = signal;
    child.kill(signal);
  };
  process.on("SIGINT", forward).on("SIGTERM", forward);
  /** @type {number | null} */
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
    child.on("error", (error) => {
      output += `${error.message}\n`;
      resolve(null);
    });
  });
  process.off("SIGINT", forward).off("SIGTERM", forward);
  if (interruptedBy) process.exit(128 + constants.signals[interruptedBy]);
  return { ok: code === 0, output, stdout };
}
