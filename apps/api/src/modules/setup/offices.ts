import type { Transaction } from "../../platform/database/write-door.ts";
import { newUnit } from "../organisation/new-unit.ts";
import { Unit } from "../organisation/unit.entities.ts";

/** Ids of the offices in which officials sit who are responsible for no task. */
export interface Offices {
  readonly leadership: string;
  readonly supervision: string;
  readonly administration: string;
}

/** The offices that the notice speaks of (党工委、管委会, 党政办公室督查办), and one for who keeps this system. */
export async function createOffices(tx: Transaction): Promise<Offices> {
  const create = async (code: string, name: string, position: number): Promise<string> => {
    const office = newUnit({ code, name, kind: "OFFICE", groupId: null, position });
    await tx.manager.insert(Unit, office);
    return office.id;
  };
  return {
    leadership: await create("dgwgwh", "区党工委、管委会", 9001),
    supervision: await create("dcb", "党政办公室督查办", 9002),
    administration: await create("xtgl", "系统管理", 9003),
  };
}
