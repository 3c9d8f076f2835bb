import bundledNotice from "../../../assets/notice-2026.txt?raw";
import type { Config } from "../../platform/config.ts";
import { StartupError } from "../../platform/config.ts";
import type { Database } from "../../platform/database/database.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { oneTimePassword } from "../access/passwords.ts";
import { createDemoAccounts } from "../demo/demo-accounts.ts";
import { addDemoSubdistricts, tellDemoStory } from "../demo/demo-story.ts";
import { Programme } from "../programme/programme.entities.ts";
import { createAdministrator } from "./first-administrator.ts";
import { importNotice } from "./import-notice.command.ts";
import { createOffices } from "./offices.ts";
import { Setting } from "./setting.entities.ts";

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
  config: Pick<Config, "demo" | "demoPassword">,
  { story = true }: { story?: boolean } = {},
): Promise<FirstStart> {
  const kind = config.demo ? "demo" : "real";
  return database.inTransaction(async (tx) => {
    const before = await tx.manager.findOneBy(Setting, { name: "dataKind" });
    if (before !== null && before.value !== kind) throw wrongKind(before.value);
    if (before !== null) return {};
    await tx.manager.insert(Setting, { name: "dataKind", value: kind });
    const offices = await createOffices(tx);
    await loadBundledNotice(tx);
    if (config.demo) {
      if (story) await addDemoSubdistricts(tx);
      await createDemoAccounts(tx, offices, config.demoPassword);
      if (story) await tellDemoStory(tx);
      return {};
    }
    const password = oneTimePassword();
    const username = await createAdministrator(tx, offices.administration, password);
    return { administrator: { username, oneTimePassword: password } };
  });
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
