import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Query, Resolver } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { plansToReview, reportsToReview } from "./review-queue.queries.ts";
import { DeliveryPlanReviewItem, ReviewItem, ReviewQueue } from "./review-queue.types.ts";

@Resolver(() => ReviewQueue)
export class ReviewQueueResolver {
  @Query(() => ReviewQueue, { description: "What awaits 督查办." })
  reviewQueue(): ReviewQueue {
    return new ReviewQueue();
  }

  @FieldResolver(() => [ReviewItem], { description: "Oldest due first." })
  reports(@Ctx() context: SignedInContext, @Info() info: GraphQLResolveInfo): Promise<ReviewItem[]> {
    return reportsToReview(context, selectionOf(info));
  }

  @FieldResolver(() => [DeliveryPlanReviewItem], { description: "Longest waiting first." })
  plans(
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeliveryPlanReviewItem[]> {
    return plansToReview(context, selectionOf(info));
  }
}
