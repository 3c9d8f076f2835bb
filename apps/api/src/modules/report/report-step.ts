import { localDateOf } from "@minsheng/domain/local-date";
import { type ReportStep, reportTransitions } from "@minsheng/domain/workflow/report-states";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskLabel } from "../programme/audited-task.ts";
import type { Task } from "../programme/programme.entities.ts";
import { ProgressReport, ReportEvent } from "./report.entities.ts";

const events = { submit: "SUBMITTED", return: "RETURNED", accept: "ACCEPTED" } as const;

interface Step {
  readonly step: keyof typeof events;
  readonly operation: string;
  readonly report: ProgressReport;
  readonly task: Task;
  readonly expectedVersion: number;
  readonly reason?: string;
  /** What the step writes beside the state. */
  readonly changes: QueryDeepPartialEntity<ProgressReport>;
  /** What the log tells beside the state and the reason. */
  readonly told?: Readonly<Record<string, string | number | null>>;
}

/**
 * Takes a report one step further: its state, the dated event and the log. Whether the step may be taken now, the
 * policy has said before; throws where the table of states does not know it. CONFLICT where the version is stale.
 */
export async function takeReportStep(tx: Transaction, actor: SignedInActor, taken: Step): Promise<void> {
  const { step, operation, report, task, expectedVersion, reason = null, changes, told = {} } = taken;
  const steps: Partial<Record<ReportStep, ProgressReport["state"]>> = reportTransitions[report.state];
  const state = steps[step];
  if (state === undefined) throw new Error(`A report in ${report.state} knows no step ${step}.`);
  await updateVersioned(tx, ProgressReport, report, expectedVersion, {
    ...changes,
    state,
    updatedAt: tx.now.toISOString(),
  });
  await tx.manager.insert(ReportEvent, {
    id: newId("event"),
    reportId: report.id,
    taskId: report.taskId,
    kind: events[step],
    on: localDateOf(tx.now),
    at: tx.now.toISOString(),
    actorId: actor.userId,
    reason,
  });
  tx.record({
    by: actor,
    operation,
    ...auditedReport(report, task),
    changes: [
      ...changesBetween("report", { state: report.state }, { state }),
      ...changesBetween("report", null, { reason, ...told }),
    ],
  });
}

/** A report as the log names what was changed: `1. 食品安全 2026-07`. */
export const auditedReport = (
  report: Pick<ProgressReport, "id" | "unitId" | "period">,
  task: Task,
): { object: { type: string; id: string; label: string }; taskId: string; unitId: string } => ({
  object: { type: "ProgressReport", id: report.id, label: `${taskLabel(task)} ${report.period}` },
  taskId: task.id,
  unitId: report.unitId,
});
