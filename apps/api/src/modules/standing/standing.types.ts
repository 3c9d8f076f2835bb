import type { LocalDate } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { type LightColor, lightColors } from "@minsheng/domain/standing/policy";
import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enums.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { RoleEnum } from "../people/user.types.ts";

export const LightColorEnum = enumOf(lightColors);
registerEnumType(LightColorEnum, {
  name: "LightColor",
  description: "红黄绿灯. BLUE: closed. NONE: a draft, suspended or terminated.",
});

@ObjectType("LightReason", {
  simpleResolvers: true,
  description: "Why a light has its colour, with figures.",
})
export class LightReasonType {
  @Field(() => String) code: string;
  @Field(() => String, { description: "A sentence in the reader's language." }) message: string;
  @Field(() => LightColorEnum, { description: "Of the light that it explains." }) color: LightColor;
}

@ObjectType("LightPart", { simpleResolvers: true })
export class LightPartType {
  @Field(() => LightColorEnum) color: LightColor;
  @Field(() => [LightReasonType]) reasons: LightReasonType[];
}

@ObjectType("LightOverride", {
  simpleResolvers: true,
  description: "A colour set by hand in place of the computed.",
})
export class LightOverrideType {
  @Field(() => LightColorEnum) color: LightColor;
  @Field(() => String) reason: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => LocalDateScalar) from: LocalDate;
  @Field(() => LocalDateScalar, { description: "Inclusive." }) until: LocalDate;
}

@ObjectType({ simpleResolvers: true, description: "红黄绿灯: how a task stands on a day, and why." })
export class LightStatus {
  @Field(() => LightColorEnum, { description: "The official one." }) color: LightColor;
  @Field(() => LightColorEnum) computedColor: LightColor;
  @Field(() => [LightReasonType], { description: "The gravest first; never empty." })
  reasons: LightReasonType[];
  @Field(() => Int) policyVersion: number;
  @Field(() => LocalDateScalar) asOf: LocalDate;
  @Field(() => LightOverrideType, { nullable: true }) override: LightOverrideType | null;
  @Field(() => LightPartType, { description: "Milestones, the due date, acknowledgement." })
  schedule: LightPartType;
  @Field(() => LightPartType, { description: "Progress against pace." }) quantity: LightPartType;
  @Field(() => LightPartType, { description: "Reports due and in." }) reporting: LightPartType;
}

@ObjectType({ simpleResolvers: true })
export class NextMilestone {
  @Field(() => String) name: string;
  @Field(() => LocalDateScalar) plannedOn: LocalDate;
}

@ObjectType({ simpleResolvers: true, description: "How a task stood at the end of a day." })
export class StandingPoint {
  @Field(() => LocalDateScalar) day: LocalDate;
  @Field(() => LightColorEnum) color: LightColor;
  @Field(() => Float) progress: number;
  @Field(() => Float) plannedPace: number;
}

@ObjectType("Standing", {
  simpleResolvers: true,
  description: "A task's figures; three values of its progress side by side. Shares 0..1.",
})
export class StandingType {
  @Field(() => Float, { description: "By accepted figures." }) computed: number;
  @Field(() => Float, { nullable: true, description: "自评: the unit's own estimate." })
  selfAssessed: number | null;
  @Field(() => Float, { nullable: true, description: "核定: what 督查办 found." }) verified: number | null;
  @Field(() => Boolean, { description: "Two of the three lie more than five points apart." })
  differs: boolean;
  @Field(() => Int) overdueMilestones: number;
  @Field(() => NextMilestone, { nullable: true }) nextMilestone: NextMilestone | null;
  @Field(() => Int, { description: "Reports owed for months that have ended." }) reportsDue: number;
  @Field(() => Int) reportsIn: number;
  @Field(() => String, { nullable: true }) lastReportPeriod: string | null;
  @Field(() => Int, { description: "Accepted plans; more than one: re-baselined." }) baselines: number;
  @Field(() => [StandingPoint], { description: "Day by day up to this one." }) history: StandingPoint[];
}

@ObjectType({ simpleResolvers: true, description: "An indicator at a month's end." })
export class CurvePoint {
  @Field(() => LocalDateScalar) day: LocalDate;
  @Field(() => Float, { nullable: true }) planned: number | null;
  @Field(() => Float, { nullable: true, description: "By accepted figures; null for months to come." })
  actual: number | null;
}
