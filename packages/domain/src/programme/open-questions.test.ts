import { describe, expect, test } from "vitest";
import { notice2026, tasks2026 } from "../notice/notice-2026.fixture.ts";
import { targetsOf } from "../notice/targets-of.ts";
import { openQuestions, type QuestionableProgramme, questionKinds } from "./open-questions.ts";

/** The real programme on the day of its import: leads assumed, nobody named, no group has members. */
const programme: QuestionableProgramme = {
  groups: notice2026.units
    .filter(({ kind }) => kind === "GROUP")
    .map(({ name }) => ({ unitId: name, members: 0 })),
  tasks: tasks2026.map((task) => ({
    id: `task-${task.number}`,
    number: task.number,
    assignments: task.responsible.map(({ unit }, at) => ({
      unitId: unit,
      role: at === 0 ? ("LEAD" as const) : ("ASSIST" as const),
      assumed: at === 0,
      peopleNamed: 0,
    })),
    indicators: targetsOf(notice2026.documentNumber, task).map((target, position) => ({
      ...target,
      id: `task-${task.number}-indicator-${position}`,
      position,
    })),
  })),
};
const questions = openQuestions(programme);
const ofKind = (kind: string, from = questions) => from.filter((question) => question.kind === kind);

describe("what the notice of 2026 leaves open", () => {
  test("is counted by kind", () => {
    expect(Object.fromEntries(questionKinds.map((kind) => [kind, ofKind(kind).length]))).toEqual({
      ISSUE_DATE: 1,
      GROUP_MEMBERS: 1,
      LEAD: 24,
      DUE_DATE: 24,
      BUDGET: 24,
      CHAIN: 30,
      BASE: 10,
      APPROXIMATE: 3,
      COUNTING_UNIT: 3,
    });
    expect(questions.length).toBe(120);
  });

  test("has a key of its own for each, the same on every reading", () => {
    const keys = questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(openQuestions(programme).map(({ key }) => key)).toEqual(keys);
    expect(keys).toContain("DUE_DATE:task:7");
    expect(keys).toContain("CHAIN:task:20:unit:各街道办事处");
  });

  test("quotes the words that raise it", () => {
    expect(ofKind("APPROXIMATE").map(({ quote }) => quote)).toEqual([
      "500余名城乡特困人员",
      "约110名残疾儿童、孤独症儿童",
      "约12户孤独症儿童困难家庭",
    ]);
    expect(ofKind("COUNTING_UNIT").map(({ quote }) => quote)).toEqual([
      "200人（次）以上",
      "60人（次）",
      "不少于170人（次）",
    ]);
    expect(ofKind("BASE").map(({ taskId }) => taskId)).toEqual(
      [2, 4, 5, 9, 10, 13, 16, 20, 20, 23].map((number) => `task-${number}`),
    );
  });

  test("is asked of the lead where the unit can know, of each unit for its own people", () => {
    expect(ofKind("BUDGET").find(({ taskId }) => taskId === "task-21")?.unitId).toBe("城乡建设和交通局");
    const chain = ofKind("CHAIN").filter(({ taskId }) => taskId === "task-20");
    expect(chain.map(({ unitId }) => unitId)).toEqual(["发展软环境保障局", "各街道办事处", "社发投资集团"]);
    expect(ofKind("DUE_DATE").every(({ unitId }) => unitId === null)).toBe(true);
  });

  test("is all unsettled on the first day", () => {
    expect(questions.filter(({ settledElsewhere }) => settledElsewhere)).toEqual([]);
  });

  test("is settled by the act itself, and keeps its key", () => {
    const settled = openQuestions({
      groups: programme.groups.map((group) => ({ ...group, members: 5 })),
      tasks: programme.tasks.map((task) => ({
        ...task,
        assignments: task.assignments.map((assignment) => ({
          ...assignment,
          assumed: false,
          peopleNamed: 1,
        })),
      })),
    });
    expect(settled.map(({ key }) => key)).toEqual(questions.map(({ key }) => key));
    const kinds = new Set(settled.filter(({ settledElsewhere }) => settledElsewhere).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["CHAIN", "GROUP_MEMBERS", "LEAD"]);
  });
});
