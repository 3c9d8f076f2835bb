import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { LessThan } from "typeorm";
import { authorizeVersion } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { ProgressReport } from "./report.entities.ts";
import { figuresInWords, readingsIn, reportInScope } from "./report-in-scope.ts";
import { takeReportStep } from "./report-step.ts";
import { MOST_AT_ONCE } from "./submit-report.command.ts";

@InputType()
export class AcceptReportInput {
  @Field(() => ID) reportId: string;
  @IsOptional()
  @Min(0, { context: { message: "field.outOfRange", params: { min: 0, max: 1 } } })
  @Max(1, { context: { message: "field.outOfRange", params: { min: 0, max: 1 } } })
  @Field(() => Float, { nullable: true, description: "The task's progress as 督查办 found it, 0..1." })
  verified?: number | null;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AcceptReportsInput {
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_AT_ONCE, { context: { message: "field.tooMany", params: { max: MOST_AT_ONCE } } })
  @Field(() => [AcceptReportInput])
  reports: AcceptReportInput[];
}

/** Accepts all of the reports, or none. */
export async function acceptReports(
  tx: Transaction,
  actor: SignedInActor,
  inputs: readonly AcceptReportInput[],
): Promise<string[]> {
  const taskIds: string[] = [];
  for (const input of inputs) taskIds.push(await acceptReport(tx, actor, input));
  await refreshStanding(tx, [...new Set(taskIds)]);
  return inputs.map((input) => input.reportId);
}

/** Its figures are official and frozen from now on; what they correct was in force until now. Answers with its task. */
async function acceptReport(
  tx: Transaction,
  actor: SignedInActor,
  { reportId, verified = null, expectedVersion }: AcceptReportInput,
): Promise<string> {
  const { report, task, facts } = await reportInScope(tx, actor, reportId);
  authorizeVersion(actor, "reviewReport", facts, { current: report.version, expected: expectedVersion });
  await takeReportStep(tx, actor, {
    step: "accept",
    operation: "acceptReport",
    report,
    task,
    expectedVersion,
    changes: { verified, decidedAt: tx.now.toISOString(), decidedById: actor.userId },
    told: { verified, figures: await figuresInWords(tx, await readingsIn(tx, report.id)) },
  });
  const { taskId, unitId, period, revision } = report;
  const corrected = await tx.manager.findBy(ProgressReport, {
    ...{ taskId, unitId, period, state: "ACCEPTED" },
    revision: LessThan(revision),
  });
  for (const former of corrected) {
    await updateVersioned(tx, ProgressReport, former, former.version, { state: "SUPERSEDED" });
  }
  return taskId;
}
