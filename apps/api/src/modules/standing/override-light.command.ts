import { addDays, localDateOf } from "@minsheng/domain/local-date";
import { In, MoreThanOrEqual } from "typeorm";
import { authorize } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskInScope } from "../assignment/task-in-scope.ts";
import { auditedTask } from "../programme/audited-task.ts";
import type { EndLightOverrideInput, OverrideLightInput } from "./policy.types.ts";
import { refreshStanding } from "./refresh-standing.ts";
import { LightOverride } from "./standing.entities.ts";

const settable: readonly string[] = ["GREEN", "YELLOW", "RED"];

/** 督查办 sets a task's colour by hand until a day; the computed one stays visible beside it. */
export async function overrideLight(
  tx: Transaction,
  actor: SignedInActor,
  { taskId, color, reason, until }: OverrideLightInput,
): Promise<void> {
  const { task, facts } = await taskInScope(tx, actor, { id: taskId });
  authorize(actor, "overrideLight", facts);
  if (!settable.includes(color)) throw badField("color", "field.badValue");
  const today = localDateOf(tx.now);
  if (until < today) throw badField("until", "field.endsBeforeStart");
  await endRunning(tx, taskId);
  await tx.manager.insert(LightOverride, {
    id: newId("override"),
    taskId,
    color,
    reason: reason.trim(),
    role: "SUPERVISOR",
    from: today,
    until,
    authorId: actor.userId,
    at: tx.now.toISOString(),
  });
  tx.record({
    by: actor,
    operation: "overrideLight",
    ...auditedTask(task),
    changes: [
      { field: "override.color", before: null, after: color },
      { field: "override.until", before: null, after: until },
      { field: "override.reason", before: null, after: reason.trim() },
    ],
  });
  await refreshStanding(tx, [taskId]);
}

/** Back to the computed colour before the day that was set. */
export async function endLightOverride(
  tx: Transaction,
  actor: SignedInActor,
  { taskId, reason }: EndLightOverrideInput,
): Promise<void> {
  const { task, facts } = await taskInScope(tx, actor, { id: taskId });
  authorize(actor, "overrideLight", facts);
  if ((await endRunning(tx, taskId)) === 0) throw notFound();
  tx.record({
    by: actor,
    operation: "endLightOverride",
    ...auditedTask(task),
    changes: [{ field: "override.reason", before: null, after: reason.trim() }],
  });
  await refreshStanding(tx, [taskId]);
}

/** What holds today ended yesterday; what began today as well, as if it had never been. Answers how many there were. */
async function endRunning(tx: Transaction, taskId: string): Promise<number> {
  const today = localDateOf(tx.now);
  const running = await tx.manager.findBy(LightOverride, { taskId, until: MoreThanOrEqual(today) });
  const ids = running.map(({ id }) => id);
  await tx.manager.update(LightOverride, { id: In(ids) }, { until: addDays(today, -1) });
  return running.length;
}
