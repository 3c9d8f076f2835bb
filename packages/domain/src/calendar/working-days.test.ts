import { expect, test } from "vitest";
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter } from "./working-days.ts";

test.each([
  ["2026-03-06", true, "a Friday"],
  ["2026-03-07", false, "a Saturday"],
  ["2026-01-02", false, "a Friday free after New Year"],
  ["2026-01-04", true, "the Sunday worked for it"],
  ["2026-02-14", true, "the Saturday worked before the Spring Festival"],
  ["2026-02-23", false, "the festival's last day, a Monday"],
  ["2026-02-24", true, "the day after it"],
  ["2026-09-20", true, "the Sunday worked for the National Day"],
  ["2026-10-07", false, "the last day of the National Day's week"],
  ["2026-10-08", true, "the day after it"],
  ["2028-02-29", true, "a leap day, a Tuesday"],
  ["2035-10-01", true, "a Monday of a year whose holidays nobody has announced"],
  ["2035-10-06", false, "a Saturday of that year"],
])("%s: %s, %s", (date, expected) => {
  expect(isWorkingDay(date)).toBe(expected);
});

test("the machine's own time zone does not matter", () => {
  const zone = process.env["TZ"];
  try {
    for (process.env["TZ"] of ["America/Los_Angeles", "Asia/Shanghai", "Pacific/Auckland"]) {
      expect(["2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09"].map(isWorkingDay)).toEqual([
        true,
        false,
        false,
        true,
      ]);
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

test.each([
  ["2026-10-08", "2026-10-08"],
  ["2026-10-05", "2026-10-08"],
  ["2026-02-15", "2026-02-24"],
  ["2026-09-05", "2026-09-07"],
])("a deadline on %s falls on %s", (date, expected) => {
  expect(workingDayOnOrAfter(date)).toBe(expected);
});

test.each([
  ["2026-03-02", 3, "2026-03-05"],
  ["2026-03-06", 3, "2026-03-11"],
  ["2026-03-07", 1, "2026-03-09"],
  ["2026-02-13", 3, "2026-02-25"],
  ["2026-09-30", 3, "2026-10-10"],
  ["2026-03-07", 0, "2026-03-07"],
])("from %s %i working days lead to %s", (date, n, expected) => {
  expect(addWorkingDays(date, n)).toBe(expected);
});
