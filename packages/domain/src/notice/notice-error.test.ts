import { describe, expect, test } from "vitest";
import { noticeText2026 } from "./notice-2026.fixture.ts";
import { NoticeError } from "./notice-error.ts";
import { parseNotice } from "./parse-notice.ts";

function problemsOf(text: string): string[] {
  try {
    parseNotice(text);
  } catch (error) {
    if (error instanceof NoticeError) return error.problems.map(({ line, code }) => `${line} ${code}`);
    throw error;
  }
  return [];
}

/** The notice of 2026 with some of its lines, counted from 1, written otherwise or (null) left out in place. */
const withLines = (changes: Readonly<Record<number, string | null>>): string =>
  noticeText2026
    .split("\n")
    .map((line, index) => {
      const changed = changes[index + 1];
      return changed === undefined ? line : (changed ?? "");
    })
    .join("\n");

describe("a notice that cannot be read says where and why", () => {
  const faults: [string, Record<number, string | null>, string[]][] = [
    ["no document number", { 2: null }, ["1 NO_DOCUMENT_NUMBER"]],
    ["no title", { 6: "办好2026年实事" }, ["1 NO_TITLE"]],
    ["no year in the title", { 6: "关于办好重点民生实事的通知" }, ["6 NO_YEAR"]],
    ["no issuer", { 4: null }, ["6 NO_ISSUER"]],
    ["no column names", { 18: "\t名称" }, ["1 NO_TABLE"]],
    ["words between the cells", { 26: "（续表）" }, ["26 TEXT_WITHIN_TABLE"]],
    [
      "a cell that has lost its tab",
      { 25: "发展软环境保障局" },
      ["24 TASK_WITHOUT_UNITS", "25 TEXT_WITHIN_TABLE"],
    ],
    ["a cell that continues nothing", { 126: "\t以下为安全类" }, ["126 UNEXPECTED_CELL"]],
    ["a project out of order", { 47: "\t三" }, ["47 PROJECT_OUT_OF_ORDER", "52 PROJECT_OUT_OF_ORDER"]],
    ["a project without a name", { 48: null }, ["47 PROJECT_WITHOUT_NAME"]],
    [
      "a project without a task",
      { 49: null, 50: null },
      ["47 PROJECT_WITHOUT_TASK", "54 TASK_NUMBER_OUT_OF_ORDER"],
    ],
    [
      "tasks before the first project",
      { 22: null, 23: null },
      [
        "24 TASK_WITHOUT_PROJECT",
        "29 TASK_WITHOUT_PROJECT",
        "34 TASK_WITHOUT_PROJECT",
        "39 TASK_WITHOUT_PROJECT",
        "44 TASK_WITHOUT_PROJECT",
        "47 PROJECT_OUT_OF_ORDER",
      ],
    ],
    ["a task without a number", { 34: "\t开展中小学生心理辅导。" }, ["34 TASK_WITHOUT_NUMBER"]],
    ["a task without words", { 34: "\t3." }, ["34 TASK_WITHOUT_WORDING"]],
    ["a task without units", { 35: "\t" }, ["34 TASK_WITHOUT_UNITS"]],
    ["the last task without units", { 140: null }, ["139 TASK_WITHOUT_UNITS"]],
    [
      "a number given twice",
      { 34: "\t2.开展中小学生心理辅导。" },
      ["34 TASK_NUMBER_REPEATED", "39 TASK_NUMBER_OUT_OF_ORDER"],
    ],
    ["a number left out", { 139: "\t25.提供消防安全教育培训。" }, ["139 TASK_NUMBER_OUT_OF_ORDER"]],
    ["a bracket left open in a wording", { 59: "\t8.培训从业人员60人（次。" }, ["59 UNBALANCED_BRACKET"]],
    [
      "a bracket left open at a unit",
      { 65: "\t发展软环境保障局、党政办公室（妇联" },
      ["65 UNBALANCED_BRACKET"],
    ],
    ["a bracket closed and not opened", { 80: "\t党工委组织部人力资源部）" }, ["80 UNBALANCED_BRACKET"]],
    ["a bracket closed before it opens", { 80: "\t党工委）组织部（" }, ["80 UNBALANCED_BRACKET"]],
    ["words behind a line", { 80: "\t党工委组织部（人力资源部）等" }, ["80 UNREADABLE_UNIT"]],
    ["a line without a unit", { 80: "\t（人力资源部）" }, ["80 UNREADABLE_UNIT"]],
    ["a unit named twice", { 25: "\t市场监管局、市场监管局（食品）" }, ["25 UNIT_REPEATED"]],
  ];
  test.each(faults)("%s", (_, changes, problems) => {
    expect(problemsOf(withLines(changes))).toEqual(problems);
  });

  test("all problems at once, in the order of the text", () => {
    expect(
      problemsOf(withLines({ 2: null, 34: "\t开展中小学生心理辅导。", 65: "\t党政办公室（妇联", 140: null })),
    ).toEqual([
      "1 NO_DOCUMENT_NUMBER",
      "34 TASK_WITHOUT_NUMBER",
      "65 UNBALANCED_BRACKET",
      "139 TASK_WITHOUT_UNITS",
    ]);
  });

  test.each(["", "\n\n", "关于食堂的一封信\n没有表格。"])("no notice at all: %j", (text) => {
    expect(problemsOf(text)).toEqual(["1 NO_DOCUMENT_NUMBER", "1 NO_TITLE", "1 NO_TABLE"]);
  });

  test("the message names line, code and words", () => {
    expect(() => parseNotice(withLines({ 80: "\t（人力资源部）" }))).toThrow(
      "line 80: UNREADABLE_UNIT （人力资源部）",
    );
  });
});
