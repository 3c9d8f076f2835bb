import { expect, test } from "vitest";
import { type PlannedPart, partTargetOf, plannedValueOf } from "./planned-value.ts";

const part = (changes: Partial<PlannedPart>): PlannedPart => ({
  kind: "CUMULATIVE",
  recurrence: null,
  target: 365,
  ownTarget: null,
  units: 1,
  trajectory: [],
  startsOn: "2026-01-01",
  dueOn: "2026-12-31",
  ...changes,
});

test.each<[string, Partial<PlannedPart>, number | null]>([
  ["alone, all of it", {}, 365],
  ["the own part", { ownTarget: 100, units: 2 }, 100],
  ["a shared figure whose parts nobody named", { units: 2 }, null],
  ["a rate is everybody's", { kind: "RATE", target: 95, units: 2 }, 95],
  ["nobody knows", { target: null }, null],
])("a unit has to reach: %s", (_, changes, expected) => {
  expect(partTargetOf(part(changes))).toBe(expected);
});

test.each<[string, Partial<PlannedPart>, string, number | null]>([
  ["day by day where nothing is drawn", {}, "2026-01", 31],
  ["everything in the month of the due date", {}, "2026-12", 365],
  ["along the drawn curve", { trajectory: [{ month: "2026-03", value: 73 }] }, "2026-03", 73],
  [
    "a part along the curve of the whole",
    { ownTarget: 100, units: 2, trajectory: [{ month: "2026-03", value: 73 }] },
    "2026-03",
    20,
  ],
  ["so often every month", { kind: "RECURRING", recurrence: "MONTH", target: 2 }, "2026-03", 2],
  ["no month of a quarter", { kind: "RECURRING", recurrence: "QUARTER", target: 2 }, "2026-03", null],
  ["kept up every month", { kind: "CONTINUING", target: null }, "2026-03", 1],
  ["not yet done", { kind: "DELIVERABLE", target: 1 }, "2026-11", 0],
  ["done on the due date", { kind: "DELIVERABLE", target: 1 }, "2026-12", 1],
  ["a payment standard is no progress", { kind: "STANDARD" }, "2026-03", null],
  ["nothing where no target is known", { target: null }, "2026-03", null],
])("planned for a month's end: %s", (_, changes, period, expected) => {
  const planned = plannedValueOf(part(changes), period);
  if (expected === null) expect(planned).toBeNull();
  else expect(planned).toBeCloseTo(expected, 9);
});
