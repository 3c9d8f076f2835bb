import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Programme, Project, Task } from "../src/modules/programme/programme.entities.ts";
import { importNotice } from "../src/modules/setup/import-notice.command.ts";
import { startApi, type TestApi } from "./support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface LedgerTask {
  number: number;
  year: number;
  title: string;
  wording: string;
  joint: boolean;
  leadUnit: { name: string };
  assistUnits: { name: string }[];
  assignments: { line: string | null; assumed: boolean; role: string; unit: { name: string } }[];
  indicators: { name: string; target: number | null; wordingStart: number; wordingEnd: number }[];
}

const LEDGER = `query Ledger($filter: TaskFilter, $sort: TaskSort, $first: Int, $after: String) {
  tasks(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      number year title wording joint
      leadUnit { name } assistUnits { name }
      assignments { line assumed role unit { name } chain { name } allowedActions { action allowed } }
      indicators { name target wordingStart wordingEnd }
      allowedActions { action allowed }
    } }
  }
}`;

interface Ledger {
  tasks: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: LedgerTask }[];
  };
}

async function ledger(username: string, variables: Record<string, unknown> = {}): Promise<Ledger["tasks"]> {
  const client = await api.as(username);
  return (await client.get<Ledger>(LEDGER, variables)).tasks;
}

const numbers = (tasks: Ledger["tasks"]): number[] => tasks.edges.map((edge) => edge.node.number);

describe("the notice as the ledger shows it", () => {
  it("has 24 tasks in 10 projects, in the notice's order", async () => {
    const tasks = await ledger("supervisor", { first: 100 });
    expect(numbers(tasks)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    const { programme } = await (await api.as("supervisor")).get<{
      programme: { documentNumber: string; issuedBy: string; projects: { tasks: { number: number }[] }[] };
    }>("{ programme(year: 2026) { documentNumber issuedBy projects { ordinal tasks { number } } } }");
    expect(programme.documentNumber).toBe("济高新管发〔2026〕1号");
    expect(programme.issuedBy).toBe("济宁高新区管委会");
    expect(programme.projects.map((project) => project.tasks.length)).toEqual([5, 1, 2, 1, 2, 2, 2, 2, 4, 3]);
  });

  it("names leads, assists and lines as the notice does, the lead assumed", async () => {
    const tasks = await ledger("supervisor");
    const parties = (number: number): string[] =>
      tasks.edges
        .find((edge) => edge.node.number === number)
        ?.node.assignments.map(({ role, unit, line }) => `${role} ${unit.name}${line ? `/${line}` : ""}`) ??
      [];
    expect(parties(9)).toEqual(["LEAD 发展软环境保障局", "ASSIST 党政办公室/妇联"]);
    expect(parties(12)).toEqual(["LEAD 党工委组织部/人力资源部"]);
    expect(parties(20).slice(0, 3)).toEqual([
      "LEAD 发展软环境保障局",
      "ASSIST 各街道办事处",
      "ASSIST 社发投资集团",
    ]);
    const joint = tasks.edges.filter((edge) => edge.node.joint).map((edge) => edge.node.number);
    expect(joint).toEqual([1, 2, 9, 20, 21]);
    const leads = tasks.edges.flatMap((edge) => edge.node.assignments.filter((part) => part.role === "LEAD"));
    expect(leads).toHaveLength(24);
  });

  it("points every indicator at its words", async () => {
    const tasks = await ledger("supervisor");
    const first = tasks.edges[0]?.node as LedgerTask;
    const samples = first.indicators.find((indicator) => indicator.target === 300);
    expect(first.wording.slice(samples?.wordingStart, samples?.wordingEnd)).toContain("300批次");
  });
});

describe("who sees which tasks", () => {
  it.each([
    ["supervisor", 24],
    ["leader", 24],
    ["auditor", 24],
    ["coordinator", 5],
    ["fzrhjbzj.admin", 15],
    ["fzrhjbzj.reporter", 15],
    ["scjgj.admin", 1],
    ["cxjshjtj.reporter", 3],
    ["gjdbsc.admin", 2],
  ])("%s sees %i", async (username, count) => {
    expect((await ledger(username)).totalCount).toBe(count);
  });

  it("answers alike for what is hidden and what does not exist", async () => {
    const client = await api.as("scjgj.admin");
    const ask = (number: number) => client.ask(`{ task(number: ${number}) { id } }`);
    expect(await ask(7)).toEqual(await ask(99));
  });
});

it("a draft for next year is the latest only to those who prepare it", async () => {
  const text = (await readFile(new URL("../assets/notice-2026.txt", import.meta.url), "utf8")).replaceAll(
    "2026",
    "2027",
  );
  await api.database.inTransaction((tx) =>
    importNotice(tx, { userId: null, name: "测试" }, { text, publish: false }),
  );
  expect((await ledger("fzrhjbzj.admin")).totalCount).toBe(15);
  expect((await ledger("leader")).totalCount).toBe(24);
  expect((await ledger("supervisor")).edges[0]?.node.year).toBe(2027);
  expect((await ledger("leader", { filter: { year: 2027 } })).totalCount).toBe(0);
  await api.database.inTransaction(async (tx) => {
    const [draft] = await tx.manager.findBy(Programme, { year: 2027 });
    await tx.manager.delete(Task, { programmeId: draft?.id ?? "" });
    await tx.manager.delete(Project, { programmeId: draft?.id ?? "" });
    await tx.manager.delete(Programme, { year: 2027 });
  });
});

describe("filters, search, sort and pages", () => {
  it.each([
    [{ joint: true }, [1, 2, 9, 20, 21]],
    [{ projects: [3] }, [7, 8]],
    [{ text: "断头路" }, [15]],
    [{ text: "duantoulu" }, [15]],
    [{ text: "dtl" }, [15]],
    [{ text: "xfjydd" }, [2, 24]],
    [{ text: "100%" }, [13]],
    [{ lines: ["妇联"] }, [9]],
    [{ kinds: ["RATE"] }, [13]],
    [{ states: ["CLOSED"] }, []],
    [{ text: "' OR 1=1 --" }, []],
  ])("%j finds %j", async (filter, expected) => {
    expect(numbers(await ledger("supervisor", { filter }))).toEqual(expected);
  });

  it("filters by unit, as lead and as assist", async () => {
    const client = await api.as("supervisor");
    const { units } = await client.get<{ units: { edges: { node: { id: string; name: string } }[] } }>(
      '{ units(filter: { text: "xiaofang" }) { edges { node { id name } } } }',
    );
    const unitIds = units.edges.map((edge) => edge.node.id);
    expect(numbers(await ledger("supervisor", { filter: { unitIds } }))).toEqual([2, 24]);
    expect(numbers(await ledger("supervisor", { filter: { leadUnitIds: unitIds } }))).toEqual([24]);
    expect(numbers(await ledger("supervisor", { filter: { assistUnitIds: unitIds } }))).toEqual([2]);
  });

  it.each(
    ["NUMBER", "DUE_ON", "STATE", "LEAD_UNIT"].flatMap((field) => [
      [field, "ASC"] as const,
      [field, "DESC"] as const,
    ]),
  )("pages by %s %s give every task once", async (field, direction) => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Ledger["tasks"] = await ledger("supervisor", {
        sort: { field, direction },
        first: 7,
        after,
      });
      expect(page.totalCount).toBe(24);
      seen.push(...numbers(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(numbers(await ledger("supervisor", { sort: { field, direction } })));
    expect(new Set(seen).size).toBe(24);
  });
});

describe("the cost of the ledger", () => {
  it("is one statement per relation, however many tasks there are", async () => {
    await ledger("supervisor", { first: 1 });
    api.statements();
    await ledger("supervisor", { first: 1 });
    const forOne = api.statements();
    await ledger("supervisor", { first: 100 });
    const forAll = api.statements();
    // Session; tasks; assignments with their units; people of the chains; indicators. The page of one also counts.
    expect(forAll).toHaveLength(5);
    expect(forOne).toHaveLength(6);
  });

  it("loads no relation that is not asked for", async () => {
    const client = await api.as("supervisor");
    await client.get("{ tasks { edges { node { number title } } } }");
    api.statements();
    await client.get("{ tasks { edges { node { number title } } } }");
    expect(api.statements()).toHaveLength(2);
  });
});
