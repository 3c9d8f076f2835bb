import type { EntityTarget, ObjectLiteral } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";
import { conflict } from "../errors.ts";
import type { Transaction } from "./write-door.ts";

export interface Versioned extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes a row if it still has the version that the person saw, else CONFLICT. TypeORM's own version column
 * is no guard on `save()` (typeorm#2848), so the version stands in the WHERE clause.
 */
export async function updateVersioned<Entity extends Versioned>(
  tx: Transaction,
  target: EntityTarget<Entity>,
  current: Entity,
  expectedVersion: number,
  changes: QueryDeepPartialEntity<Entity>,
): Promise<void> {
  const outcome = await tx.manager
    .createQueryBuilder()
    .update(target)
    .set({ ...changes, version: () => "version + 1" } as QueryDeepPartialEntity<Entity>)
    .where("id = :id AND version = :expectedVersion", { id: current.id, expectedVersion })
    .execute();
  if (outcome.affected !== 1) throw conflict(current.version);
}
