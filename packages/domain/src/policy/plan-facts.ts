import type { TaskState } from "../programme/task-states.ts";
import type { AssignmentRole } from "../programme/vocabulary.ts";
import type { PlanState } from "../workflow/plan-states.ts";
import type { PlanFacts } from "./policy.ts";

/** What the policy looks at of a task's plan; `plan` null: there is none yet. A group leads, not its members. */
export const planFactsOf = (
  taskState: TaskState,
  parts: readonly {
    readonly unitId: string;
    readonly role: AssignmentRole;
    readonly viaGroupId: string | null;
  }[],
  plan: { readonly state: PlanState; readonly authorIds: readonly string[] } | null,
): PlanFacts => ({
  taskState,
  leadUnitId: parts.find((part) => part.role === "LEAD" && part.viaGroupId === null)?.unitId ?? "",
  unitIds: parts.map((part) => part.unitId),
  state: plan?.state ?? null,
  authorIds: plan?.authorIds ?? [],
});
