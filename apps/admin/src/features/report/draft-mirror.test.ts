import { expect, it } from "vitest";
import { DraftMirror, type UnsavedReport } from "./draft-mirror.ts";
import { reportValues, withFigure } from "./report-values.ts";

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const unsaved: UnsavedReport = {
  read: { values: reportValues(null), version: 3 },
  mine: withFigure(reportValues(null), "indicator-1", { value: 120, note: "补录" }),
};

it("gives a reopened tab what was typed, upon the version that it was typed upon", () => {
  const store = memory();
  new DraftMirror("user-1", "task-1.unit-1.2026-10", store).write(unsaved);
  expect(new DraftMirror("user-1", "task-1.unit-1.2026-10", store).read()).toEqual(unsaved);
});

it("keeps reports and people apart, and forgets what is saved", () => {
  const store = memory();
  const mirror = new DraftMirror("user-1", "task-1.unit-1.2026-10", store);
  mirror.write(unsaved);
  expect(new DraftMirror("user-2", "task-1.unit-1.2026-10", store).read()).toBeNull();
  expect(new DraftMirror("user-1", "task-1.unit-1.2026-09", store).read()).toBeNull();
  mirror.drop();
  expect(mirror.read()).toBeNull();
  expect(store.kept.size).toBe(0);
});

it("drops what it cannot read", () => {
  for (const text of ["{", "null", '{"read":{"version":1},"mine":{}}']) {
    const store = memory();
    store.setItem("minsheng.report.user-1.here", text);
    expect(new DraftMirror("user-1", "here", store).read()).toBeNull();
    expect(store.kept.size).toBe(0);
  }
});

it("does without a browser that has no room", () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(() => new DraftMirror("user-1", "here", full).write(unsaved)).not.toThrow();
});
