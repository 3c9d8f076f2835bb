import { type TaskState, taskStates, taskTransitions } from "@minsheng/domain/programme/task-states";
import { type PlanState, planStates, planTransitions } from "@minsheng/domain/workflow/plan-states";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeliveryPlan } from "../src/modules/plan/plan.entities.ts";
import { Task } from "../src/modules/programme/programme.entities.ts";
import { startApi, type TestApi } from "./support/api.ts";
import { auditCount, taskObject } from "./support/objects.ts";
import { onPlan, type Plan, planVersion, refusedOnPlan } from "./support/planning.ts";

const NUMBER = 7;
const lead = "fzrhjbzj.admin";

let api: TestApi;
let plan: Plan;
let taskId: string;
beforeAll(async () => {
  api = await startApi();
  taskId = (await taskObject(api, NUMBER)).id;
  const empty = { taskId, startsOn: "2026-01-01", milestones: [], indicators: [], expectedVersion: 0 };
  plan = await onPlan(api, lead, "savePlan", empty);
});
afterAll(() => api.close());

/** Puts the plan and its task where they are wanted, past the rules. */
const put = (state: PlanState, taskState: TaskState) =>
  api.database.inTransaction(async (tx) => {
    await tx.manager.update(DeliveryPlan, { id: plan.id }, { state });
    await tx.manager.update(Task, { id: taskId }, { state: taskState });
  });

describe("steps that the table does not know are refused", () => {
  const taskStateOf: Readonly<Record<PlanState, TaskState>> = {
    DRAFT: "ACKNOWLEDGED",
    RETURNED: "ACKNOWLEDGED",
    SUBMITTED: "PLAN_REVIEW",
    ACCEPTED: "IN_PROGRESS",
    SUPERSEDED: "IN_PROGRESS",
  };
  const steps = [
    ["submit", "submitPlan", lead, {}],
    ["return", "returnPlan", "supervisor", { remarks: [{ place: "plan", text: "退回" }] }],
    ["accept", "acceptPlan", "supervisor", {}],
  ] as const;
  const refusedSteps = planStates.flatMap((state) =>
    steps.filter(([step]) => !(step in planTransitions[state])).map((step) => [state, ...step] as const),
  );

  it.each(refusedSteps)("%s: %s", async (state, _, operation, username, further) => {
    await put(state, taskStateOf[state]);
    const before = await auditCount(api);
    const { code } = await refusedOnPlan(api, username, operation, { ...planVersion(plan), ...further });
    expect(code).toBe("REFUSED");
    expect(await auditCount(api)).toBe(before);
  });
});

/** A draft task is hidden from its units; it answers them with NOT_FOUND. */
const handedOver = taskStates.filter((state) => state !== "DRAFT");

describe("a task in a state that knows no such step keeps its plan where it is", () => {
  it.each(handedOver.filter((state) => !("submitPlan" in taskTransitions[state])))(
    "%s: submit",
    async (taskState) => {
      await put("DRAFT", taskState);
      const { code } = await refusedOnPlan(api, lead, "submitPlan", planVersion(plan));
      expect(code).toBe("REFUSED");
    },
  );

  it.each(handedOver.filter((state) => !("acceptPlan" in taskTransitions[state])))(
    "%s: accept",
    async (taskState) => {
      await put("SUBMITTED", taskState);
      const { code } = await refusedOnPlan(api, "supervisor", "acceptPlan", planVersion(plan));
      expect(code).toBe("REFUSED");
    },
  );
});
