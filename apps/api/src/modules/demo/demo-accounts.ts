import { localDateOf } from "@minsheng/domain/local-date";
import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { In } from "typeorm";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { hashPassword } from "../access/passwords.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { newUser, onlyNamed } from "../people/new-user.ts";
import { Membership, User } from "../people/user.entities.ts";
import type { Offices } from "../setup/offices.ts";

/** Accounts to try the system out with: one per role, and an administrator and a reporter for every unit. */
export async function createDemoAccounts(tx: Transaction, offices: Offices, password: string): Promise<void> {
  // One hash for all: whoever knows one demonstration password knows every one.
  const passwordHash = await hashPassword(password);
  const create = async (username: string, name: string, unitId: string, role: Role): Promise<void> => {
    const user = newUser({ username, ...onlyNamed(name), passwordHash, mustChangePassword: false });
    await tx.manager.insert(User, user);
    await tx.manager.insert(Membership, {
      id: newId("membership"),
      userId: user.id,
      unitId,
      role,
      validFrom: `${localDateOf(tx.now).slice(0, 4)}-01-01`,
      validTo: null,
      deputyForId: null,
      version: 1,
    });
  };
  await create("supervisor", "督查办（演示）", offices.supervision, "SUPERVISOR");
  await create("leader", "区领导（演示）", offices.leadership, "LEADER");
  await create("coordinator", "协调员（演示）", offices.supervision, "COORDINATOR");
  await create("auditor", "审计员（演示）", offices.leadership, "AUDITOR");
  await create("admin", "系统管理员（演示）", offices.administration, "SYSTEM_ADMIN");
  const units = await tx.manager.find(Unit, {
    where: { kind: In(["RESPONSIBLE", "GROUP", "MEMBER"]) },
    order: { position: "ASC" },
  });
  for (const unit of units) {
    await create(`${unit.code}.admin`, `${unit.name}管理员（演示）`, unit.id, "UNIT_ADMIN");
    await create(`${unit.code}.reporter`, `${unit.name}经办人（演示）`, unit.id, "REPORTER");
  }
}
