import type { Reader } from "../database/reader.ts";
import { CHAIN_START, hashEntry } from "./append-audit.ts";
import type { AuditEntry } from "./audit.entities.ts";

/**
 * Where the chain does not hold. MISSING: this entry and perhaps more behind it are gone. CONTENT: the entry is not
 * what its hash was made of. LINK: the entry was not made behind the one before it. HEAD: the chain ends elsewhere
 * than its head says.
 */
export interface ChainBreak {
  readonly sequence: number;
  readonly kind: "MISSING" | "CONTENT" | "LINK" | "HEAD";
}

export interface ChainReport {
  readonly entries: number;
  /** The last entry: noted elsewhere, it proves later that nothing before it was changed. */
  readonly last: Link;
  readonly breaks: readonly ChainBreak[];
}

interface Link {
  readonly sequence: number;
  readonly hash: string;
}

export type ChainedEntry = Omit<AuditEntry, "id">;

/** The breaks among entries that follow one another behind a link, each told once. */
export function breaksBehind(before: Link, entries: readonly ChainedEntry[]): ChainBreak[] {
  return entries.flatMap(({ hash, ...entry }, index): ChainBreak[] => {
    const previous = entries[index - 1] ?? before;
    const { sequence } = entry;
    const content: ChainBreak[] = hashEntry(entry) === hash ? [] : [{ sequence, kind: "CONTENT" }];
    if (sequence !== previous.sequence + 1) {
      return [{ sequence: previous.sequence + 1, kind: "MISSING" }, ...content];
    }
    return entry.previousHash === previous.hash ? content : [{ sequence, kind: "LINK" }, ...content];
  });
}

const ENTRIES_AT_ONCE = 1000;
const COLUMNS =
  "sequence, at, actorId, actorName, operation, objectType, objectId, objectLabel, taskId, unitId, changes, previousHash, hash";

/** Walks the whole log, also while others append to it. */
export async function verifyChain(read: Reader): Promise<ChainReport> {
  const headBefore = await headOf(read);
  let last: Link = { sequence: 0, hash: CHAIN_START };
  let hashAtHead = headBefore.sequence === 0 ? CHAIN_START : null;
  let entries = 0;
  const breaks: ChainBreak[] = [];
  for (;;) {
    const batch = await read.rows<ChainedEntry>(
      `SELECT ${COLUMNS} FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT ${ENTRIES_AT_ONCE}`,
      [last.sequence],
    );
    const end = batch.at(-1);
    if (end === undefined) break;
    breaks.push(...breaksBehind(last, batch));
    entries += batch.length;
    hashAtHead = batch.find((entry) => entry.sequence === headBefore.sequence)?.hash ?? hashAtHead;
    last = { sequence: end.sequence, hash: end.hash };
  }
  const headAfter = await headOf(read);
  if (hashAtHead !== headBefore.hash || headAfter.sequence < last.sequence) {
    breaks.push({ sequence: last.sequence, kind: "HEAD" });
  }
  return { entries, last, breaks };
}

async function headOf(read: Reader): Promise<Link> {
  const [head = { sequence: 0, hash: "" }] = await read.rows<Link>("SELECT sequence, hash FROM audit_chain");
  return head;
}
