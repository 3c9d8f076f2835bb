import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { badField } from "../../platform/errors.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { TaskFilter } from "../programme/task.types.ts";
import { readAsOf } from "../standing/standing.queries.ts";
import { rollup } from "./rollup.queries.ts";
import { Rollup, type RollupDimension, RollupDimensionEnum } from "./rollup.types.ts";

@Resolver()
export class RollupResolver {
  @Query(() => Rollup, { description: "统计: counts by none, one or two dimensions." })
  rollup(
    @Arg("year", () => Int, { nullable: true }) year: number | null,
    @Arg("groupBy", () => [RollupDimensionEnum]) groupBy: RollupDimension[],
    @Arg("filter", () => TaskFilter, { nullable: true }) filter: TaskFilter | null,
    @Arg("asOf", () => LocalDateScalar, {
      nullable: true,
      description: "How it stood at the end of that day.",
    })
    asOf: string | null,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Rollup> {
    if (groupBy.length > 2 || new Set(groupBy).size < groupBy.length) {
      throw badField("groupBy", "field.outOfRange", { min: 0, max: 2 });
    }
    const wish = { ...filter, ...(year === null ? {} : { year }) };
    return rollup(context, groupBy, wish, readAsOf(asOf, context.today), selectionOf(info));
  }
}
