import type { ReportState } from "@minsheng/domain/workflow/report-states";
import { Field, Float, ObjectType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { IndicatorType, TaskType } from "../programme/task.types.ts";
import { ProgressReportType, ReportStateEnum } from "./report.types.ts";

@ObjectType({ simpleResolvers: true })
export class ReportSheetIndicator {
  @Field(() => IndicatorType) indicator: IndicatorType;
  @Field(() => Float, { nullable: true, description: "The unit's own part of the target." })
  partTarget: number | null;
  @Field(() => Float, { nullable: true, description: "What the unit reported last." })
  previousValue: number | null;
  @Field(() => String, { nullable: true }) previousPeriod: string | null;
  @Field(() => Float, { nullable: true, description: "What the plan has for the period's end." })
  plannedValue: number | null;
  @Field(() => Float, { nullable: true, description: "What was planned to be added since the last figure." })
  plannedStep: number | null;
}

@ObjectType({ simpleResolvers: true })
export class ReportSheetRow {
  @Field(() => TaskType) task: TaskType;
  @Field(() => UnitType) unit: UnitType;
  @Field(() => LocalDateScalar) dueOn: string;
  @Field(() => [ReportSheetIndicator]) indicators: ReportSheetIndicator[];
  @Field(() => ProgressReportType, { nullable: true, description: "Null while nobody has begun it." })
  report: ProgressReportType | null;
  @Field(() => Boolean, { description: "False where the period may be reported (补报) but is not owed." })
  required: boolean;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true, description: "What the reader's units report for a period." })
export class ReportSheet {
  @Field(() => String) period: string;
  @Field(() => [String], { description: "Every period that may be reported." }) periods: string[];
  @Field(() => [ReportSheetRow]) rows: ReportSheetRow[];
}

@ObjectType({ simpleResolvers: true, description: "A report whose due day has passed and that is not in." })
export class MissingPart {
  @Field(() => TaskType) task: TaskType;
  @Field(() => UnitType) unit: UnitType;
  @Field(() => String) period: string;
  @Field(() => LocalDateScalar) dueOn: string;
  @Field(() => ReportStateEnum, { nullable: true, description: "Null while nobody has begun it." })
  state: ReportState | null;
}
