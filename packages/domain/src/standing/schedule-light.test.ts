import { describe, expect, test } from "vitest";
import { addDays } from "../local-date.ts";
import type { TaskState } from "../programme/task-states.ts";
import { dayOf, milestone, plan, taskFacts } from "./facts.fixture.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

const schedule = (details: Parameters<typeof taskFacts>[0], date: string) =>
  standingOn(taskFacts(details), date, defaultLightPolicy).lights.schedule;

describe("an open milestone", () => {
  const plans = [plan({ milestones: [milestone("验收", dayOf(20))] })];

  test.each([
    [20, "GREEN", "ON_SCHEDULE"],
    [21, "YELLOW", "MILESTONE_OVERDUE"],
    [50, "YELLOW", "MILESTONE_OVERDUE"],
    [51, "RED", "MILESTONE_OVERDUE"],
  ])("planned for day 20 is on day %i %s", (day, color, code) => {
    expect(schedule({ plans }, dayOf(day))).toMatchObject({ color, reasons: [{ code }] });
  });

  test("counts as done from the day on which that was recorded", () => {
    const completions = [{ lineageId: "验收", doneOn: dayOf(20), recordedOn: dayOf(25) }];
    expect(schedule({ plans, completions }, dayOf(24)).color).toBe("YELLOW");
    expect(schedule({ plans, completions }, dayOf(25)).color).toBe("GREEN");
  });

  test("moves with the plan from the day on which the new baseline was accepted", () => {
    const moved = plan({ baseline: 2, acceptedOn: dayOf(30), milestones: [milestone("验收", dayOf(60))] });
    expect(schedule({ plans: [...plans, moved] }, dayOf(29)).color).toBe("YELLOW");
    expect(schedule({ plans: [...plans, moved] }, dayOf(30)).color).toBe("GREEN");
  });
});

test("the gravest of the overdue comes first, each with its days", () => {
  const milestones = [milestone("乙", dayOf(40)), milestone("甲", dayOf(10)), milestone("丙", dayOf(60))];
  expect(schedule({ plans: [plan({ milestones })] }, dayOf(50))).toEqual({
    color: "RED",
    reasons: [
      { code: "MILESTONE_OVERDUE", params: { milestone: "甲", plannedOn: dayOf(10), days: 40 } },
      { code: "MILESTONE_OVERDUE", params: { milestone: "乙", plannedOn: dayOf(40), days: 10 } },
    ],
  });
});

describe("the task's own due date", () => {
  const inState = (state: TaskState, daysLate: number) =>
    schedule({ states: [{ state, on: "2026-01-01" }], plans: [plan()] }, addDays(dayOf(100), daysLate)).color;

  test.each([
    [0, "GREEN"],
    [1, "YELLOW"],
    [30, "YELLOW"],
    [31, "RED"],
  ])("%i days late is %s", (days, color) => {
    expect(inState("IN_PROGRESS", days)).toBe(color);
  });

  test("is met once close-out is applied for", () => {
    expect(inState("CLOSE_OUT_REVIEW", 31)).toBe("GREEN");
    expect(inState("PUBLIC_NOTICE", 31)).toBe("GREEN");
    expect(inState("ASSIGNED", 31)).toBe("RED");
  });
});

describe("an assignment", () => {
  const assigned = (acknowledgedOn: string | null) => ({
    states: [{ state: "ASSIGNED", on: "2026-02-13" }] as const,
    assignments: [{ unitId: "u", unitName: "教育局", assignedOn: "2026-02-13", acknowledgedOn }],
  });

  test.each([
    ["2026-02-13", "GREEN"],
    ["2026-02-25", "GREEN"],
    ["2026-02-26", "YELLOW"],
    ["2026-04-01", "YELLOW"],
  ])("of the Friday before the Spring Festival, open on %s, is %s", (date, color) => {
    expect(schedule(assigned(null), date).color).toBe(color);
  });

  test("acknowledged late is overdue until then", () => {
    expect(schedule(assigned("2026-02-27"), "2026-02-26").reasons).toEqual([
      { code: "ACKNOWLEDGEMENT_OVERDUE", params: { unit: "教育局", dueOn: "2026-02-25" } },
    ]);
    expect(schedule(assigned("2026-02-27"), "2026-02-27")).toMatchObject({
      color: "GREEN",
      reasons: [{ code: "NO_PLAN" }],
    });
  });
});
