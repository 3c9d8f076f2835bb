import { localDateOf } from "@minsheng/domain/local-date";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { hashPassword } from "../access/passwords.ts";
import { newUser, onlyNamed } from "../people/new-user.ts";
import { Membership, User } from "../people/user.entities.ts";

/** The account from which all others are made. Answers with its user name. */
export async function createAdministrator(
  tx: Transaction,
  officeId: string,
  password: string,
): Promise<string> {
  const username = "admin";
  const passwordHash = await hashPassword(password);
  const user = newUser({ username, ...onlyNamed("系统管理员"), passwordHash, mustChangePassword: true });
  await tx.manager.insert(User, user);
  await tx.manager.insert(Membership, {
    id: newId("membership"),
    userId: user.id,
    unitId: officeId,
    role: "SYSTEM_ADMIN",
    validFrom: localDateOf(tx.now),
    validTo: null,
    deputyForId: null,
    version: 1,
  });
  tx.record({
    by: { userId: null, name: "系统" },
    operation: "createUser",
    object: { type: "User", id: user.id, label: username },
    changes: [{ field: "membership.role", before: null, after: "SYSTEM_ADMIN" }],
  });
  return username;
}
