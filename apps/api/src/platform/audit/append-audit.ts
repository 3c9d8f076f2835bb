import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { newId } from "../database/ids.ts";
import { AuditChain, AuditEntry } from "./audit.entities.ts";

/** One field's change in readable words; null: there was or is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Who acted; the system itself (first start, command line) has no userId. */
export interface AuditedActor {
  readonly userId: string | null;
  readonly name: string;
}

/** An act as it goes on record. */
export interface AuditRecord {
  readonly by: AuditedActor;
  /** The operation's name: `confirmLeads`, `login`. */
  readonly operation: string;
  /** `label`: what a reader knows the object by, "任务7", a unit's name. */
  readonly object: { readonly type: string; readonly id: string; readonly label: string };
  /** Where the act belongs, for a task's history and a unit's. */
  readonly taskId?: string;
  readonly unitId?: string;
  readonly changes: readonly FieldChange[];
}

/** An act and the moment at which it was done. */
export interface DatedRecord extends AuditRecord {
  readonly at: Date;
}

const CHAIN_ID = "audit";
export const CHAIN_START = "0".repeat(64);

/** What an entry's hash covers, in a fixed order: every field, and the hash before it. */
export function hashEntry(entry: Omit<AuditEntry, "id" | "hash">): string {
  const covered = [
    entry.previousHash,
    entry.sequence,
    entry.at,
    entry.actorId,
    entry.actorName,
    entry.operation,
    entry.objectType,
    entry.objectId,
    entry.objectLabel,
    entry.taskId,
    entry.unitId,
    entry.changes,
  ];
  return createHash("sha256").update(JSON.stringify(covered)).digest("hex");
}

/**
 * Appends to the hash-chained log as the transaction's last act. The head's row is locked by the first update
 * until the commit, so entries are numbered without a gap in the order in which transactions commit.
 */
export async function appendAudit(manager: EntityManager, records: readonly DatedRecord[]): Promise<void> {
  if (records.length === 0) return;
  await manager.increment(AuditChain, { id: CHAIN_ID }, "sequence", records.length);
  const head = await manager.findOneByOrFail(AuditChain, { id: CHAIN_ID });
  let { hash } = head;
  const entries = records.map((record, index): AuditEntry => {
    const entry = {
      sequence: head.sequence - records.length + index + 1,
      at: record.at.toISOString(),
      actorId: record.by.userId,
      actorName: record.by.name,
      operation: record.operation,
      objectType: record.object.type,
      objectId: record.object.id,
      objectLabel: record.object.label,
      taskId: record.taskId ?? null,
      unitId: record.unitId ?? null,
      changes: JSON.stringify(record.changes),
      previousHash: hash,
    };
    hash = hashEntry(entry);
    return { id: newId("audit"), ...entry, hash };
  });
  await manager.insert(AuditEntry, entries);
  await manager.update(AuditChain, { id: CHAIN_ID }, { hash });
}
