import { expect, test } from "vitest";
import { addMonths, endOfMonth, monthOf, monthsBetween } from "./months.ts";

test.each([
  ["2026-01", "2026-01-31"],
  ["2026-02", "2026-02-28"],
  ["2028-02", "2028-02-29"],
  ["2026-04", "2026-04-30"],
  ["2026-12", "2026-12-31"],
])("%s ends on %s", (month, date) => {
  expect(endOfMonth(month)).toBe(date);
});

test.each([
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2026-08", -8, "2025-12"],
  ["2026-09", -8, "2026-01"],
  ["2026-05", 0, "2026-05"],
])("%s and %i months make %s", (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected);
});

test("a date lies in its month, on its last day too", () => {
  expect(monthOf("2028-02-29")).toBe("2028-02");
});

test.each([
  ["2026-11", "2027-02", ["2026-11", "2026-12", "2027-01", "2027-02"]],
  ["2026-11", "2026-11", ["2026-11"]],
  ["2026-11", "2026-10", []],
])("from %s to %s", (first, last, months) => {
  expect(monthsBetween(first, last)).toEqual(months);
});
