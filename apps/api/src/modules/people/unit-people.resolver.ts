import { inPeopleScope, peopleScope } from "@minsheng/domain/policy/scope";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import { UnitType } from "../organisation/unit.types.ts";

@Resolver(() => UnitType)
export class UnitPeopleResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Active accounts that hold a role in the unit today; null for whose accounts the reader may not see.",
  })
  async people(@Root() unit: UnitType, @Ctx() context: SignedInContext): Promise<number | null> {
    if (!inPeopleScope(peopleScope(context.actor), [unit.id])) return null;
    const people = await oncePerRequest(context, "peopleOfUnits", () => countPeople(context));
    return people.get(unit.id) ?? 0;
  }
}

async function countPeople({ read, today }: SignedInContext): Promise<ReadonlyMap<string, number>> {
  const rows = await read.rows<{ unitId: string; people: number }>(
    `SELECT m.unitId, COUNT(DISTINCT u.id) AS people
       FROM membership m JOIN app_user u ON u.id = m.userId AND u.active = 1
      WHERE m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo >= ?)
      GROUP BY m.unitId`,
    [today, today],
  );
  return new Map(rows.map((row) => [row.unitId, Number(row.people)]));
}
