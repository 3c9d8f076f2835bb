import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { badField } from "../../platform/errors.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { TaskFilter } from "../programme/task.types.ts";
import { rollup } from "./rollup.queries.ts";
import { Rollup, type RollupDimension, RollupDimensionEnum } from "./rollup.types.ts";

@Resolver()
export class RollupResolver {
  @Query(() => Rollup, { description: "统计: counts by none, one or two dimensions." })
  rollup(
    @Arg("year", () => Int, { nullable: true }) year: number | null,
    @Arg("groupBy", () => [RollupDimensionEnum]) groupBy: RollupDimension[],
    @Arg("filter", () => TaskFilter, { nullable: true }) filter: TaskFilter | null,
    @Ctx() context: SignedInContext,
  ): Promise<Rollup> {
    if (groupBy.length > 2 || new Set(groupBy).size < groupBy.length) {
      throw badField("groupBy", "field.outOfRange", { min: 0, max: 2 });
    }
    return rollup(context, groupBy, { ...filter, ...(year === null ? {} : { year }) });
  }
}
