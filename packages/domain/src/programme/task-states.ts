/** 任务状态. Overdue is never a state: it is derived from the date. */
export const taskStates = [
  "DRAFT",
  "ASSIGNED",
  "ACKNOWLEDGED",
  "PLAN_REVIEW",
  "IN_PROGRESS",
  "CLOSE_OUT_REVIEW",
  "PUBLIC_NOTICE",
  "CLOSED",
  "REOPENED",
  "SUSPENDED",
  "TERMINATED",
] as const;
export type TaskState = (typeof taskStates)[number];

export type TaskStep =
  | "publish"
  | "acknowledge"
  | "submitPlan"
  | "returnPlan"
  | "acceptPlan"
  | "requestCloseOut"
  | "returnCloseOut"
  | "verifyCloseOut"
  | "upholdObjection"
  | "close"
  | "reopen"
  | "suspend"
  | "resume"
  | "terminate";

/**
 * Which step leads where; a step that a state does not list is refused. Read aloud: an assigned task is acknowledged…
 * Only what has begun is suspended, so that resuming never skips an acknowledgement or a plan.
 */
export const taskTransitions = {
  DRAFT: { publish: "ASSIGNED" },
  ASSIGNED: { acknowledge: "ACKNOWLEDGED", terminate: "TERMINATED" },
  ACKNOWLEDGED: { submitPlan: "PLAN_REVIEW", terminate: "TERMINATED" },
  PLAN_REVIEW: { returnPlan: "ACKNOWLEDGED", acceptPlan: "IN_PROGRESS" },
  IN_PROGRESS: { requestCloseOut: "CLOSE_OUT_REVIEW", suspend: "SUSPENDED", terminate: "TERMINATED" },
  CLOSE_OUT_REVIEW: { returnCloseOut: "IN_PROGRESS", verifyCloseOut: "PUBLIC_NOTICE" },
  PUBLIC_NOTICE: { upholdObjection: "IN_PROGRESS", close: "CLOSED" },
  CLOSED: { reopen: "REOPENED" },
  REOPENED: { requestCloseOut: "CLOSE_OUT_REVIEW", suspend: "SUSPENDED", terminate: "TERMINATED" },
  SUSPENDED: { resume: "IN_PROGRESS", terminate: "TERMINATED" },
  TERMINATED: {},
} as const satisfies Record<TaskState, Partial<Record<TaskStep, TaskState>>>;

/** States in which nothing about the task changes any more, short of reopening. */
const settled: ReadonlySet<TaskState> = new Set(["CLOSED", "TERMINATED"]);
export const isSettled = (state: TaskState): boolean => settled.has(state);

/** States in which a task is delivered and reported on. */
const delivered: ReadonlySet<TaskState> = new Set(["IN_PROGRESS", "REOPENED"]);
export const isDelivered = (state: TaskState): boolean => delivered.has(state);
