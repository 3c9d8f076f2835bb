import { localDateOf } from "@minsheng/domain/local-date";
import type { Clock } from "../../platform/clock.ts";
import type { Database } from "../../platform/database/database.ts";
import { Setting } from "../setup/setting.entities.ts";
import { projectDays } from "./project-days.ts";

const EVERY_MS = 60_000;

/**
 * A light may turn because a day has passed: soon after midnight, and on start for the days slept through, every
 * task is projected on. Of many nodes one does it; the others wait at the same row and find it done.
 */
export function startDailyTick(
  { read, inTransaction }: Pick<Database, "read" | "inTransaction">,
  clock: Clock,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const tick = async (): Promise<void> => {
    const [oldest] = await read.rows<{ day: string | null }>("SELECT MIN(day) AS day FROM task_standing");
    const done = oldest?.day !== null && oldest !== undefined && oldest.day >= localDateOf(clock());
    if (done) return;
    await inTransaction(async (tx) => {
      await tx.manager.update(Setting, { name: "dataKind" }, { value: () => "value" });
      await projectDays(tx, { anew: false });
    });
  };
  const turn = (): void => {
    running = running.then(tick).catch(onError);
  };
  turn();
  const timer = setInterval(turn, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
