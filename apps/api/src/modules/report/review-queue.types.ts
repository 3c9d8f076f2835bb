import { Field, ObjectType } from "type-graphql";
import { InstantScalar } from "../../platform/graphql/scalars.ts";
import { DeliveryPlanType } from "../plan/plan.types.ts";
import { TaskType } from "../programme/task.types.ts";
import { ProgressReportType } from "./report.types.ts";

@ObjectType({ simpleResolvers: true })
export class ReviewItem {
  @Field(() => ProgressReportType) report: ProgressReportType;
  @Field(() => Boolean, { description: "Nothing speaks against accepting it along with others." })
  unsuspicious: boolean;
  @Field(() => [String]) suspicions: string[];
}

@ObjectType({ simpleResolvers: true })
export class DeliveryPlanReviewItem {
  @Field(() => TaskType) task: TaskType;
  @Field(() => DeliveryPlanType) plan: DeliveryPlanType;
  @Field(() => InstantScalar) submittedAt: string;
}

@ObjectType({ description: "What awaits 督查办. Each list is loaded only where it is asked for." })
export class ReviewQueue {}
