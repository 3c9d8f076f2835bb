import { localDateOf } from "@minsheng/domain/local-date";
import { defaultLightPolicy } from "@minsheng/domain/standing/policy";
import { ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorizeVersion } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { Task } from "../programme/programme.entities.ts";
import { loadPolicies } from "./light-policy.queries.ts";
import { LightPolicyInput } from "./policy.types.ts";
import { refreshStanding } from "./refresh-standing.ts";
import { LightPolicyVersion } from "./standing.entities.ts";
import { rowsOf } from "./standing-facts.queries.ts";

@InputType()
export class SetLightPolicyInput {
  @ValidateNested() @Field(() => LightPolicyInput) policy: LightPolicyInput;
  @RequiredText(500) @Field(() => String) reason: string;
  @Field(() => Int, { description: "The number of the version that it follows." }) expectedNumber: number;
}

/** A new version of the rules, in force from today; every task is judged by it at once. Earlier days keep theirs. */
export async function setLightPolicy(
  tx: Transaction,
  actor: SignedInActor,
  { policy, reason, expectedNumber }: SetLightPolicyInput,
): Promise<void> {
  const today = localDateOf(tx.now);
  const before = (await loadPolicies(rowsOf(tx)))(today);
  authorizeVersion(actor, "setLightPolicy", null, { current: before.version, expected: expectedNumber });
  if (policy.redAbovePoints < policy.yellowFromPoints) {
    throw badField("policy.redAbovePoints", "field.outOfRange", { min: policy.yellowFromPoints, max: 100 });
  }
  const number = Math.max(before.version, defaultLightPolicy.version) + 1;
  const { yellowFromPoints, redAbovePoints, milestoneRedAfterDays, missingReportsRed } = policy;
  const { reportDueDay, acknowledgeWorkingDays } = policy;
  const after = {
    ...{ yellowFromPoints, redAbovePoints, milestoneRedAfterDays, missingReportsRed },
    ...{ reportDueDay, acknowledgeWorkingDays },
  };
  const id = newId("policy");
  await tx.manager.insert(LightPolicyVersion, {
    id,
    number,
    effectiveOn: today,
    ...after,
    reason: reason.trim(),
    authorId: actor.userId,
    at: tx.now.toISOString(),
  });
  tx.record({
    by: actor,
    operation: "setLightPolicy",
    object: { type: "LightPolicy", id, label: `v${number}` },
    changes: [
      ...changesBetween("policy", { ...before }, after),
      { field: "policy.reason", before: null, after: reason.trim() },
    ],
  });
  const tasks = await tx.manager.find(Task, { select: { id: true }, order: { id: "ASC" } });
  await refreshStanding(
    tx,
    tasks.map(({ id: taskId }) => taskId),
  );
}
