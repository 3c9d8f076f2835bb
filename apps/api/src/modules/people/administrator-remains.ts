import { localDateOf } from "@minsheng/domain/local-date";
import { In, IsNull, LessThanOrEqual } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { refused } from "../../platform/errors.ts";
import { Membership, User } from "./user.entities.ts";

/**
 * REFUSED where, after what the transaction did so far, nobody would be left who may administer the system until
 * further notice: an administrator whose role ends on some day is not enough. The update changes nothing: it makes
 * two administrators who switch each other off at the same moment wait for one another.
 */
export async function refuseWithoutAdministrator(tx: Transaction): Promise<void> {
  await tx.manager.update(Membership, { role: "SYSTEM_ADMIN" }, { version: () => "version" });
  const lasting = await tx.manager.findBy(Membership, {
    role: "SYSTEM_ADMIN",
    validFrom: LessThanOrEqual(localDateOf(tx.now)),
    validTo: IsNull(),
  });
  const holders = lasting.map(({ userId }) => userId);
  if (!(await tx.manager.existsBy(User, { id: In(holders), active: true }))) {
    throw refused(["LAST_ADMINISTRATOR"]);
  }
}
