import { groupBy } from "@minsheng/domain/group-by";
import { In } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { Indicator } from "../programme/programme.entities.ts";
import { DeliveryPlan, Milestone, PlannedIndicator, PlannedPart } from "./plan.entities.ts";

/** What a plan says, as the log keeps it. */
export async function planInWords(tx: Transaction, planId: string) {
  const { startsOn, summary } = await tx.manager.findOneByOrFail(DeliveryPlan, { id: planId });
  const milestones = await tx.manager.find(Milestone, { where: { planId }, order: { ordinal: "ASC" } });
  const parts = await tx.manager.find(PlannedPart, { where: { planId }, order: { id: "ASC" } });
  const unitIds = [...milestones, ...parts].map(({ unitId }) => unitId);
  const units = await tx.manager.findBy(Unit, { id: In(unitIds) });
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? id;
  return {
    startsOn,
    summary,
    milestones:
      milestones
        .map(({ plannedOn, name, unitId, weight }) => `${plannedOn} ${name}（${nameOf(unitId)}，${weight}）`)
        .join("；") || null,
    indicators: await indicatorsInWords(tx, planId, parts, nameOf),
  };
}

/** `培训人次 50000：消防救援大队 50000；2026-06 20000、2026-12 50000`. */
async function indicatorsInWords(
  tx: Transaction,
  planId: string,
  parts: readonly PlannedPart[],
  nameOf: (unitId: string) => string,
): Promise<string | null> {
  const planned = await tx.manager.findBy(PlannedIndicator, { planId });
  const ids = planned.map(({ indicatorId }) => indicatorId);
  const indicators = await tx.manager.find(Indicator, { where: { id: In(ids) }, order: { position: "ASC" } });
  const partsOf = groupBy(parts, ({ indicatorId }) => indicatorId);
  const words = indicators.flatMap(({ id, name }) =>
    planned
      .filter(({ indicatorId }) => indicatorId === id)
      .map(({ target, trajectory }) => {
        const points = JSON.parse(trajectory) as { month: string; value: number }[];
        const share = (partsOf.get(id) ?? []).map((part) => withFigure(nameOf(part.unitId), part.target));
        const way = points.map(({ month, value }) => withFigure(month, value));
        return [withFigure(name, target), share.join("、"), way.join("、")].filter(Boolean).join("：");
      }),
  );
  return words.join("；") || null;
}

const withFigure = (name: string, figure: number | null): string =>
  figure === null ? name : `${name} ${figure}`;
