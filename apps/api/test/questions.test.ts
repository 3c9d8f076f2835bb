import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Question {
  id: string;
  kind: string;
  text: string;
  quote: string | null;
  open: boolean;
  mine: boolean;
  answer: string | null;
  answeredBy: string | null;
  version: number;
  task: { number: number } | null;
  allowedActions: { allowed: boolean }[];
}

const FIELDS =
  "id kind text quote open mine answer answeredBy version task { number } allowedActions { allowed }";
const ANSWER = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ${FIELDS} } }`;

async function questions(username: string, filter: object = {}): Promise<Question[]> {
  const client = await api.as(username);
  const { programme } = await client.get<{ programme: { openQuestions: Question[] } }>(
    `query ($filter: QuestionFilter) { programme(year: 2026) { openQuestions(filter: $filter) { ${FIELDS} } } }`,
    { filter },
  );
  return programme.openQuestions;
}

async function question(kind: string, number: number): Promise<Question> {
  const found = (await questions("supervisor", { kinds: [kind] })).find((one) => one.task?.number === number);
  if (found === undefined) throw new Error(`Task ${number} raises no question ${kind}.`);
  return found;
}

describe("what the notice leaves open", () => {
  it("is listed by kind, nothing of it answered at first", async () => {
    const all = await questions("supervisor");
    const counts: Record<string, number> = {};
    for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toMatchObject({
      ISSUE_DATE: 1,
      GROUP_MEMBERS: 1,
      LEAD: 24,
      DUE_DATE: 24,
      BUDGET: 24,
      CHAIN: 30,
      COUNTING_UNIT: 3,
    });
    expect(all.every((one) => one.answer === null)).toBe(true);
    const approximate = await questions("supervisor", { kinds: ["APPROXIMATE"] });
    expect(approximate.map((one) => one.task?.number)).toEqual([10, 11, 11]);
  });

  it("is told in the reader's language, with the notice's own words", async () => {
    const supervisor = (await api.as("supervisor")).speaking("en-GB,en;q=0.9");
    const { programme } = await supervisor.get<{ programme: { openQuestions: Question[] } }>(
      "{ programme(year: 2026) { openQuestions(filter: { kinds: [APPROXIMATE] }) { text quote } } }",
    );
    expect(programme.openQuestions[1]?.text).toMatch(
      /^Task 11, “.+”: the notice gives an approximate figure/,
    );
    expect(programme.openQuestions[1]?.quote).toContain("约110名");
  });

  it("concerns each reader's own tasks, and waits for who can know", async () => {
    const own = await questions("yjglj.admin");
    expect(new Set(own.map((one) => one.task?.number ?? null))).toEqual(new Set([null, 23]));
    const mine = await questions("yjglj.admin", { mine: true });
    expect(mine.map((one) => one.kind).sort()).toEqual(["BASE", "BUDGET", "CHAIN"]);
  });
});

describe("an answer", () => {
  it("to a due date moves the task's due date", async () => {
    const supervisor = await api.as("supervisor");
    const asked = await question("DUE_DATE", 15);
    const { answerQuestion } = await supervisor.get<{ answerQuestion: Question }>(ANSWER, {
      input: { questionId: asked.id, answer: "2026-09-30", expectedVersion: 0 },
    });
    expect(answerQuestion).toMatchObject({
      open: false,
      answer: "2026-09-30",
      answeredBy: "督查办（演示）",
      version: 1,
    });
    expect(await supervisor.get("{ task(number: 15) { dueOn dueConfirmed } }")).toEqual({
      task: { dueOn: "2026-09-30", dueConfirmed: true },
    });
  });

  it("can be corrected, but not over somebody else's newer one", async () => {
    const supervisor = await api.as("supervisor");
    const asked = await question("DUE_DATE", 16);
    const answer = (text: string, expectedVersion: number) => ({
      input: { questionId: asked.id, answer: text, expectedVersion },
    });
    await supervisor.get(ANSWER, answer("2026-06-30", 0));
    expect((await supervisor.refusal(ANSWER, answer("2026-07-31", 0))).extensions).toMatchObject({
      code: "CONFLICT",
      currentVersion: 1,
    });
    await supervisor.get(ANSWER, answer("2026-07-31", 1));
    expect(await question("DUE_DATE", 16)).toMatchObject({ answer: "2026-07-31", version: 2 });
  });

  it("to a budget comes from the lead unit, in yuan", async () => {
    const asked = await question("BUDGET", 18);
    const admin = await api.as("gafj.admin");
    const { answerQuestion } = await admin.get<{ answerQuestion: Question }>(ANSWER, {
      input: { questionId: asked.id, answer: "1,200,000.5", expectedVersion: 0 },
    });
    expect(answerQuestion.answer).toBe("1200000.50");
  });

  it.each([
    ["DUE_DATE", 17, "2026-02-30", "请填写有效日期，如 2026-06-30。"],
    ["DUE_DATE", 17, "2027-01-01", "须在 2026 年度内。"],
    ["DUE_DATE", 17, "   ", "请填写。"],
    ["BUDGET", 17, "约一百万", "请填写金额（元），最多两位小数，如 120000.00。"],
    ["BUDGET", 17, "-5", "请填写金额（元），最多两位小数，如 120000.00。"],
    ["COUNTING_UNIT", 3, "长".repeat(1001), "最多1000个字。"],
  ])(
    "%s of task %i: %s is refused with the field named, and nothing changes",
    async (kind, number, answer, message) => {
      const asked = await question(kind, number);
      const supervisor = await api.as("supervisor");
      const refusal = await supervisor.refusal(ANSWER, {
        input: { questionId: asked.id, answer, expectedVersion: 0 },
      });
      expect(refusal.extensions.code).toBe("BAD_USER_INPUT");
      expect(refusal.extensions.fields).toEqual([{ field: "answer", message }]);
      expect(await question(kind, number)).toMatchObject({ answer: null, open: true });
    },
  );

  it("is not typed where an act settles the question", async () => {
    const asked = await question("CHAIN", 17);
    const supervisor = await api.as("supervisor");
    const refusal = await supervisor.refusal(ANSWER, {
      input: { questionId: asked.id, answer: "张三", expectedVersion: 0 },
    });
    expect(refusal.extensions).toMatchObject({ code: "REFUSED", reasons: [{ code: "ANSWERED_ELSEWHERE" }] });
  });

  it("of a foreign unit is not found, of a shared task forbidden", async () => {
    const admin = await api.as("scjgj.admin");
    const ask = async (kind: string, number: number) =>
      (
        await admin.refusal(ANSWER, {
          input: { questionId: (await question(kind, number)).id, answer: "1", expectedVersion: 0 },
        })
      ).extensions.code;
    expect(await ask("BUDGET", 7)).toBe("NOT_FOUND");
    expect(await ask("BUDGET", 1)).toBe("FORBIDDEN");
  });
});

it("a question disappears from the open ones when its act is done", async () => {
  const supervisor = await api.as("supervisor");
  const { task } = await supervisor.get<{ task: { id: string; version: number } }>(
    "{ task(number: 23) { id version } }",
  );
  await supervisor.get("mutation ($input: ConfirmLeadsInput!) { confirmLeads(input: $input) { id } }", {
    input: { tasks: [{ taskId: task.id, expectedVersion: task.version }] },
  });
  expect((await question("LEAD", 23)).open).toBe(false);
});
