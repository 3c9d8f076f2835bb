import { describe, expect, test } from "vitest";
import { type DatedState, stateOn } from "./dated-states.ts";
import { reportDueOn, requiredPeriods } from "./periods.ts";

test.each([
  ["2026-01", 5, "2026-02-05", "a plain day"],
  ["2026-08", 5, "2026-09-07", "past a weekend"],
  ["2026-09", 5, "2026-10-08", "past the National Day"],
  ["2026-04", 5, "2026-05-06", "past Labour Day"],
  ["2026-12", 5, "2027-01-05", "past the year's end"],
  ["2028-01", 31, "2028-02-29", "to the leap day, where the month has no 31st"],
  ["2026-01", 15, "2026-02-24", "past the Spring Festival"],
])("the report of %s due on the %ith is in time until %s: %s", (period, day, expected) => {
  expect(reportDueOn(period, day)).toBe(expected);
});

describe("the periods owed", () => {
  const inProgress: DatedState[] = [
    { state: "ASSIGNED", on: "2026-01-20" },
    { state: "IN_PROGRESS", on: "2026-03-31" },
  ];
  const owed = (states: readonly DatedState[], dueOn: string, date: string) =>
    requiredPeriods({ states, dueOn }, date);

  test.each([
    ["2026-03-30", []],
    ["2026-03-31", []],
    ["2026-04-01", ["2026-03"]],
    ["2026-04-30", ["2026-03"]],
    ["2026-05-01", ["2026-03", "2026-04"]],
  ])("on %s, of a plan accepted on the last day of March: %s", (date, expected) => {
    expect(owed(inProgress, "2026-12-31", date)).toEqual(expected);
  });

  test("none before delivery begins, however late it is", () => {
    expect(owed([{ state: "ASSIGNED", on: "2026-01-20" }], "2026-12-31", "2026-12-01")).toEqual([]);
  });

  test("the month of the due date is the last", () => {
    expect(owed(inProgress, "2026-05-01", "2027-02-01")).toEqual(["2026-03", "2026-04", "2026-05"]);
    expect(owed(inProgress, "2026-04-30", "2027-02-01")).toEqual(["2026-03", "2026-04"]);
  });

  test("a month is not owed that ends while the task is suspended", () => {
    const suspended: DatedState[] = [
      ...inProgress,
      { state: "SUSPENDED", on: "2026-05-31" },
      { state: "IN_PROGRESS", on: "2026-07-31" },
    ];
    expect(owed(suspended, "2026-12-31", "2026-08-01")).toEqual(["2026-03", "2026-04", "2026-07"]);
  });

  test("a closed task owes nothing more, a reopened one does again", () => {
    const closed: DatedState[] = [...inProgress, { state: "CLOSED", on: "2026-05-10" }];
    expect(owed(closed, "2026-12-31", "2026-09-01")).toEqual(["2026-03", "2026-04"]);
    const reopened: DatedState[] = [...closed, { state: "REOPENED", on: "2026-07-01" }];
    expect(owed(reopened, "2026-12-31", "2026-09-01")).toEqual(["2026-03", "2026-04", "2026-07", "2026-08"]);
  });
});

test("a state begins with its day", () => {
  const states: DatedState[] = [
    { state: "ASSIGNED", on: "2026-01-20" },
    { state: "ACKNOWLEDGED", on: "2026-01-22" },
    { state: "PLAN_REVIEW", on: "2026-01-22" },
  ];
  expect(
    ["2026-01-19", "2026-01-20", "2026-01-21", "2026-01-22"].map((date) => stateOn(states, date)),
  ).toEqual(["DRAFT", "ASSIGNED", "ASSIGNED", "PLAN_REVIEW"]);
});
