import { ArrayMaxSize, Matches, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { OptionalText, RequiredText } from "../../platform/graphql/rules.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";

const MOST = { milestones: 40, indicators: 40, months: 24, units: 60 } as const;
const AtMost = (max: number): PropertyDecorator =>
  ArrayMaxSize(max, { context: { message: "field.tooMany", params: { max } } });

@InputType()
export class MilestoneInput {
  @Field(() => ID, { nullable: true, description: "Of a milestone that the plan has already." })
  lineageId?: string | null;
  @RequiredText(100) @Field(() => String) name: string;
  @OptionalText(500)
  @Field(() => String, { description: "What must be true for it to be done." })
  criterion: string;
  @OptionalText(100) @Field(() => String) evidenceKind: string;
  @Field(() => ID) unitId: string;
  @Field(() => LocalDateScalar) plannedOn: string;
  @Min(0, { context: { message: "field.outOfRange", params: { min: 0, max: 1000 } } })
  @Max(1000, { context: { message: "field.outOfRange", params: { min: 0, max: 1000 } } })
  @Field(() => Float)
  weight: number;
}

@InputType()
export class TrajectoryPointInput {
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { context: { message: "field.badPeriod" } })
  @Field(() => String, { description: "`2026-07`." })
  month: string;
  @Min(0) @Field(() => Float, { description: "Planned for the month's end, in all." }) value: number;
}

@InputType()
export class PlannedPartInput {
  @Field(() => ID) unitId: string;
  @Min(0) @Field(() => Float, { nullable: true }) target?: number | null;
}

@InputType()
export class PlannedIndicatorInput {
  @Field(() => ID) indicatorId: string;
  @Min(0)
  @Field(() => Float, { nullable: true, description: "Where the notice gives none." })
  target?: number | null;
  @AtMost(MOST.months)
  @ValidateNested({ each: true })
  @Field(() => [TrajectoryPointInput], { description: "Empty: linear." })
  trajectory: TrajectoryPointInput[];
  @AtMost(MOST.units)
  @ValidateNested({ each: true })
  @Field(() => [PlannedPartInput], { description: "The units that report it." })
  parts: PlannedPartInput[];
}

@InputType()
export class SavePlanInput {
  @Field(() => ID) taskId: string;
  @Field(() => LocalDateScalar) startsOn: string;
  @OptionalText(2000) @Field(() => String, { nullable: true }) summary?: string | null;
  @AtMost(MOST.milestones)
  @ValidateNested({ each: true })
  @Field(() => [MilestoneInput])
  milestones: MilestoneInput[];
  @AtMost(MOST.indicators)
  @ValidateNested({ each: true })
  @Field(() => [PlannedIndicatorInput])
  indicators: PlannedIndicatorInput[];
  @Field(() => Int, { description: "0 while there is none." }) expectedVersion: number;
}
