import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AllowedAction, allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { RequestContext, SignedInContext } from "../../platform/graphql/context.ts";
import { loadUnits, unitOf } from "./unit.queries.ts";
import { UnitType } from "./unit.types.ts";

/** What a unit is wired to: most readers never ask, so it is loaded for those who do, once per request. */
@Resolver(() => UnitType)
export class UnitRelationsResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: "The group that a member belongs to." })
  async group(@Root() unit: UnitType, @Ctx() context: SignedInContext): Promise<UnitType | null> {
    return unitOf(await loadUnits(context), unit.id).group;
  }

  @FieldResolver(() => [UnitType], { description: "The members of a group." })
  async members(@Root() unit: UnitType, @Ctx() context: SignedInContext): Promise<UnitType[]> {
    return unitOf(await loadUnits(context), unit.id).members;
  }

  @FieldResolver(() => [String], { description: "条线: lines of work that the notice names in brackets." })
  async lines(@Root() unit: UnitType, @Ctx() context: SignedInContext): Promise<string[]> {
    return unitOf(await loadUnits(context), unit.id).lines;
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() _unit: UnitType, @Ctx() context: RequestContext): AllowedAction[] {
    const { actor, language } = context;
    return actor === null ? [] : [allowedAction({ actor, language }, "manageUnits", null)];
  }
}
