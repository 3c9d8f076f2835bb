import { taskPath } from "../../shared/programme/task-path.ts";

/** Where a task's plan is written, reviewed and read. */
export const planPath = (task: Parameters<typeof taskPath>[0]): string => `${taskPath(task)}/plan`;
