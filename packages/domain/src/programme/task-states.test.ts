import { describe, expect, test } from "vitest";
import { isSettled, type TaskState, type TaskStep, taskStates, taskTransitions } from "./task-states.ts";

/** Every step there is, as the regulations read; any other is refused. */
const allowed: [TaskState, TaskStep, TaskState][] = [
  ["DRAFT", "publish", "ASSIGNED"],
  ["ASSIGNED", "acknowledge", "ACKNOWLEDGED"],
  ["ASSIGNED", "terminate", "TERMINATED"],
  ["ACKNOWLEDGED", "submitPlan", "PLAN_REVIEW"],
  ["ACKNOWLEDGED", "terminate", "TERMINATED"],
  ["PLAN_REVIEW", "returnPlan", "ACKNOWLEDGED"],
  ["PLAN_REVIEW", "acceptPlan", "IN_PROGRESS"],
  ["IN_PROGRESS", "requestCloseOut", "CLOSE_OUT_REVIEW"],
  ["IN_PROGRESS", "suspend", "SUSPENDED"],
  ["IN_PROGRESS", "terminate", "TERMINATED"],
  ["CLOSE_OUT_REVIEW", "returnCloseOut", "IN_PROGRESS"],
  ["CLOSE_OUT_REVIEW", "verifyCloseOut", "PUBLIC_NOTICE"],
  ["PUBLIC_NOTICE", "upholdObjection", "IN_PROGRESS"],
  ["PUBLIC_NOTICE", "close", "CLOSED"],
  ["CLOSED", "reopen", "REOPENED"],
  ["REOPENED", "requestCloseOut", "CLOSE_OUT_REVIEW"],
  ["REOPENED", "suspend", "SUSPENDED"],
  ["REOPENED", "terminate", "TERMINATED"],
  ["SUSPENDED", "resume", "IN_PROGRESS"],
  ["SUSPENDED", "terminate", "TERMINATED"],
];

const steps = [...new Set(allowed.map(([, step]) => step))];
const nextOf = (state: TaskState, step: TaskStep): TaskState | undefined =>
  (taskTransitions[state] as Partial<Record<TaskStep, TaskState>>)[step];

describe("a task's states", () => {
  test.each(taskStates.flatMap((state) => steps.map((step) => [state, step] as const)))(
    "%s: %s",
    (state, step) => {
      const row = allowed.find(([from, by]) => from === state && by === step);
      expect(nextOf(state, step)).toBe(row?.[2]);
    },
  );

  test("no step leads anywhere that this table does not tell of", () => {
    const inTable = taskStates.flatMap((state) => Object.keys(taskTransitions[state]));
    expect(inTable.length).toBe(allowed.length);
  });

  test("every state is reached from the draft", () => {
    const reached = new Set<TaskState>(["DRAFT"]);
    for (const state of reached) for (const next of Object.values(taskTransitions[state])) reached.add(next);
    expect([...reached].toSorted()).toEqual(taskStates.toSorted());
  });

  test("a closed or terminated task is settled, no other", () => {
    expect(taskStates.filter(isSettled)).toEqual(["CLOSED", "TERMINATED"]);
  });

  test("a settled task takes no step but to be reopened", () => {
    const out = taskStates.filter(isSettled).flatMap((state) => Object.keys(taskTransitions[state]));
    expect(out).toEqual(["reopen"]);
  });
});
