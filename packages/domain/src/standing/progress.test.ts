import { describe, expect, test } from "vitest";
import { dayOf, indicator, milestone, plan, reading, taskFacts } from "./facts.fixture.ts";
import type { IndicatorFacts, ReadingFacts } from "./facts.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

const year = { startsOn: "2026-01-01", dueOn: "2026-12-31" };
const standing = (details: Parameters<typeof taskFacts>[0], date = dayOf(50)) =>
  standingOn(taskFacts(details), date, defaultLightPolicy);
const achievement = (of: Partial<IndicatorFacts>, readings: ReadingFacts[]) =>
  standing({ ...year, indicators: [indicator(of)], readings }).indicators[0]?.achievement;

describe("a level is held against its target", () => {
  test.each<[Partial<IndicatorFacts>, number, number | null]>([
    [{ kind: "CUMULATIVE" }, 0, 0],
    [{ kind: "CUMULATIVE" }, 99, 0.99],
    [{ kind: "CUMULATIVE" }, 100, 1],
    [{ kind: "CUMULATIVE" }, 101, 1],
    [{ kind: "COVERAGE", target: 91 }, 45.5, 0.5],
    [{ kind: "COVERAGE", target: null }, 45.5, null],
    [{ kind: "RATE", comparator: "AT_MOST", target: 5 }, 5, 1],
    [{ kind: "RATE", comparator: "AT_MOST", target: 5 }, 10, 0.5],
    [{ kind: "RATE", comparator: "AT_MOST", target: 0 }, 0, 1],
    [{ kind: "RATE", target: 0 }, 0, 1],
    [{ kind: "STANDARD", target: 800 }, 800, null],
  ])("%o at %d makes %d", (of, value, expected) => {
    expect(achievement(of, [reading(value)])).toBe(expected);
  });

  test("nothing reported is nothing achieved, at most a ceiling too", () => {
    expect(achievement({}, [])).toBe(0);
    expect(achievement({ kind: "RATE", comparator: "AT_MOST" }, [])).toBe(0);
  });

  test.each([
    ["CUMULATIVE", 70],
    ["COVERAGE", 70],
    ["RATE", 35],
    ["DELIVERABLE", 30],
  ] as const)("of several units a %s takes each one's latest period together: %d", (kind, value) => {
    const readings = [
      reading(30, { unitId: "a", period: "2026-02" }),
      reading(60, { unitId: "b", period: "2026-01" }),
      reading(5, { unitId: "a", period: "2026-01" }),
      reading(40, { unitId: "b", period: "2026-02" }),
    ];
    expect(standing({ indicators: [indicator({ kind })], readings }).indicators[0]?.value).toBe(value);
  });
});

describe("a recurring target", () => {
  const each = (months: Record<string, number>) =>
    Object.entries(months).map(([period, value]) => reading(value, { period }));

  test.each<[string, Partial<IndicatorFacts>, Record<string, number>, number]>([
    [
      "once a month, twelve times",
      { recurrence: "MONTH", target: 1 },
      { "2026-01": 1, "2026-02": 1 },
      2 / 12,
    ],
    ["a surplus does not carry over", { recurrence: "MONTH", target: 1 }, { "2026-01": 5 }, 1 / 12],
    ["half of what a month wants", { recurrence: "MONTH", target: 2 }, { "2026-01": 1 }, 0.5 / 12],
    [
      "a quarter adds up its months",
      { recurrence: "QUARTER", target: 2 },
      { "2026-01": 1, "2026-03": 1 },
      1 / 4,
    ],
    [
      "a quarter ends with its last month",
      { recurrence: "QUARTER", target: 1 },
      { "2026-03": 1, "2026-04": 1 },
      2 / 4,
    ],
    ["a year touches two school years", { recurrence: "SCHOOL_YEAR", target: 1 }, { "2026-08": 1 }, 1 / 2],
    [
      "the second begins in September",
      { recurrence: "SCHOOL_YEAR", target: 1 },
      { "2026-08": 1, "2026-09": 1 },
      1,
    ],
    ["months outside of the task do not count", { recurrence: "MONTH", target: 1 }, { "2025-12": 1 }, 0],
  ])("%s", (_, of, months, expected) => {
    expect(achievement({ kind: "RECURRING", ...of }, each(months))).toBeCloseTo(expected, 12);
  });

  test("a service counts the months in which every unit that reports kept it up", () => {
    const readings = [
      ...each({ "2026-01": 1, "2026-02": 1, "2026-03": 0 }),
      reading(0, { period: "2026-02", unitId: "other" }),
    ];
    expect(achievement({ kind: "CONTINUING", target: 4 }, readings)).toBeCloseTo(1 / 12, 12);
  });
});

describe("a deliverable", () => {
  const milestones = [
    milestone("a", dayOf(10), 3),
    milestone("b", dayOf(20), 1),
    milestone("c", dayOf(5), 0),
  ];
  const completions = [{ lineageId: "a", doneOn: dayOf(12), recordedOn: dayOf(14) }];
  const of = { indicators: [indicator({ kind: "DELIVERABLE", target: null })] };

  test.each([
    [13, 0],
    [14, 0.75],
  ])("on day %i is as far as the milestones recorded by then: %d", (day, expected) => {
    expect(standing({ ...of, plans: [plan({ milestones })], completions }, dayOf(day)).progress).toBe(
      expected,
    );
  });

  test("is done once it is reported done, and nothing without a plan before", () => {
    expect(standing({ ...of, readings: [reading(1)] }).progress).toBe(1);
    expect(standing({ ...of, readings: [reading(0)] }).progress).toBe(0);
  });
});

describe("what counts", () => {
  const indicators = [indicator()];

  test.each([
    [59, 10, 40],
    [60, 40, null],
  ])("on day %i a reading accepted on day 60: official %d, pending %d", (day, value, pendingValue) => {
    const readings = [
      reading(10),
      reading(40, { period: "2026-02", submittedOn: dayOf(50), acceptedOn: dayOf(60) }),
    ];
    expect(standing({ indicators, readings }, dayOf(day)).indicators[0]).toMatchObject({
      value,
      pendingValue,
    });
  });

  test("a correction takes the place of what it corrects once it is accepted", () => {
    const readings = [
      reading(30, { submittedOn: dayOf(20), acceptedOn: dayOf(30) }),
      reading(40, { submittedOn: dayOf(10), acceptedOn: dayOf(10) }),
    ];
    expect(standing({ indicators, readings }, dayOf(29)).indicators[0]?.value).toBe(40);
    expect(standing({ indicators, readings }, dayOf(30)).indicators[0]?.value).toBe(30);
  });

  test("a returned report's figures are not pending until it is submitted again", () => {
    const readings = [reading(40, { submittedOn: dayOf(20), acceptedOn: null })];
    const events = [
      { kind: "SUBMITTED", on: dayOf(20) },
      { kind: "RETURNED", on: dayOf(22) },
      { kind: "SUBMITTED", on: dayOf(24) },
    ] as const;
    const facts = { indicators, readings, reports: [{ unitId: "unit", period: "2026-01", events }] };
    const pending = [19, 20, 22, 24].map((day) => standing(facts, dayOf(day)).indicators[0]?.pendingValue);
    expect(pending).toEqual([null, 40, null, 40]);
  });

  test("the plan's target goes before the notice's, and fills in a missing one", () => {
    const plans = [plan({ indicators: [{ indicatorId: "indicator", target: 80, trajectory: [] }] })];
    const readings = [reading(40)];
    expect(standing({ indicators, readings, plans }).progress).toBe(0.5);
    expect(standing({ indicators: [indicator({ target: null })], readings, plans }).progress).toBe(0.5);
  });

  test("the task is the weighted mean; weight 0, standards and unknown bases are left out", () => {
    const of = (id: string, details: Partial<IndicatorFacts>) => indicator({ id, ...details });
    const { progress } = standing({
      indicators: [
        of("a", { weight: 3 }),
        of("b", {}),
        of("c", { weight: 0 }),
        of("d", { kind: "STANDARD" }),
        of("e", { kind: "COVERAGE", target: null }),
      ],
      readings: [reading(100, { indicatorId: "a" }), reading(100, { indicatorId: "d" })],
    });
    expect(progress).toBe(0.75);
  });
});
