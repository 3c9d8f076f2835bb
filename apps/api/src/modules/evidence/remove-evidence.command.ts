import { Field, ID, InputType } from "type-graphql";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { auditedTask } from "../programme/audited-task.ts";
import { Evidence } from "./evidence.entities.ts";
import { openPlace } from "./evidence-place.ts";

@InputType()
export class RemoveEvidenceInput {
  @Field(() => ID) evidenceId: string;
}

/** Takes a file back, as long as what it shows can still be written in. Its content stays: the log names it. */
export async function removeEvidence(
  tx: Transaction,
  actor: SignedInActor,
  { evidenceId }: RemoveEvidenceInput,
): Promise<void> {
  const evidence = await tx.manager.findOneBy(Evidence, { id: evidenceId });
  if (evidence === null) throw notFound();
  const task = await openPlace(tx, actor, evidence);
  await tx.manager.delete(Evidence, { id: evidence.id });
  tx.record({
    by: actor,
    operation: "removeEvidence",
    ...auditedTask(task),
    unitId: evidence.unitId,
    changes: [
      { field: "report.evidence", before: `${evidence.name} (sha256 ${evidence.sha256})`, after: null },
    ],
  });
}
