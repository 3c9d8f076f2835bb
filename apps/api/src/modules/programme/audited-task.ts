import type { AuditRecord } from "../../platform/audit/append-audit.ts";
import type { Task } from "./programme.entities.ts";

/** What a reader knows a task by. */
export const taskLabel = (task: Pick<Task, "number" | "title">): string => `${task.number}. ${task.title}`;

/** A task as the log names what was changed. */
export const auditedTask = (task: Task): Pick<AuditRecord, "object" | "taskId"> => ({
  object: { type: "Task", id: task.id, label: taskLabel(task) },
  taskId: task.id,
});
