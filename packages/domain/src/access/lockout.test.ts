import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCK_WINDOW_MS, lockedUntil } from "./lockout.ts";

const MINUTE = 60_000;
const NOW = Date.parse("2026-03-02T09:00:00+08:00");
const minutesAgo = (...minutes: number[]): number[] => minutes.map((minute) => NOW - minute * MINUTE);

describe("lockedUntil", () => {
  test.each([
    ["no failure", [], null],
    ["four failures", minutesAgo(3, 2, 1, 0), null],
    ["five failures at once", minutesAgo(0, 0, 0, 0, 0), NOW + 15 * MINUTE],
    ["five failures over four minutes", minutesAgo(4, 3, 2, 1, 0), NOW + 11 * MINUTE],
    ["five failures in no order", minutesAgo(0, 4, 2, 1, 3), NOW + 11 * MINUTE],
    ["the first of five just within the window", minutesAgo(14, 3, 2, 1, 0), NOW + MINUTE],
    ["the first of five just out of the window", minutesAgo(15, 3, 2, 1, 0), null],
    ["six failures: the last five count", minutesAgo(10, 4, 3, 2, 1, 0), NOW + 11 * MINUTE],
    ["five failures long ago", minutesAgo(80, 79, 78, 77, 76), null],
  ])("%s", (_, failedAt, until) => {
    expect(lockedUntil(failedAt, NOW)).toBe(until);
  });

  test("the lock holds until the time that it names, and not a moment longer", () => {
    const failures = fc.array(fc.integer({ min: NOW - LOCK_WINDOW_MS, max: NOW }), {
      minLength: 5,
      maxLength: 9,
    });
    fc.assert(
      fc.property(failures, (failedAt) => {
        const until = lockedUntil(failedAt, NOW);
        fc.pre(until !== null);
        expect(lockedUntil(failedAt, (until ?? 0) - 1)).toBe(until);
        expect(lockedUntil(failedAt, until ?? 0)).toBeNull();
      }),
    );
  });
});
