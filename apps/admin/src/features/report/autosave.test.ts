import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Autosave, type SaveState } from "./autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function autosaving(save: (values: string) => Promise<void>) {
  const states: SaveState["kind"][] = [];
  const autosave = new Autosave({ wait: 1000, save, onState: ({ kind }) => void states.push(kind) });
  return { autosave, states };
}

it("saves once, the latest, when typing stops", async () => {
  const saved: string[] = [];
  const { autosave, states } = autosaving(async (values) => void saved.push(values));
  autosave.change("1");
  await vi.advanceTimersByTimeAsync(900);
  autosave.change("12");
  await vi.advanceTimersByTimeAsync(900);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(saved).toEqual(["12"]);
  expect(states).toEqual(["waiting", "waiting", "saving", "saved"]);
});

it("never saves twice at a time: what is typed meanwhile follows", async () => {
  const saved: string[] = [];
  const ends: (() => void)[] = [];
  const { autosave } = autosaving((values) => {
    saved.push(values);
    return new Promise((resolve) => ends.push(resolve));
  });
  autosave.change("1");
  const done = autosave.flush();
  autosave.change("2");
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved).toEqual(["1"]);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(["1", "2"]);
  ends[1]?.();
  expect(await done).toBe(true);
  expect(autosave.dirty).toBe(false);
});

it("keeps what could not be saved, and saves it when asked again", async () => {
  const saved: string[] = [];
  let reachable = false;
  const { autosave, states } = autosaving(async (values) => {
    if (!reachable) throw new Error("unreachable");
    saved.push(values);
  });
  autosave.change("1");
  expect(await autosave.flush()).toBe(false);
  expect([autosave.dirty, states.at(-1)]).toEqual([true, "failed"]);
  reachable = true;
  expect(await autosave.flush()).toBe(true);
  expect(saved).toEqual(["1"]);
});
