import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  isLocalDate,
  isValidOn,
  localDateOf,
  officeDayStart,
  officeTimeOf,
} from "./local-date.ts";

test.each([
  ["2026-01-31T15:59:59.999Z", "2026-01-31"],
  ["2026-01-31T16:00:00Z", "2026-02-01"],
  ["2025-12-31T16:00:00Z", "2026-01-01"],
  ["2028-02-28T16:00:00Z", "2028-02-29"],
  ["2026-07-01T00:00:00+08:00", "2026-07-01"],
])("at %s the office writes %s", (instant, date) => {
  expect(localDateOf(new Date(instant))).toBe(date);
});

test("the office's clock is eight hours ahead", () => {
  expect(officeTimeOf(new Date("2026-01-31T16:05:59.999Z"))).toBe("2026-02-01 00:05");
});

test.each([
  ["2026-01-01", true],
  ["2026-12-31", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-1-1", false],
  ["2026-01-01T00:00", false],
  ["2026/01/01", false],
  [" 2026-01-01", false],
  ["", false],
])("%j is a date: %j", (text, real) => {
  expect(isLocalDate(text)).toBe(real);
});

describe("isValidOn", () => {
  test.each([
    ["2026-02-28", false],
    ["2026-03-01", true],
    ["2026-03-15", true],
    ["2026-03-31", true],
    ["2026-04-01", false],
  ])("March on %s: %j", (on, valid) => {
    expect(isValidOn({ validFrom: "2026-03-01", validTo: "2026-03-31" }, on)).toBe(valid);
  });

  test("without an end it holds until further notice", () => {
    const untilFurtherNotice = { validFrom: "2026-03-01", validTo: null };
    expect(isValidOn(untilFurtherNotice, "2099-12-31")).toBe(true);
    expect(isValidOn(untilFurtherNotice, "2026-02-28")).toBe(false);
  });

  test("a day can begin and end it", () => {
    expect(isValidOn({ validFrom: "2026-03-01", validTo: "2026-03-01" }, "2026-03-01")).toBe(true);
  });
});

test.each(["2026-01-01", "2026-07-01", "2028-02-29"])("%s begins where the office's day begins", (day) => {
  const start = officeDayStart(day);
  expect(localDateOf(start)).toBe(day);
  expect(localDateOf(new Date(start.getTime() - 1)) < day).toBe(true);
});

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2028-03-01", -1, "2028-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-07-01", 0, "2026-07-01"],
  ["2026-01-01", 364, "2026-12-31"],
])("%s and %i days make %s, and back", (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
  expect(daysBetween(date, expected)).toBe(days);
});
