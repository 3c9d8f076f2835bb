import { In } from "typeorm";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorizeVersion } from "../../platform/authorize.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput, type FieldFault } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { Indicator } from "../programme/programme.entities.ts";
import type { SavePlanInput } from "./plan.inputs.ts";
import { auditedPlan, planOfTask } from "./plan-in-scope.ts";
import { planInWords } from "./plan-in-words.ts";
import { writePlan } from "./write-plan.ts";

/** Writes the draft of a task's plan, as often as its people like; what is missing is asked for on submission. */
export async function savePlan(tx: Transaction, actor: SignedInActor, input: SavePlanInput): Promise<string> {
  const found = await planOfTask(tx, actor, input.taskId);
  const { task, plan, facts } = found;
  authorizeVersion(actor, "draftPlan", facts, {
    current: plan?.version ?? 0,
    expected: input.expectedVersion,
  });
  const faults = [...(await indicatorFaults(tx, input)), ...(await unitFaults(tx, input))];
  if (faults.length > 0) throw badInput(...faults);
  const before = plan === null ? null : await planInWords(tx, plan.id);
  const written = { ...input, summary: input.summary?.trim() || null };
  const planId = await writePlan(tx, actor, found, written, input.expectedVersion);
  tx.record({
    by: actor,
    operation: "savePlan",
    ...auditedPlan(planId, task),
    changes: changesBetween("plan", before, await planInWords(tx, planId)),
  });
  return planId;
}

/** Each of the task's own indicators at most once, and each unit at most once for it. */
async function indicatorFaults(
  tx: Transaction,
  { taskId, indicators }: SavePlanInput,
): Promise<FieldFault[]> {
  const left = new Set((await tx.manager.findBy(Indicator, { taskId })).map(({ id }) => id));
  return indicators.flatMap(({ indicatorId, parts }, place): FieldFault[] => {
    const units = new Set(parts.map(({ unitId }) => unitId));
    return [
      ...(left.delete(indicatorId) ? [] : [badValue(`indicators.${place}.indicatorId`)]),
      ...(units.size === parts.length ? [] : [badValue(`indicators.${place}.parts`)]),
    ];
  });
}

/** Whether a unit is responsible is asked on submission; it has to exist from the start. */
async function unitFaults(tx: Transaction, { milestones, indicators }: SavePlanInput): Promise<FieldFault[]> {
  const named = [
    ...milestones.map(({ unitId }, place) => ({ unitId, field: `milestones.${place}.unitId` })),
    ...indicators.flatMap(({ parts }, place) =>
      parts.map(({ unitId }, at) => ({ unitId, field: `indicators.${place}.parts.${at}.unitId` })),
    ),
  ];
  const units = await tx.manager.findBy(Unit, { id: In(named.map(({ unitId }) => unitId)) });
  const known = new Set(units.map(({ id }) => id));
  return named.flatMap(({ unitId, field }): FieldFault[] =>
    known.has(unitId) ? [] : [{ field, message: "field.unknownUnit" }],
  );
}

const badValue = (field: string): FieldFault => ({ field, message: "field.badValue" });
