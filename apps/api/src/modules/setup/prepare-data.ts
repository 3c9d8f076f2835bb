import { join } from "node:path";
import { officeDayStart } from "@minsheng/domain/local-date";
import bundledNotice from "../../../assets/notice-2026.txt?raw";
import type { Config } from "../../platform/config.ts";
import { StartupError } from "../../platform/config.ts";
import type { Database } from "../../platform/database/database.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { oneTimePassword } from "../access/passwords.ts";
import { createDemoAccounts } from "../demo/demo-accounts.ts";
import { addDemoSubdistricts, demoActors, tellDemoStory } from "../demo/demo-story.ts";
import { tellDemoYear } from "../demo/demo-year.ts";
import { fileStoreIn } from "../evidence/file-store.ts";
import { Programme } from "../programme/programme.entities.ts";
import { projectDays } from "../standing/project-days.ts";
import { createAdministrator } from "./first-administrator.ts";
import { importNotice } from "./import-notice.command.ts";
import { createOffices } from "./offices.ts";
import { Setting } from "./setting.entities.ts";

/** Of the bundled notice. */
const NOTICE_YEAR = 2026;

const SYSTEM = { userId: null, name: "系统" } as const;

/** What the first start made known; empty on every later one. */
export interface FirstStart {
  /** To be handed to the administrator; kept nowhere. */
  readonly administrator?: { readonly username: string; readonly oneTimePassword: string };
}

/**
 * Fills an empty database: the notice in force, the offices, and either one administrator or the demonstration.
 * Real and demonstration data never mix: a database of the other kind is refused. Without `story` a demonstration
 * has its accounts and stands as on the notice's first day.
 */
export async function prepareData(
  database: Database,
  config: Pick<Config, "demo" | "demoPassword" | "dataDir">,
  { story = true }: { story?: boolean } = {},
): Promise<FirstStart> {
  const kind = config.demo ? "demo" : "real";
  return database.inTransaction(async (now) => {
    const before = await now.manager.findOneBy(Setting, { name: "dataKind" });
    if (before !== null && before.value !== kind) throw wrongKind(before.value);
    if (before !== null) return {};
    await now.manager.insert(Setting, { name: "dataKind", value: kind });
    return config.demo ? prepareDemonstration(now, config, story) : prepareReal(now);
  });
}

async function prepareReal(tx: Transaction): Promise<FirstStart> {
  const offices = await createOffices(tx);
  await loadBundledNotice(tx);
  const password = oneTimePassword();
  const username = await createAdministrator(tx, offices.administration, password);
  return { administrator: { username, oneTimePassword: password } };
}

async function prepareDemonstration(
  now: Transaction,
  { demoPassword, dataDir }: Pick<Config, "demoPassword" | "dataDir">,
  story: boolean,
): Promise<FirstStart> {
  const tx = story ? now.at(firstDay(now.now)) : now;
  const offices = await createOffices(tx);
  await loadBundledNotice(tx);
  if (story) await addDemoSubdistricts(tx);
  await createDemoAccounts(tx, offices, demoPassword);
  if (story) await tellStory(tx, now, dataDir);
  return {};
}

async function tellStory(start: Transaction, now: Transaction, dataDir: string): Promise<void> {
  await tellDemoStory(start);
  await tellDemoYear(now, await demoActors(now), fileStoreIn(join(dataDir, "files")).keep);
  await projectDays(now, { anew: true });
}

/** A demonstration's year begins with its first working days, or today where that is sooner. */
function firstDay(today: Date): Date {
  const begin = officeDayStart(`${NOTICE_YEAR}-01-05`);
  return begin < today ? begin : today;
}

async function loadBundledNotice(tx: Transaction): Promise<void> {
  if ((await tx.manager.count(Programme)) > 0) return;
  await importNotice(tx, SYSTEM, { text: bundledNotice, publish: true });
}

const wrongKind = (value: string): StartupError =>
  new StartupError(
    value === "real"
      ? "This data is real: demonstration mode (--demo) would mix invented progress into it. Start without --demo, or name another DATA_DIR."
      : "This data is demonstration data. Start with --demo, or name another DATA_DIR for real data.",
  );
