import { isValidOn, type LocalDate } from "@minsheng/domain/local-date";
import { In } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { refused } from "../../platform/errors.ts";
import { Membership, User } from "./user.entities.ts";

/**
 * REFUSED where, after what the transaction did so far, nobody could administer the system on a day. The update
 * changes nothing: it makes two administrators who switch each other off at the same moment wait for one another.
 */
export async function refuseWithoutAdministrator(tx: Transaction, on: LocalDate): Promise<void> {
  await tx.manager.update(Membership, { role: "SYSTEM_ADMIN" }, { version: () => "version" });
  const memberships = await tx.manager.findBy(Membership, { role: "SYSTEM_ADMIN" });
  const holders = memberships.filter((membership) => isValidOn(membership, on)).map(({ userId }) => userId);
  if (!(await tx.manager.existsBy(User, { id: In(holders), active: true }))) {
    throw refused(["LAST_ADMINISTRATOR"]);
  }
}
