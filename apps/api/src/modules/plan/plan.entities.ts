import type { PlanState } from "@minsheng/domain/workflow/plan-states";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** 施工图: one task's plan; once accepted it is a frozen baseline, the next one gets the next number. */
@Entity("delivery_plan")
@Index("ix_delivery_plan_baseline", ["taskId", "baseline"], { unique: true })
export class DeliveryPlan {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  /** 1 for the first plan; counts up with every accepted change. */
  @Column("integer") baseline: number;
  @Column("varchar", { length: 16 }) state: PlanState;
  @Column("varchar", { length: 10 }) startsOn: string;
  @Column("varchar", { length: 10 }) dueOn: string;
  @Column("text", { nullable: true }) summary: string | null;
  /** JSON of the ids of whoever wrote in it or submitted it. */
  @Column("text") authorIds: string;
  @Column("varchar", { length: 24, nullable: true }) submittedAt: string | null;
  @Column("varchar", { length: 10, nullable: true }) acceptedOn: string | null;
  @Column("varchar", { length: 48, nullable: true }) decidedById: string | null;
  @Column("varchar", { length: 24, nullable: true }) decidedAt: string | null;
  @Column("integer") version: number;
}

/** 节点 of a plan. `lineageId` stays the same from one baseline to the next. */
@Entity("milestone")
@Index("ix_milestone_plan", ["planId", "ordinal"])
export class Milestone {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) planId: string;
  @Column("varchar", { length: 48 }) lineageId: string;
  @Column("integer") ordinal: number;
  @Column("varchar", { length: 100 }) name: string;
  /** What must be true for it to be done. */
  @Column("varchar", { length: 500 }) criterion: string;
  /** The kind of evidence that shows it. */
  @Column("varchar", { length: 100 }) evidenceKind: string;
  /** The unit that answers for it. */
  @Column("varchar", { length: 48 }) unitId: string;
  @Column("varchar", { length: 10 }) plannedOn: string;
  @Column("double") weight: number;
}

/** That a milestone was reached, whatever baseline is in force. */
@Entity("milestone_completion")
@Index("ix_milestone_completion_lineage", ["lineageId"], { unique: true })
@Index("ix_milestone_completion_task", ["taskId"])
export class MilestoneCompletion {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 48 }) lineageId: string;
  /** The actual date. */
  @Column("varchar", { length: 10 }) doneOn: string;
  /** The day on which it was put on record. */
  @Column("varchar", { length: 10 }) recordedOn: string;
  @Column("varchar", { length: 500, nullable: true }) remark: string | null;
  @Column("varchar", { length: 48 }) recordedById: string;
}

/** What the plan says of an indicator: its target where the notice gives none, and its way there. */
@Entity("planned_indicator")
@Index("ix_planned_indicator", ["planId", "indicatorId"], { unique: true })
export class PlannedIndicator {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) planId: string;
  @Column("varchar", { length: 48 }) indicatorId: string;
  @Column("double", { nullable: true }) target: number | null;
  /** JSON of `{ month, value }[]`, the planned value at each month's end; empty: linear. */
  @Column("text") trajectory: string;
}

/** Which unit reports an indicator, and how much of its target is that unit's. */
@Entity("planned_part")
@Index("ix_planned_part", ["planId", "indicatorId", "unitId"], { unique: true })
export class PlannedPart {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) planId: string;
  @Column("varchar", { length: 48 }) indicatorId: string;
  @Column("varchar", { length: 48 }) unitId: string;
  @Column("double", { nullable: true }) target: number | null;
}

/** What 督查办 remarked on returning a plan, at the place that it concerns. */
@Entity("plan_remark")
@Index("ix_plan_remark_plan", ["planId", "at"])
export class PlanRemark {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) planId: string;
  /** `plan`, `milestone:<lineageId>` or `indicator:<id>`. */
  @Column("varchar", { length: 80 }) place: string;
  @Column("varchar", { length: 500 }) text: string;
  @Column("varchar", { length: 48 }) authorId: string;
  @Column("varchar", { length: 24 }) at: string;
}
