import { describe, expect, test } from "vitest";
import { type DraftedPlan, planFaults } from "./plan-faults.ts";

const milestone = { criterion: "已印发", plannedOn: "2026-06-30", unitId: "lead", weight: 1 };
const indicator = {
  kind: "CUMULATIVE",
  weight: 1,
  noticeTarget: 300,
  target: null,
  trajectory: [],
  parts: [{ unitId: "lead", target: null }],
} as const;
const plan: DraftedPlan = {
  startsOn: "2026-01-01",
  dueOn: "2026-12-31",
  unitIds: ["lead", "assist"],
  milestones: [milestone],
  indicators: [indicator],
};
const ofMilestone = (change: object): DraftedPlan => ({ ...plan, milestones: [{ ...milestone, ...change }] });
const ofIndicator = (change: object): DraftedPlan => ({ ...plan, indicators: [{ ...indicator, ...change }] });
const shared = (lead: number, assist: number) => ({
  parts: [
    { unitId: "lead", target: lead },
    { unitId: "assist", target: assist },
  ],
});

describe("what keeps a plan from being submitted", () => {
  test.each([
    ["nothing", plan, []],
    ["no milestone", { ...plan, milestones: [] }, ["milestones NO_MILESTONE"]],
    [
      "a milestone of which nobody knows when it is done",
      ofMilestone({ criterion: " " }),
      ["milestones.0.criterion CRITERION_MISSING"],
    ],
    ["a milestone on the first day", ofMilestone({ plannedOn: "2026-01-01" }), []],
    ["a milestone on the due date", ofMilestone({ plannedOn: "2026-12-31" }), []],
    [
      "a milestone the day before",
      ofMilestone({ plannedOn: "2025-12-31" }),
      ["milestones.0.plannedOn OUTSIDE_SPAN"],
    ],
    [
      "a milestone the day after",
      ofMilestone({ plannedOn: "2027-01-01" }),
      ["milestones.0.plannedOn OUTSIDE_SPAN"],
    ],
    [
      "a stranger's milestone",
      ofMilestone({ unitId: "other" }),
      ["milestones.0.unitId UNIT_NOT_RESPONSIBLE"],
    ],
    ["a milestone without weight", ofMilestone({ weight: 0 }), ["milestones.0.weight WEIGHT_NOT_POSITIVE"]],
    ["no target anywhere", ofIndicator({ noticeTarget: null }), ["indicators.0.target TARGET_REQUIRED"]],
    ["the plan's own target", ofIndicator({ noticeTarget: null, target: 50 }), []],
    ["a deliverable needs none", ofIndicator({ kind: "DELIVERABLE", noticeTarget: null }), []],
    ["nobody reports it", ofIndicator({ parts: [] }), ["indicators.0.parts NO_REPORTING_UNIT"]],
    ["a standard is not reported", ofIndicator({ kind: "STANDARD", weight: 0, parts: [] }), []],
    ["parts that make up the target", ofIndicator(shared(200, 100)), []],
    [
      "a single part that is not all of it",
      ofIndicator({ parts: [{ unitId: "lead", target: 299 }] }),
      ["indicators.0.parts PARTS_DIFFER"],
    ],
    ["parts one short", ofIndicator(shared(200, 99)), ["indicators.0.parts PARTS_DIFFER"]],
    ["parts one too many", ofIndicator(shared(200, 101)), ["indicators.0.parts PARTS_DIFFER"]],
    [
      "parts of a third each",
      { ...plan, indicators: [{ ...indicator, noticeTarget: 0.3, ...shared(0.1, 0.2) }] },
      [],
    ],
    [
      "a trajectory to the target",
      ofIndicator({
        trajectory: [
          { month: "2026-06", value: 100 },
          { month: "2026-12", value: 300 },
        ],
      }),
      [],
    ],
    [
      "one that falls",
      ofIndicator({
        trajectory: [
          { month: "2026-06", value: 301 },
          { month: "2026-12", value: 300 },
        ],
      }),
      ["indicators.0.trajectory TRAJECTORY_FALLS"],
    ],
    [
      "months out of order",
      ofIndicator({
        trajectory: [
          { month: "2026-06", value: 100 },
          { month: "2026-06", value: 300 },
        ],
      }),
      ["indicators.0.trajectory TRAJECTORY_FALLS"],
    ],
    [
      "one that ends short",
      ofIndicator({ trajectory: [{ month: "2026-12", value: 299 }] }),
      ["indicators.0.trajectory TRAJECTORY_MISSES_TARGET"],
    ],
    [
      "one beyond the year",
      ofIndicator({ trajectory: [{ month: "2027-01", value: 300 }] }),
      ["indicators.0.trajectory OUTSIDE_SPAN"],
    ],
  ] as const)("%s", (_, drafted, expected) => {
    expect(planFaults(drafted as DraftedPlan).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  test("all faults are told at once", () => {
    const faults = planFaults({
      ...ofMilestone({ weight: 0, unitId: "other" }),
      indicators: [{ ...indicator, parts: [] }],
    });
    expect(faults.map(({ code }) => code)).toEqual([
      "UNIT_NOT_RESPONSIBLE",
      "WEIGHT_NOT_POSITIVE",
      "NO_REPORTING_UNIT",
    ]);
  });
});
