import { describe, expect, test } from "vitest";
import type { Reader } from "../database/reader.ts";
import { CHAIN_START, hashEntry } from "./append-audit.ts";
import { breaksBehind, type ChainedEntry, verifyChain } from "./verify-chain.ts";

const start = { sequence: 0, hash: CHAIN_START };

/** A log of so many entries, as it is written. */
function chain(length: number): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const entry = {
      sequence,
      at: "2026-03-01T00:00:00.000Z",
      actorId: null,
      actorName: "系统",
      operation: "updateUnit",
      objectType: "Unit",
      objectId: "unit_1",
      objectLabel: "市场监管局",
      taskId: null,
      unitId: null,
      changes: `[{"field":"unit.name","before":"${sequence}","after":"${sequence + 1}"}]`,
      previousHash: entries.at(-1)?.hash ?? CHAIN_START,
    };
    entries.push({ ...entry, hash: hashEntry(entry) });
  }
  return entries;
}

/** The log with one entry written otherwise; `rehashed`: with a hash to match. */
function altered(entries: readonly ChainedEntry[], sequence: number, rehashed: boolean): ChainedEntry[] {
  return entries.map((entry) => {
    if (entry.sequence !== sequence) return entry;
    const other = { ...entry, actorName: "另一人" };
    return rehashed ? { ...other, hash: hashEntry(other) } : other;
  });
}

const without = (entries: readonly ChainedEntry[], ...sequences: number[]): ChainedEntry[] =>
  entries.filter((entry) => !sequences.includes(entry.sequence));

describe("the breaks among entries", () => {
  const whole = chain(6);
  test.each([
    ["an untouched log", whole, []],
    ["an entry changed", altered(whole, 3, false), ["3 CONTENT"]],
    ["an entry changed with its hash", altered(whole, 3, true), ["4 LINK"]],
    ["an entry taken out", without(whole, 3), ["3 MISSING"]],
    ["two taken out, another changed", without(altered(whole, 6, false), 2, 3), ["2 MISSING", "6 CONTENT"]],
    ["the first taken out", without(whole, 1), ["1 MISSING"]],
  ])("%s", (_, entries, expected) => {
    expect(breaksBehind(start, entries).map(({ sequence, kind }) => `${sequence} ${kind}`)).toEqual(expected);
  });
});

/** A database that holds a log and its head, in the order in which it is asked for the head. */
function readerOf(entries: readonly ChainedEntry[], ...heads: { sequence: number; hash: string }[]): Reader {
  const rest = [...heads];
  return {
    rows<Row>(sql: string, [after = 0]: readonly (string | number | null)[] = []): Row[] {
      if (sql.includes("audit_chain")) return [rest.length > 1 ? rest.shift() : rest[0]] as Row[];
      return entries.filter((entry) => entry.sequence > Number(after)).slice(0, 1000) as Row[];
    },
    close: async () => undefined,
  };
}

const headOf = (entries: readonly ChainedEntry[]) => {
  const last = entries.at(-1);
  return last === undefined ? start : { sequence: last.sequence, hash: last.hash };
};

describe("the whole log", () => {
  const whole = chain(2500);
  const head = headOf(whole);
  const breaksOf = async (reader: Reader) =>
    (await verifyChain(reader)).breaks.map(({ sequence, kind }) => `${sequence} ${kind}`);

  test("is walked to its end in packages", async () => {
    expect(await verifyChain(readerOf(whole, head))).toEqual({ entries: 2500, last: head, breaks: [] });
  });

  test.each([[1], [1000], [1001], [2500]])("shows a change of entry %i", async (sequence) => {
    expect(await breaksOf(readerOf(altered(whole, sequence, false), head))).toEqual([`${sequence} CONTENT`]);
  });

  test("shows a tail taken away, and one rewritten with all its hashes", async () => {
    expect(await breaksOf(readerOf(whole.slice(0, 2400), head))).toEqual(["2400 HEAD"]);
    expect(await breaksOf(readerOf(altered(whole, 2500, true), head))).toEqual(["2500 HEAD"]);
  });

  test("shows entries that stand behind the head", async () => {
    expect(await breaksOf(readerOf(whole, headOf(whole.slice(0, 2499))))).toEqual(["2500 HEAD"]);
  });

  test("may grow meanwhile", async () => {
    expect(await breaksOf(readerOf(whole, headOf(whole.slice(0, 2300)), head))).toEqual([]);
  });

  test("is intact where nothing was written yet", async () => {
    expect(await verifyChain(readerOf([], start))).toEqual({ entries: 0, last: start, breaks: [] });
  });
});
