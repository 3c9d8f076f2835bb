import { localDateOf } from "@minsheng/domain/local-date";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { hashPassword } from "../access/passwords.ts";
import { Membership, User } from "../people/user.entities.ts";

/** The account from which all others are made. Answers with its user name. */
export async function createAdministrator(
  tx: Transaction,
  officeId: string,
  password: string,
): Promise<string> {
  const username = "admin";
  const id = newId("user");
  await tx.manager.insert(User, {
    id,
    username,
    name: "系统管理员",
    title: null,
    phone: null,
    email: null,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    active: true,
    lastSignedInAt: null,
    version: 1,
  });
  await tx.manager.insert(Membership, {
    id: newId("membership"),
    userId: id,
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
    object: { type: "User", id, label: username },
    changes: [{ field: "membership.role", before: null, after: "SYSTEM_ADMIN" }],
  });
  return username;
}
