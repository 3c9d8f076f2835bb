import { describe, expect, test } from "vitest";
import {
  type CheckedReading,
  checkReading,
  isReportable,
  needsNote,
  unchangedValue,
} from "./check-reading.ts";

const reading = (changes: Partial<CheckedReading>): CheckedReading => ({
  kind: "CUMULATIVE",
  comparator: "AT_LEAST",
  unitOfMeasure: "批次",
  value: 100,
  previous: 90,
  partTarget: 300,
  plannedStep: 25,
  ...changes,
});

describe("what is striking about a figure", () => {
  test.each<[string, Partial<CheckedReading>, string[]]>([
    ["growing as planned", {}, []],
    ["standing still", { value: 90 }, []],
    ["the first figure", { previous: null, value: 20 }, []],
    ["a cumulative figure that falls", { value: 89 }, ["FELL"]],
    ["a coverage that falls", { kind: "COVERAGE", value: 89 }, ["FELL"]],
    ["something done that is undone", { kind: "DELIVERABLE", value: 0, previous: 1 }, ["FELL"]],
    ["a rate may fall", { kind: "RATE", value: 80, partTarget: 95 }, []],
    ["a month's count may be lower than the last", { kind: "RECURRING", value: 1, previous: 2 }, []],
    ["a service no longer kept up", { kind: "CONTINUING", value: 0, previous: 1 }, []],
    ["exactly the target", { value: 300, previous: 280 }, []],
    ["beyond the target", { value: 301, previous: 280 }, ["ABOVE_TARGET"]],
    ["no target known", { value: 301, previous: 280, partTarget: null }, []],
    ["a rate above its target", { kind: "RATE", value: 98, partTarget: 95 }, []],
    ["a rate above all", { kind: "RATE", value: 101, partTarget: 95 }, ["ABOVE_TARGET"]],
    ["above a ceiling", { kind: "RATE", comparator: "AT_MOST", value: 6, partTarget: 5 }, ["ABOVE_TARGET"]],
    ["a third of the target at once", { previous: 0, value: 100 }, []],
    ["more than a third, not planned", { previous: 0, value: 101 }, ["JUMPED"]],
    ["more than a third, as planned", { previous: 0, value: 101, plannedStep: 51 }, []],
    ["more than a third, nothing planned", { previous: 0, value: 101, plannedStep: null }, ["JUMPED"]],
    ["two and a half people", { unitOfMeasure: "名", value: 92.5 }, ["NOT_A_WHOLE_NUMBER"]],
    ["two and a half kilometres", { unitOfMeasure: "公里", value: 92.5 }, []],
    ["a broken rate", { kind: "RATE", unitOfMeasure: "%", value: 92.5, partTarget: 95 }, []],
    ["half an inspection", { kind: "RECURRING", unitOfMeasure: null, value: 0.5 }, ["NOT_A_WHOLE_NUMBER"]],
    ["several at once", { previous: 0, value: 400.5 }, ["ABOVE_TARGET", "JUMPED", "NOT_A_WHOLE_NUMBER"]],
  ])("%s", (_, changes, codes) => {
    expect(checkReading(reading(changes))).toEqual(codes);
  });

  test("all but a broken number must be explained", () => {
    expect(
      (["FELL", "ABOVE_TARGET", "JUMPED", "NOT_A_WHOLE_NUMBER"] as const).map((code) => needsNote(code)),
    ).toEqual([true, true, true, false]);
  });
});

test.each([
  ["CUMULATIVE", 0, true],
  ["CUMULATIVE", -1, false],
  ["RATE", 101, true],
  ["DELIVERABLE", 1, true],
  ["DELIVERABLE", 2, false],
  ["CONTINUING", 0.5, false],
] as const)("%s can be reported as %d: %s", (kind, value, may) => {
  expect(isReportable(kind, value)).toBe(may);
});

test.each([
  ["CUMULATIVE", 40, 40],
  ["CUMULATIVE", null, 0],
  ["CONTINUING", 1, 1],
  ["RECURRING", 3, 0],
] as const)("no change of a %s after %s is %d", (kind, previous, value) => {
  expect(unchangedValue(kind, previous)).toBe(value);
});
