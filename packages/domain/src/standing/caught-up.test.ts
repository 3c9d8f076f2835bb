import { describe, expect, test } from "vitest";
import type { TaskState } from "../programme/task-states.ts";
import { dayOf, indicator, milestone, plan, reading, taskFacts } from "./facts.fixture.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

const lights = (details: Parameters<typeof taskFacts>[0], date: string) =>
  standingOn(taskFacts(details), date, defaultLightPolicy).lights;

describe("a milestone done late", () => {
  const facts = (doneOn: string) => ({
    plans: [plan({ milestones: [milestone("验收", "2026-02-10")] })],
    completions: [{ lineageId: "验收", doneOn, recordedOn: doneOn }],
  });

  test.each([
    ["2026-02-20", "YELLOW"],
    ["2026-02-28", "YELLOW"],
    ["2026-03-01", "GREEN"],
  ])("on 20 February is on %s %s", (date, color) => {
    expect(lights(facts("2026-02-20"), date).schedule.color).toBe(color);
  });

  test("says so; done on its day it is green", () => {
    expect(lights(facts("2026-02-20"), "2026-02-28").schedule.reasons).toEqual([
      {
        code: "MILESTONE_CAUGHT_UP",
        params: { milestone: "验收", plannedOn: "2026-02-10", doneOn: "2026-02-20" },
      },
      { code: "ON_SCHEDULE", params: { asOf: "2026-02-28" } },
    ]);
    expect(lights(facts("2026-02-10"), "2026-02-28").schedule.color).toBe("GREEN");
  });
});

describe("a report submitted late", () => {
  const facts = (on: string) => ({
    reportingUnits: ["a"],
    reports: [{ unitId: "a", period: "2026-01", events: [{ kind: "SUBMITTED", on } as const] }],
  });

  test.each([
    ["2026-02-05", "2026-02-06", "GREEN"],
    ["2026-02-06", "2026-02-06", "YELLOW"],
    ["2026-02-06", "2026-02-28", "YELLOW"],
    ["2026-02-06", "2026-03-01", "GREEN"],
  ])("on %s, due on 5 February, is on %s %s", (submittedOn, date, color) => {
    expect(lights(facts(submittedOn), date).reporting.color).toBe(color);
  });

  test("is not late for having been returned and submitted again", () => {
    const events = [
      { kind: "SUBMITTED", on: "2026-02-05" },
      { kind: "RETURNED", on: "2026-02-06" },
      { kind: "SUBMITTED", on: "2026-02-09" },
    ] as const;
    const returned = { reportingUnits: ["a"], reports: [{ unitId: "a", period: "2026-01", events }] };
    expect(lights(returned, "2026-02-09").reporting.color).toBe("GREEN");
  });
});

describe("progress caught up", () => {
  /** 10 of 100 until a reading of 60 is submitted on a day and accepted on another. */
  const facts = (submittedOn: string, acceptedOn: string, state: TaskState = "IN_PROGRESS") => ({
    states: [{ state, on: "2026-01-01" }, { state: "IN_PROGRESS", on: submittedOn } as const],
    indicators: [indicator()],
    readings: [reading(10), reading(60, { period: "2026-02", submittedOn, acceptedOn })],
  });

  test.each([
    ["submitted after 9 points behind", dayOf(20), dayOf(22), dayOf(22), "GREEN"],
    ["submitted after 10 points behind", dayOf(21), dayOf(22), dayOf(22), "YELLOW"],
    ["to the month's end", dayOf(21), dayOf(22), "2026-01-31", "YELLOW"],
    ["not beyond", dayOf(21), dayOf(22), "2026-02-01", "GREEN"],
    ["accepted in the month after", "2026-01-31", "2026-02-05", "2026-02-05", "GREEN"],
    ["submitted on the first of the month", "2026-02-01", "2026-02-05", "2026-02-05", "YELLOW"],
  ])("%s", (_, submittedOn, acceptedOn, date, color) => {
    expect(lights(facts(submittedOn, acceptedOn), date).quantity.color).toBe(color);
  });

  test("names the eve and how far behind it was", () => {
    expect(lights(facts(dayOf(21), dayOf(22)), dayOf(22)).quantity.reasons[0]).toEqual({
      code: "PROGRESS_CAUGHT_UP",
      params: { behindOn: dayOf(20), points: 10 },
    });
  });

  test("a task whose lights were off on the eve has nothing to catch up", () => {
    expect(lights(facts(dayOf(21), dayOf(22), "SUSPENDED"), dayOf(22)).quantity.color).toBe("GREEN");
  });
});
