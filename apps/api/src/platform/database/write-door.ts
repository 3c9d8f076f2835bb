import { Mutex } from "async-mutex";
import type { DataSource, EntityManager } from "typeorm";
import { type AuditRecord, appendAudit, type DatedRecord } from "../audit/append-audit.ts";
import type { Clock } from "../clock.ts";

/** What a command may touch: its transaction and the log of what it did. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly now: Date;
  /** Puts an act on record; written to the audit log with the transaction, or not at all. */
  record(record: AuditRecord): void;
  /** The same transaction as if at another moment: for a story that is told after the event. */
  at(then: Date): Transaction;
  /** Within such a story: what is derived from it is derived once, by whoever tells it, at its end. */
  readonly retold: boolean;
}

/** The one way to write: everything that `work` does is kept together or not at all; resolves after the commit. */
export type WriteDoor = <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>;

interface WriteDoorOptions {
  readonly oneAtATime: boolean;
  readonly clock: Clock;
}

const transactionAt = (
  now: Date,
  manager: EntityManager,
  records: DatedRecord[],
  retold: boolean,
): Transaction => ({
  manager,
  now,
  retold,
  record: (record) => records.push({ ...record, at: now }),
  at: (then) => transactionAt(then, manager, records, true),
});

const MOST_ATTEMPTS = 3;
const transient = new Set([
  "ER_LOCK_DEADLOCK",
  "ER_LOCK_WAIT_TIMEOUT",
  "ER_CHECKREAD",
  // Another transaction took a name that was free when this one looked; tried again, the command finds it taken.
  "ER_DUP_ENTRY",
  "SQLITE_BUSY",
  "SQLITE_BUSY_SNAPSHOT",
]);

/** Lost a race against another transaction and may simply try again as a whole. */
const isTransient = (error: unknown): boolean => {
  const cause = error instanceof Error && "driverError" in error ? error.driverError : error;
  return cause instanceof Error && "code" in cause && transient.has(String(cause.code));
};

/**
 * `oneAtATime`: TypeORM's SQLite driver shares one connection, so overlapping transactions would mix and one
 * request's rollback would erase another's acknowledged row (typeorm#1884); they queue first in, first out.
 */
export function createWriteDoor(dataSource: DataSource, options: WriteDoorOptions): WriteDoor {
  const once = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> => {
    const run = async (manager: EntityManager): Promise<Result> => {
      const records: DatedRecord[] = [];
      const now = options.clock();
      const result = await work(transactionAt(now, manager, records, false));
      await appendAudit(manager, records);
      return result;
    };
    return options.oneAtATime ? dataSource.transaction(run) : dataSource.transaction("READ COMMITTED", run);
  };

  const attempt = async <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(work);
      } catch (error) {
        if (tries === MOST_ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  };

  if (!options.oneAtATime) return attempt;
  const queue = new Mutex();
  return (work) => queue.runExclusive(() => attempt(work));
}
