import { describe, expect, test } from "vitest";
import { dayOf, indicator, milestone, plan, taskFacts } from "./facts.fixture.ts";
import { linearPace, trajectoryPace } from "./pace.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

test.each([
  ["2025-12-31", 0],
  ["2026-01-01", 1 / 365],
  ["2026-09-30", 273 / 365],
  ["2026-12-30", 364 / 365],
  ["2026-12-31", 1],
  ["2027-01-01", 1],
])("a year's linear pace on %s", (date, expected) => {
  expect(linearPace({ startsOn: "2026-01-01", dueOn: "2026-12-31" }, date)).toBe(expected);
});

test.each([
  ["2028-02-28", 59 / 366],
  ["2028-02-29", 60 / 366],
  ["2028-03-01", 61 / 366],
])("a leap year's linear pace on %s", (date, expected) => {
  expect(linearPace({ startsOn: "2028-01-01", dueOn: "2028-12-31" }, date)).toBe(expected);
});

test("a task of one day is due in full on that day", () => {
  const span = { startsOn: "2026-05-01", dueOn: "2026-05-01" };
  expect(["2026-04-30", "2026-05-01"].map((date) => linearPace(span, date))).toEqual([0, 1]);
});

describe("a drawn trajectory", () => {
  const span = { startsOn: "2026-01-01", dueOn: "2026-04-10" };
  const drawn = [
    { month: "2026-01", value: 31 },
    { month: "2026-02", value: 31 },
    { month: "2026-03", value: 93 },
  ];

  test.each([
    ["2025-12-31", 0],
    ["2026-01-01", 0.01],
    ["2026-01-31", 0.31],
    ["2026-02-15", 0.31],
    ["2026-02-28", 0.31],
    ["2026-03-01", 0.33],
    ["2026-03-31", 0.93],
    ["2026-04-05", 0.965],
    ["2026-04-10", 1],
    ["2026-04-11", 1],
  ])("on %s", (date, expected) => {
    expect(trajectoryPace(drawn, 100, span, date)).toBeCloseTo(expected, 12);
  });

  test("never falls, never passes 1, and is due in full on the due date whatever was drawn", () => {
    const odd = [
      { month: "2025-12", value: 90 },
      { month: "2026-01", value: 120 },
      { month: "2026-02", value: 10 },
      { month: "2026-04", value: 50 },
    ];
    const on = (date: string) => trajectoryPace(odd, 100, span, date);
    expect([on("2026-01-31"), on("2026-02-28"), on("2026-04-10")]).toEqual([1, 1, 1]);
    const low = (date: string) => trajectoryPace([{ month: "2026-04", value: 50 }], 100, span, date);
    expect([low("2026-04-09"), low("2026-04-10")]).toEqual([0.99, 1]);
  });
});

describe("by kind", () => {
  const year = { startsOn: "2026-01-01", dueOn: "2026-12-31" };
  const paceOn = (details: Parameters<typeof indicator>[0], date: string) =>
    standingOn(taskFacts({ ...year, indicators: [indicator(details)] }), date, defaultLightPolicy)
      .indicators[0]?.pace;

  test.each([
    ["MONTH", "2026-02-05", 0],
    ["MONTH", "2026-02-06", 1 / 12],
    ["MONTH", "2026-10-08", 8 / 12],
    ["MONTH", "2026-10-09", 9 / 12],
    ["MONTH", "2026-12-31", 11 / 12],
    ["MONTH", "2027-01-06", 1],
    ["QUARTER", "2026-04-07", 0],
    ["QUARTER", "2026-04-08", 1 / 4],
    ["SCHOOL_YEAR", "2026-09-07", 0],
    ["SCHOOL_YEAR", "2026-09-08", 1 / 2],
    ["SCHOOL_YEAR", "2027-01-05", 1 / 2],
    ["SCHOOL_YEAR", "2027-01-06", 1],
  ] as const)("every %s counts once its report is overdue: on %s", (recurrence, date, expected) => {
    expect(paceOn({ kind: "RECURRING", target: 1, recurrence }, date)).toBe(expected);
  });

  test("a service is due month by month, a standard never", () => {
    expect(paceOn({ kind: "CONTINUING", target: null }, "2026-02-06")).toBe(1 / 12);
    expect(paceOn({ kind: "STANDARD" }, "2026-02-06")).toBeNull();
  });

  const deliverable = (milestones: Parameters<typeof plan>[0], date: string) =>
    standingOn(
      taskFacts({
        indicators: [indicator({ kind: "DELIVERABLE", target: null })],
        plans: [plan(milestones)],
      }),
      date,
      defaultLightPolicy,
    ).plannedPace;

  test.each([
    [10, 0],
    [11, 0.75],
    [20, 0.75],
    [21, 1],
  ])("on day %i a deliverable is due with the milestones whose day has passed", (day, expected) => {
    const milestones = [milestone("a", dayOf(10), 3), milestone("b", dayOf(20), 1)];
    expect(deliverable({ milestones }, dayOf(day))).toBe(expected);
  });

  test("a deliverable without milestones is due on the due date, not before", () => {
    expect([99, 100, 101].map((day) => deliverable({}, dayOf(day)))).toEqual([0, 1, 1]);
  });
});
