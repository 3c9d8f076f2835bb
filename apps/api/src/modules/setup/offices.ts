import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { searchTextOf } from "../../platform/search-text.ts";
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
    const id = newId("unit");
    await tx.manager.insert(Unit, {
      id,
      code,
      name,
      kind: "OFFICE",
      groupId: null,
      position,
      active: true,
      searchText: searchTextOf(name, code),
      version: 1,
    });
    return id;
  };
  return {
    leadership: await create("dgwgwh", "区党工委、管委会", 9001),
    supervision: await create("dcb", "党政办公室督查办", 9002),
    administration: await create("xtgl", "系统管理", 9003),
  };
}
