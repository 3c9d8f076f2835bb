import { describe, expect, test } from "vitest";
import type { Role } from "../organisation/vocabulary.ts";
import { type TaskState, taskStates } from "../programme/task-states.ts";
import { type PlanState, planStates, planTransitions } from "../workflow/plan-states.ts";
import { type ReportState, reportStates, reportTransitions } from "../workflow/report-states.ts";
import { actorAs, actorWith, rolesFor, units } from "./actors.fixture.ts";
import { loopRows, part, plan, report, submitted, submittedPlan, task } from "./loop-policy.fixture.ts";
import { refusalsOf } from "./policy.ts";

describe("who may do what in the loop", () => {
  test.each(loopRows)("%s: %s", (act, _, facts, may) => {
    expect(rolesFor((actor) => refusalsOf(actor, act, facts).length === 0)).toEqual(may);
  });

  test.each(loopRows)("nobody without a role may %s: %s", (act, _, facts) => {
    expect(refusalsOf(actorWith(), act, facts)).not.toEqual([]);
  });

  const ofOwnUnit = actorWith({ role: "SUPERVISOR", unitId: units.own });
  test.each([
    ["reviewPlan", submittedPlan],
    ["reviewReport", submitted],
    ["overrideLight", task],
  ] as const)("nobody may %s of the own unit", (act, facts) => {
    expect(refusalsOf(ofOwnUnit, act, facts)).toEqual(["OWN_UNIT_INVOLVED"]);
  });

  test("all reasons are told at once", () => {
    expect(refusalsOf(actorAs("LEADER"), "acknowledgeTask", { ...part, acknowledged: true })).toEqual([
      "NOT_ADMIN_OF_THE_UNIT",
      "ALREADY_ACKNOWLEDGED",
    ]);
  });
});

describe("the acts and the tables of states agree", () => {
  const states: readonly (ReportState | null)[] = [null, ...reportStates];
  test.each(states)("a report that is %s", (state) => {
    const steps: object = state === null ? { draft: true } : reportTransitions[state];
    const may = (act: "draftReport" | "reviewReport", role: Role) =>
      refusalsOf(actorAs(role), act, { ...report, state }).length === 0;
    expect(may("draftReport", "REPORTER")).toBe(state === null || "submit" in steps);
    expect(may("reviewReport", "SUPERVISOR")).toBe("accept" in steps);
    expect("accept" in steps).toBe("return" in steps);
  });

  const plans = taskStates.flatMap((taskState) =>
    [null, ...planStates].map((state): [TaskState, PlanState | null] => [taskState, state]),
  );
  test.each(plans)("a task that is %s with a plan that is %s", (taskState, state) => {
    const steps: object = state === null ? {} : planTransitions[state];
    const facts = { ...plan, taskState, state };
    const may = (act: "draftPlan" | "submitPlan" | "reviewPlan", role: Role) =>
      refusalsOf(actorAs(role), act, facts).length === 0;
    const before = taskState === "ASSIGNED" || taskState === "ACKNOWLEDGED";
    expect(may("draftPlan", "REPORTER")).toBe(before && (state === null || "submit" in steps));
    expect(may("reviewPlan", "SUPERVISOR")).toBe(taskState === "PLAN_REVIEW" && "accept" in steps);
    if (may("submitPlan", "UNIT_ADMIN")) expect(taskState).toBe("ACKNOWLEDGED");
  });
});
