import { Field, ID, InputType, Int } from "type-graphql";
import { MoreThan } from "typeorm";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorizeVersion } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { IndicatorReading, ProgressReport } from "./report.entities.ts";
import { readingsIn, reportInScope, withAuthor } from "./report-in-scope.ts";
import { auditedReport } from "./report-step.ts";

@InputType()
export class CorrectReportInput {
  @Field(() => ID) reportId: string;
  @RequiredText(500) @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
}

/** Begins a new revision of an accepted report, prefilled with it. The accepted one holds until the new one is accepted. */
export async function correctReport(
  tx: Transaction,
  actor: SignedInActor,
  input: CorrectReportInput,
): Promise<string> {
  const { report, task, facts } = await reportInScope(tx, actor, input.reportId);
  const { taskId, unitId, period, revision } = report;
  // What has been begun is written on, not begun once more.
  const begun = await tx.manager.findOneBy(ProgressReport, {
    ...{ taskId, unitId, period },
    revision: MoreThan(revision),
  });
  authorizeVersion(actor, "correctReport", begun === null ? facts : { ...facts, state: begun.state }, {
    current: report.version,
    expected: input.expectedVersion,
  });
  await updateVersioned(tx, ProgressReport, report, input.expectedVersion, {});
  const id = newId("report");
  const reason = input.reason.trim();
  await tx.manager.insert(ProgressReport, {
    ...report,
    id,
    revision: revision + 1,
    state: "DRAFT",
    noChangeReason: null,
    correctionReason: reason,
    verified: null,
    authorIds: withAuthor(null, actor.userId),
    submittedAt: null,
    submittedById: null,
    decidedAt: null,
    decidedById: null,
    decisionReason: null,
    updatedAt: tx.now.toISOString(),
    version: 1,
  });
  const readings = await readingsIn(tx, report.id);
  await tx.manager.insert(
    IndicatorReading,
    readings.map((reading) => ({ ...reading, id: newId("reading"), reportId: id })),
  );
  tx.record({
    by: actor,
    operation: "correctReport",
    ...auditedReport({ id, unitId, period }, task),
    changes: changesBetween("report", { revision }, { revision: revision + 1 }).concat(
      changesBetween("report", null, { reason }),
    ),
  });
  return id;
}
