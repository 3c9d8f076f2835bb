import { expect, it } from "vitest";
import { timeSpanOf } from "./time-span.ts";

it("draws whole months, each day at its own place and none beyond the edges", () => {
  const span = timeSpanOf(["2026-03-31", "2026-01-15"]);
  expect(span.months).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(span.percentOf("2026-01-01")).toBeCloseTo(50 / 90);
  expect(span.percentOf("2026-03-31")).toBeCloseTo(100 - 50 / 90);
  expect(span.percentOf("2025-06-01")).toBe(0);
  expect(span.percentOf("2027-06-01")).toBe(100);
});
