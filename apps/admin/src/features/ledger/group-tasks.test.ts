import { describe, expect, it } from "vitest";
import { groupTasks } from "./group-tasks.ts";

const unit = (name: string) => ({ id: name, name });
const task = (number: number, project: number, lead: string, ...assists: string[]) => ({
  number,
  joint: assists.length > 0,
  project: { ordinal: project, name: `项目${project}` },
  assignments: [
    { role: "LEAD" as const, unit: unit(lead) },
    ...assists.map((name) => ({ role: "ASSIST" as const, unit: unit(name) })),
  ],
});
const tasks = [task(1, 1, "发展", "市监"), task(2, 1, "发展", "消防"), task(24, 10, "消防")];
const numbers = (groups: ReturnType<typeof groupTasks<(typeof tasks)[number]>>) =>
  groups.map(({ name, tasks: inGroup, led }) => [name, inGroup.map(({ number }) => number), led]);

describe("the ledger in groups", () => {
  it("keeps the notice's projects, each task once", () => {
    expect(numbers(groupTasks(tasks, "project", []))).toEqual([
      ["项目1", [1, 2], null],
      ["项目10", [24], null],
    ]);
  });

  it("shows a joint task under each of its units, and counts what each leads", () => {
    expect(numbers(groupTasks(tasks, "unit", []))).toEqual([
      ["发展", [1, 2], 2],
      ["市监", [1], 0],
      ["消防", [2, 24], 1],
    ]);
  });

  it("shows only the units that the list is narrowed to", () => {
    expect(numbers(groupTasks(tasks, "unit", ["消防"]))).toEqual([["消防", [2, 24], 1]]);
  });

  it("lists a unit's task once though two of its lines take part", () => {
    const twice = { ...task(9, 4, "党办"), assignments: [...task(9, 4, "党办", "党办").assignments] };
    expect(numbers(groupTasks([twice], "unit", []))).toEqual([["党办", [9], 1]]);
  });
});
