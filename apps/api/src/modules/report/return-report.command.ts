import { Field, ID, InputType, Int } from "type-graphql";
import { authorizeVersion } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { reportInScope } from "./report-in-scope.ts";
import { takeReportStep } from "./report-step.ts";

@InputType()
export class ReturnReportInput {
  @Field(() => ID) reportId: string;
  @RequiredText(500) @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
}

/** Gives a report back to its unit, with what is wrong with it. */
export async function returnReport(
  tx: Transaction,
  actor: SignedInActor,
  input: ReturnReportInput,
): Promise<void> {
  const { report, task, facts } = await reportInScope(tx, actor, input.reportId);
  authorizeVersion(actor, "reviewReport", facts, {
    current: report.version,
    expected: input.expectedVersion,
  });
  const reason = input.reason.trim();
  await takeReportStep(tx, actor, {
    step: "return",
    operation: "returnReport",
    report,
    task,
    expectedVersion: input.expectedVersion,
    reason,
    changes: { decidedAt: tx.now.toISOString(), decidedById: actor.userId, decisionReason: reason },
  });
  await refreshStanding(tx, [task.id]);
}
