import { describe, expect, test } from "vitest";
import type { TaskState } from "../programme/task-states.ts";
import { taskStates } from "../programme/task-states.ts";
import { dayOf, indicator, milestone, plan, reading, taskFacts } from "./facts.fixture.ts";
import { defaultLightPolicy, worstOf } from "./policy.ts";
import { standingOn } from "./standing.ts";

const standing = (details: Parameters<typeof taskFacts>[0], day = 50, policy = defaultLightPolicy) =>
  standingOn(taskFacts(details), dayOf(day), policy);

describe("the task's light", () => {
  test.each([
    [["GREEN", "GREEN"], "GREEN"],
    [["YELLOW", "GREEN"], "YELLOW"],
    [["YELLOW", "RED"], "RED"],
    [["GREEN", "NONE"], "GREEN"],
    [[], "NONE"],
  ] as const)("of %s the worst is %s", (colors, expected) => {
    expect(worstOf(colors)).toBe(expected);
  });

  test("is the worst of its lights, whose reasons come first", () => {
    const plans = [plan({ milestones: [milestone("验收", dayOf(49))] })];
    const stood = standing({ plans, indicators: [indicator()] });
    expect(stood.color).toBe("RED");
    expect(stood.reasons.map(({ code }) => code)).toEqual([
      "QUANTITY_BEHIND",
      "PROGRESS_BEHIND",
      "MILESTONE_OVERDUE",
      "NO_REPORT_DUE",
    ]);
  });

  const unlit: Partial<Record<TaskState, [string, string]>> = {
    DRAFT: ["NONE", "TASK_DRAFT"],
    SUSPENDED: ["NONE", "TASK_SUSPENDED"],
    TERMINATED: ["NONE", "TASK_TERMINATED"],
    CLOSED: ["BLUE", "TASK_CLOSED"],
  };

  test.each(taskStates)("of a task far behind in the state %s", (state) => {
    const { color, reasons } = standing({ states: [{ state, on: dayOf(1) }], indicators: [indicator()] });
    expect([color, reasons[0]?.code]).toEqual(unlit[state] ?? ["RED", "QUANTITY_BEHIND"]);
  });

  test("follows the policy that it is asked by, and says which", () => {
    const lenient = { ...defaultLightPolicy, version: 7, yellowFromPoints: 60, redAbovePoints: 80 };
    expect(standing({ indicators: [indicator()] }, 50, lenient)).toMatchObject({
      color: "GREEN",
      policyVersion: 7,
    });
  });
});

describe("an override", () => {
  const override = (color: "GREEN" | "RED", from: number, until: number) => ({
    color,
    reason: "已现场核实",
    byRole: "SUPERVISOR",
    from: dayOf(from),
    until: dayOf(until),
  });
  const overrides = [override("GREEN", 40, 50)];

  test.each([
    [39, "YELLOW"],
    [40, "GREEN"],
    [50, "GREEN"],
    [51, "RED"],
  ])("of days 40 to 50 on day %i: %s", (day, color) => {
    const plans = [plan({ milestones: [milestone("验收", dayOf(20))] })];
    const done = { indicators: [indicator()], readings: [reading(100)] };
    expect(standing({ ...done, plans, overrides }, day).color).toBe(color);
  });

  test("leaves the computed colour in sight and states its reason first", () => {
    const stood = standing({ indicators: [indicator()], overrides });
    expect(stood).toMatchObject({ color: "GREEN", computedColor: "RED", override: overrides[0] });
    expect(stood.reasons[0]).toEqual({
      code: "OVERRIDDEN",
      params: { color: "GREEN", computed: "RED", role: "SUPERVISOR", reason: "已现场核实", until: dayOf(50) },
    });
  });

  test("the one given last holds; none lights a closed task", () => {
    const both = [override("RED", 45, 60), override("GREEN", 40, 50)];
    expect([50, 51].map((day) => standing({ overrides: both }, day).color)).toEqual(["GREEN", "RED"]);
    const closed = standing({ states: [{ state: "CLOSED", on: dayOf(1) }], overrides });
    expect(closed).toMatchObject({ color: "BLUE", override: null });
  });
});

test("milestones: what is done, overdue and next", () => {
  const milestones = [
    milestone("done", dayOf(10)),
    milestone("later", dayOf(60)),
    milestone("today", dayOf(50)),
    milestone("late", dayOf(40)),
  ];
  const completions = [{ lineageId: "done", doneOn: dayOf(9), recordedOn: dayOf(9) }];
  expect(standing({ plans: [plan({ milestones })], completions })).toMatchObject({
    milestones: [
      { lineageId: "done", doneOn: dayOf(9), overdueDays: 0 },
      { lineageId: "later", doneOn: null, overdueDays: 0 },
      { lineageId: "today", doneOn: null, overdueDays: 0 },
      { lineageId: "late", doneOn: null, overdueDays: 10 },
    ],
    overdueMilestones: 1,
    nextMilestone: { name: "today", plannedOn: dayOf(50) },
  });
});

test("without a weighed indicator the milestones' weights make progress and pace", () => {
  const milestones = [
    milestone("a", dayOf(10), 3),
    milestone("b", dayOf(40), 1),
    milestone("c", dayOf(60), 4),
  ];
  const completions = [{ lineageId: "a", doneOn: dayOf(9), recordedOn: dayOf(9) }];
  const indicators = [indicator({ kind: "COVERAGE", target: null })];
  expect(standing({ plans: [plan({ milestones })], completions, indicators })).toMatchObject({
    progress: 0.375,
    plannedPace: 0.5,
  });
});

test("the unit's and 督查办's own judgement are the latest by the day", () => {
  const shares = [
    { on: dayOf(60), share: 0.9 },
    { on: dayOf(10), share: 0.1 },
    { on: dayOf(50), share: 0.5 },
  ];
  expect(standing({ selfAssessments: shares, verifications: shares }, 9)).toMatchObject({
    selfAssessed: null,
    verified: null,
  });
  expect(standing({ selfAssessments: shares, verifications: shares.slice(0, 2) })).toMatchObject({
    selfAssessed: 0.5,
    verified: 0.1,
  });
});
