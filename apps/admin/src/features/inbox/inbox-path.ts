import type { InboxKind } from "@minsheng/domain/inbox/inbox";
import { taskPath } from "../../shared/programme/task-path.ts";

interface Waiting {
  readonly kind: InboxKind;
  readonly year: number;
  readonly taskNumber: number;
  readonly period: string | null;
}

/** Where one click leads to do what is waited for. */
export function inboxPath({ kind, year, taskNumber, period }: Waiting): string {
  const task = taskPath({ year, number: taskNumber });
  switch (kind) {
    case "DRAFT_PLAN":
    case "REVISE_PLAN":
    case "REVIEW_PLAN":
      return `${task}/plan`;
    case "REPORT":
    case "REVISE_REPORT":
      return `/reports?period=${period}`;
    case "REVIEW_REPORT":
      return "/review";
    default:
      return task;
  }
}
