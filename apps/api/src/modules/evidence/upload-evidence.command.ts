import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { auditedTask } from "../programme/audited-task.ts";
import { Evidence } from "./evidence.entities.ts";
import { type EvidencePlace, openPlace } from "./evidence-place.ts";

export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** Keeps the content; called once it is clear that it may be handed in. */
  readonly keep: () => Promise<void>;
}

/** Hands in a file for a report or a milestone. */
export async function uploadEvidence(
  tx: Transaction,
  actor: SignedInActor,
  { taskId, unitId, reportId, milestoneId }: EvidencePlace,
  { name, mediaType, size, sha256, keep }: UploadedFile,
): Promise<string> {
  const task = await openPlace(tx, actor, { taskId, unitId, reportId, milestoneId });
  await keep();
  const id = newId("evidence");
  await tx.manager.insert(Evidence, {
    id,
    taskId,
    unitId,
    reportId,
    milestoneId,
    name,
    mediaType,
    size,
    sha256,
    uploadedById: actor.userId,
    uploadedAt: tx.now.toISOString(),
  });
  tx.record({
    by: actor,
    operation: "uploadEvidence",
    ...auditedTask(task),
    unitId,
    changes: [{ field: "report.evidence", before: null, after: `${name} (sha256 ${sha256})` }],
  });
  return id;
}
