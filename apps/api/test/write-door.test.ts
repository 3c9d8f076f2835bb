import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Unit } from "../src/modules/organisation/unit.entities.ts";
import { AuditEntry } from "../src/platform/audit/audit.entities.ts";
import { newId } from "../src/platform/database/ids.ts";
import { updateVersioned } from "../src/platform/database/versioned.ts";
import type { Transaction } from "../src/platform/database/write-door.ts";
import { openTestDatabase, type TestDatabase } from "./support/database.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

const unit = (code: string): Unit => ({
  id: newId("unit"),
  code,
  name: `单位${code}`,
  kind: "RESPONSIBLE",
  groupId: null,
  position: 1,
  active: true,
  searchText: code,
  version: 1,
});

const codes = async (): Promise<string[]> =>
  (await test.database.read.rows<{ code: string }>("SELECT code FROM unit ORDER BY code")).map(
    (row) => row.code,
  );

const record = (tx: Transaction, label: string): void =>
  tx.record({
    by: { userId: null, name: "测试" },
    operation: "test",
    object: { type: "Unit", id: "unit", label },
    changes: [],
  });

beforeEach(async () => {
  await test.database.inTransaction((tx) => tx.manager.clear(Unit));
});

describe("the write door", () => {
  it("keeps an acknowledged row when an overlapping transaction rolls back", async () => {
    const { inTransaction } = test.database;
    const failing = inTransaction(async (tx) => {
      await tx.manager.insert(Unit, unit("lost"));
      await sleep(50);
      throw new Error("rolled back");
    });
    const acknowledged = inTransaction(async (tx) => {
      await tx.manager.insert(Unit, unit("kept"));
    });
    await acknowledged;
    await expect(failing).rejects.toThrow("rolled back");
    expect(await codes()).toEqual(["kept"]);
  });

  it("shows nothing of a transaction before it commits, and all of it after", async () => {
    let seenMeanwhile: string[] = [];
    await test.database.inTransaction(async (tx) => {
      await tx.manager.insert(Unit, unit("a"));
      seenMeanwhile = await codes();
      await tx.manager.insert(Unit, unit("b"));
    });
    expect(seenMeanwhile).toEqual([]);
    expect(await codes()).toEqual(["a", "b"]);
  });

  it("lets exactly one of fifty edits of one version through", async () => {
    const { inTransaction, read } = test.database;
    const before = unit("contested");
    await inTransaction((tx) => tx.manager.insert(Unit, before));
    const edits = Array.from({ length: 50 }, (_, index) =>
      inTransaction(async (tx) => {
        const current = await tx.manager.findOneByOrFail(Unit, { id: before.id });
        await updateVersioned(tx, Unit, current, 1, { name: `改名${index}` });
        record(tx, `改名${index}`);
      }),
    );
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "CONFLICT" });
    }
    const entries = await read.rows("SELECT id FROM audit_entry WHERE objectLabel LIKE '改名%'");
    expect(entries).toHaveLength(1);
    const [after] = await read.rows<{ version: number }>("SELECT version FROM unit");
    expect(after?.version).toBe(2);
  });

  it("loses no update of fifty that build on one another", async () => {
    const { inTransaction, read } = test.database;
    const before = unit("counter");
    await inTransaction((tx) => tx.manager.insert(Unit, before));
    const increments = Array.from({ length: 50 }, () =>
      inTransaction((tx) => tx.manager.increment(Unit, { id: before.id }, "position", 1)),
    );
    await Promise.all(increments);
    const [after] = await read.rows<{ position: number }>("SELECT position FROM unit");
    expect(after?.position).toBe(51);
  });

  it("writes a record with its transaction or not at all", async () => {
    const { inTransaction, read } = test.database;
    const failing = inTransaction(async (tx) => {
      record(tx, "未发生");
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await read.rows("SELECT id FROM audit_entry WHERE objectLabel = '未发生'")).toEqual([]);
  });

  it("numbers the records of parallel transactions without a gap", async () => {
    const { inTransaction, dataSource } = test.database;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => inTransaction(async (tx) => record(tx, `并行${index}`))),
    );
    const entries = await dataSource.manager.find(AuditEntry, { order: { sequence: "ASC" } });
    expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, index) => index + 1));
    for (const [index, entry] of entries.entries()) {
      if (index > 0) expect(entry.previousHash).toBe(entries[index - 1]?.hash);
    }
  });

  it("runs a transaction again that lost a race, three times at most, and no other", async () => {
    const { inTransaction } = test.database;
    const failTimes = (times: number, code: string) => {
      let runs = 0;
      const done = inTransaction(async () => {
        runs += 1;
        if (runs <= times) throw Object.assign(new Error(code), { code });
      });
      return done.then(
        () => `done after ${runs}`,
        () => `gave up after ${runs}`,
      );
    };
    expect(await failTimes(2, "ER_LOCK_DEADLOCK")).toBe("done after 3");
    expect(await failTimes(3, "SQLITE_BUSY")).toBe("gave up after 3");
    expect(await failTimes(1, "ER_DUP_ENTRY")).toBe("done after 2");
    expect(await failTimes(1, "ER_DATA_TOO_LONG")).toBe("gave up after 1");
  });
});
