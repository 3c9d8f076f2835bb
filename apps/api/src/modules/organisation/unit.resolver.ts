import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { connection, readPage } from "../../platform/graphql/page.ts";
import { CreateUnitInput, createUnit } from "./create-unit.command.ts";
import { loadUnits, matchUnits, unitOf } from "./unit.queries.ts";
import { UnitConnection, UnitFilter, UnitType } from "./unit.types.ts";
import { UpdateUnitInput, updateUnit } from "./update-unit.command.ts";

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => UnitConnection, { description: "Units in the order in which the notice first names them." })
  async units(
    @Arg("filter", () => UnitFilter, { nullable: true }) filter: UnitFilter | null,
    @Arg("first", () => Int, { defaultValue: 100 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: SignedInContext,
  ): Promise<UnitConnection> {
    const page = readPage(first, after, 1);
    const found = matchUnits([...(await loadUnits(context)).values()], filter ?? {});
    const [afterId] = page.after ?? [];
    const start = found.findIndex((unit) => unit.id === afterId) + 1;
    return connection(found.slice(start, start + first + 1), page, found.length, (unit) => [unit.id]);
  }

  @Mutation(() => UnitType)
  async createUnit(
    @Arg("input", () => CreateUnitInput) input: CreateUnitInput,
    @Ctx() context: SignedInContext,
  ): Promise<UnitType> {
    const id = await context.inTransaction((tx) => createUnit(tx, context.actor, input));
    return unitOf(await loadUnits(context), id);
  }

  @Mutation(() => UnitType)
  async updateUnit(
    @Arg("input", () => UpdateUnitInput) input: UpdateUnitInput,
    @Ctx() context: SignedInContext,
  ): Promise<UnitType> {
    await context.inTransaction((tx) => updateUnit(tx, context.actor, input));
    return unitOf(await loadUnits(context), input.unitId);
  }
}
