import { type ReportCheckCode, reportCheckCodes } from "@minsheng/domain/report-checks/check-reading";
import { type ReportState, reportStates } from "@minsheng/domain/workflow/report-states";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { InstantScalar, LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { EvidenceType } from "../evidence/evidence.types.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { IndicatorType, TaskType } from "../programme/task.types.ts";

export const ReportStateEnum = enumOf(reportStates);
registerEnumType(ReportStateEnum, { name: "ReportState" });
const ReportCheckCodeEnum = enumOf(reportCheckCodes);
registerEnumType(ReportCheckCodeEnum, {
  name: "ReportCheckCode",
  description: "What is striking about a figure.",
});

@ObjectType("IndicatorReading", { simpleResolvers: true, description: "指标填报值" })
export class IndicatorReadingType {
  @Field(() => IndicatorType) indicator: IndicatorType;
  @Field(() => Float) value: number;
  @Field(() => String, { nullable: true, description: "Why the value fell, jumped or passed its target." })
  note: string | null;
  @Field(() => Float, { nullable: true, description: "What the unit reported last." })
  previousValue: number | null;
  @Field(() => Float, { nullable: true, description: "What the plan has for the period's end." })
  plannedValue: number | null;
  @Field(() => Float, { nullable: true, description: "The unit's own part of the target." })
  partTarget: number | null;
}

@ObjectType("ReportCheck", { simpleResolvers: true })
export class ReportCheckType {
  @Field(() => ID) indicatorId: string;
  @Field(() => ReportCheckCodeEnum) code: ReportCheckCode;
  @Field(() => String) message: string;
  @Field(() => Boolean, { description: "Not submitted without a note that explains it." })
  noteRequired: boolean;
}

@ObjectType("ProgressReport", {
  implements: Node,
  simpleResolvers: true,
  description: "进展填报: what one unit reports on one task for one period.",
})
export class ProgressReportType extends Node {
  @Field(() => TaskType) task: TaskType;
  @Field(() => UnitType) unit: UnitType;
  @Field(() => String, { description: "A month, YYYY-MM." }) period: string;
  @Field(() => LocalDateScalar) dueOn: string;
  @Field(() => Int, { description: "1 for the first; a correction of accepted figures counts up." })
  revision: number;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => String) narrative: string;
  @Field(() => String) problems: string;
  @Field(() => String) nextSteps: string;
  @Field(() => String, { nullable: true }) noChangeReason: string | null;
  @Field(() => String, { nullable: true }) correctionReason: string | null;
  @Field(() => Float, { nullable: true, description: "The unit's own estimate of the task, 0..1." })
  selfAssessed: number | null;
  @Field(() => Float, { nullable: true, description: "What 督查办 found on acceptance, 0..1." })
  verified: number | null;
  @Field(() => [IndicatorReadingType]) readings: IndicatorReadingType[];
  @Field(() => [EvidenceType]) evidence: EvidenceType[];
  @Field(() => InstantScalar, { nullable: true }) submittedAt: string | null;
  @Field(() => String, { nullable: true }) submittedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
  @Field(() => Boolean, { description: "Its due day has passed and it was not in by then, or is not yet." })
  overdue: boolean;
  @Field(() => Int) version: number;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
  @Field(() => [ReportCheckType]) checks: ReportCheckType[];
}
