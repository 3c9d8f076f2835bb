import { type PlanState, planStates } from "@minsheng/domain/workflow/plan-states";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { InstantScalar, LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { EvidenceType } from "../evidence/evidence.types.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { IndicatorType } from "../programme/task.types.ts";

const PlanStateEnum = enumOf(planStates);
registerEnumType(PlanStateEnum, { name: "PlanState" });

@ObjectType("Milestone", { simpleResolvers: true, description: "节点: a dated stage of a plan." })
export class MilestoneType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: "The same from one baseline to the next." }) lineageId: string;
  @Field(() => String) name: string;
  @Field(() => String) criterion: string;
  @Field(() => String) evidenceKind: string;
  @Field(() => UnitType) unit: UnitType;
  @Field(() => LocalDateScalar) plannedOn: string;
  @Field(() => Float) weight: number;
  @Field(() => LocalDateScalar, { nullable: true, description: "The actual date." }) doneOn: string | null;
  @Field(() => String, { nullable: true }) remark: string | null;
  @Field(() => Int, { description: "0 unless it is past its day and not done." }) overdueDays: number;
  @Field(() => [EvidenceType]) evidence: EvidenceType[];
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true })
export class TrajectoryPoint {
  @Field(() => String, { description: "`2026-07`." }) month: string;
  @Field(() => Float, { description: "Planned for the month's end, in all." }) value: number;
}

@ObjectType("PlannedPart", { simpleResolvers: true })
export class PlannedPartType {
  @Field(() => UnitType) unit: UnitType;
  @Field(() => Float, { nullable: true }) target: number | null;
}

@ObjectType("PlannedIndicator", { simpleResolvers: true })
export class PlannedIndicatorType {
  @Field(() => IndicatorType) indicator: IndicatorType;
  @Field(() => Float, { nullable: true, description: "Where the notice gives none." }) target: number | null;
  @Field(() => [TrajectoryPoint], { description: "Empty: linear." }) trajectory: TrajectoryPoint[];
  @Field(() => [PlannedPartType], { description: "The units that report it." }) parts: PlannedPartType[];
}

@ObjectType("PlanRemark", { simpleResolvers: true })
export class PlanRemarkType {
  @Field(() => String, { description: "`plan`, `milestone:<lineageId>` or `indicator:<id>`." }) place: string;
  @Field(() => String) text: string;
  @Field(() => String) author: string;
  @Field(() => InstantScalar) at: string;
}

@ObjectType("DeliveryPlan", {
  implements: Node,
  simpleResolvers: true,
  description: "施工图: a task's plan; once accepted, a frozen baseline.",
})
export class DeliveryPlanType extends Node {
  @Field(() => Int) baseline: number;
  @Field(() => PlanStateEnum) state: PlanState;
  @Field(() => LocalDateScalar) startsOn: string;
  @Field(() => LocalDateScalar) dueOn: string;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => [MilestoneType]) milestones: MilestoneType[];
  @Field(() => [PlannedIndicatorType]) indicators: PlannedIndicatorType[];
  @Field(() => [PlanRemarkType], { description: "Of its latest return." }) remarks: PlanRemarkType[];
  @Field(() => InstantScalar, { nullable: true }) submittedAt: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) acceptedOn: string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Int) version: number;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}
