import type { Transaction } from "../../platform/database/write-door.ts";
import { type DeliveryPlan, Milestone } from "./plan.entities.ts";

/** `2026-03-31 全面启动；…`: milestones as the log keeps them; null where there are none. */
export const milestonesInWords = (
  milestones: readonly { readonly plannedOn: string; readonly name: string }[],
): string | null => milestones.map(({ plannedOn, name }) => `${plannedOn} ${name}`).join("；") || null;

/** The same of a plan that is kept. */
export const planInWords = async (tx: Transaction, plan: DeliveryPlan): Promise<string | null> =>
  milestonesInWords(
    await tx.manager.find(Milestone, { where: { planId: plan.id }, order: { ordinal: "ASC" } }),
  );
