import type { Validity } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { inPeopleScope, peopleScope } from "@minsheng/domain/policy/scope";
import type { FieldChange } from "../../platform/audit/append-audit.ts";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badField, notFound } from "../../platform/errors.ts";
import { Unit } from "../organisation/unit.entities.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { Membership, type User } from "./user.entities.ts";

/** The unit in which somebody is to serve; NOT_FOUND where its people are not the actor's. */
export async function unitInScope(tx: Transaction, actor: AccountKeeper, unitId: string): Promise<Unit> {
  if (!inPeopleScope(peopleScope(actor), [unitId])) throw notFound();
  const unit = await tx.manager.findOneBy(Unit, { id: unitId });
  if (unit === null) throw badField("unitId", "field.unknownUnit");
  return unit;
}

interface NewCapacity extends Validity {
  readonly userId: string;
  readonly role: Role;
  readonly deputyFor: User | null;
}

const rolesOutsideOffices: ReadonlySet<Role> = new Set(["REPORTER", "UNIT_ADMIN"]);

/** Gives a person a role in a unit; BAD_USER_INPUT where the unit or the dates do not allow it. Answers with what changed. */
export async function giveCapacity(
  tx: Transaction,
  unit: Unit,
  { userId, role, validFrom, validTo, deputyFor }: NewCapacity,
): Promise<FieldChange[]> {
  if (!unit.active) throw badField("unitId", "field.inactiveUnit");
  if (unit.kind === "OFFICE" && rolesOutsideOffices.has(role)) {
    throw badField("role", "field.officeHasNoTasks");
  }
  if (validTo !== null && validTo < validFrom) throw badField("validTo", "field.endsBeforeStart");
  await tx.manager.insert(Membership, {
    id: newId("membership"),
    userId,
    unitId: unit.id,
    role,
    validFrom,
    validTo,
    deputyForId: deputyFor?.id ?? null,
    version: 1,
  });
  return changesBetween("membership", null, {
    unit: unit.name,
    role,
    validFrom,
    validTo,
    deputyFor: deputyFor?.name ?? null,
  });
}
