import type { LightColor } from "@minsheng/domain/standing/policy";
import { Max, Min } from "class-validator";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { InstantScalar, LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { TaskType } from "../programme/task.types.ts";
import { LightColorEnum } from "./standing.types.ts";

const Between =
  (min: number, max: number): PropertyDecorator =>
  (target, property) => {
    const context = { message: "field.outOfRange", params: { min, max } };
    Min(min, { context })(target, property);
    Max(max, { context })(target, property);
  };

@ObjectType("LightPolicy", { simpleResolvers: true, description: "亮灯规则: one version of the thresholds." })
export class LightPolicyType {
  @Field(() => Int) number: number;
  @Field(() => LocalDateScalar) effectiveOn: string;
  @Field(() => Float, { description: "Points behind pace from which a task is yellow." })
  yellowFromPoints: number;
  @Field(() => Float, { description: "Points behind pace above which a task is red." })
  redAbovePoints: number;
  @Field(() => Int) milestoneRedAfterDays: number;
  @Field(() => Int) missingReportsRed: number;
  @Field(() => Int, { description: "Day of the next month on which a month's report is due." })
  reportDueDay: number;
  @Field(() => Int) acknowledgeWorkingDays: number;
  @Field(() => String) reason: string;
  @Field(() => String, { nullable: true, description: "Null for the rules that the system begins with." })
  author: string | null;
  @Field(() => InstantScalar, { nullable: true }) at: string | null;
}

@ObjectType({ simpleResolvers: true })
export class LightPolicies {
  @Field(() => [LightPolicyType], { description: "The latest first." }) versions: LightPolicyType[];
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true, description: "A task whose light would change." })
export class LightChange {
  @Field(() => TaskType) task: TaskType;
  @Field(() => LightColorEnum) before: LightColor;
  @Field(() => LightColorEnum) after: LightColor;
  @Field(() => String, { description: "The gravest reason for what it would be." }) reason: string;
}

@InputType()
export class LightPolicyInput {
  @Between(0, 100) @Field(() => Float) yellowFromPoints: number;
  @Between(0, 100) @Field(() => Float) redAbovePoints: number;
  @Between(0, 365) @Field(() => Int) milestoneRedAfterDays: number;
  @Between(1, 12) @Field(() => Int) missingReportsRed: number;
  @Between(1, 28) @Field(() => Int) reportDueDay: number;
  @Between(1, 30) @Field(() => Int) acknowledgeWorkingDays: number;
}

@InputType()
export class OverrideLightInput {
  @Field(() => ID) taskId: string;
  @Field(() => LightColorEnum) color: LightColor;
  @RequiredText(500) @Field(() => String) reason: string;
  @Field(() => LocalDateScalar, { description: "Inclusive." }) until: string;
}

@InputType()
export class EndLightOverrideInput {
  @Field(() => ID) taskId: string;
  @RequiredText(500) @Field(() => String) reason: string;
}
