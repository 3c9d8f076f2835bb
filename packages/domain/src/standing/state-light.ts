import type { LocalDate } from "../local-date.ts";
import type { TaskState } from "../programme/task-states.ts";
import type { Light } from "./light.ts";
import type { LightColor } from "./policy.ts";
import type { LightReasonCode } from "./reasons.ts";

type UnlitCode = Extract<
  LightReasonCode,
  "TASK_DRAFT" | "TASK_SUSPENDED" | "TASK_TERMINATED" | "TASK_CLOSED"
>;

/** States in which there is nothing to be late with; in every other the lights are computed. */
const unlit: Partial<Readonly<Record<TaskState, { color: LightColor; code: UnlitCode }>>> = {
  DRAFT: { color: "NONE", code: "TASK_DRAFT" },
  SUSPENDED: { color: "NONE", code: "TASK_SUSPENDED" },
  TERMINATED: { color: "NONE", code: "TASK_TERMINATED" },
  CLOSED: { color: "BLUE", code: "TASK_CLOSED" },
};

/** Whether a task in this state has lights that are computed. */
export const isLit = (state: TaskState): boolean => unlit[state] === undefined;

/** The light of a task that has none to compute; null where it has. */
export function stateLight(state: TaskState, asOf: LocalDate): Light | null {
  const light = unlit[state];
  return light === undefined
    ? null
    : { color: light.color, reasons: [{ code: light.code, params: { asOf } }] };
}
