import { describe, expect, test } from "vitest";
import { notice2026, noticeText2026, tasks2026 } from "./notice-2026.fixture.ts";
import { parseNotice } from "./parse-notice.ts";

describe("the notice of 2026", () => {
  test("has its heading in the words of the paper", () => {
    expect(notice2026).toMatchObject({
      documentNumber: "济高新管发〔2026〕1号",
      issuedBy: "济宁高新区管委会",
      title: "关于办好2026年重点民生实事的通知",
      year: 2026,
      addressees: "各街道办事处，区直各部门单位，各驻区单位，各区管国有企业：",
    });
  });

  test("has its four paragraphs, each a whole line of the text", () => {
    expect(notice2026.body.map((paragraph) => paragraph.slice(0, 10))).toEqual([
      "济宁高新区2026年",
      "一、强化政治担当，厚",
      "二、精准闭环管理，狠",
      "三、凝聚攻坚合力，筑",
    ]);
    for (const paragraph of notice2026.body) expect(noticeText2026.split("\n")).toContain(paragraph);
  });

  test("has 10 projects with their tasks", () => {
    expect(
      notice2026.projects.map(({ ordinal, name, tasks }) => [
        ordinal,
        name,
        tasks.map((task) => task.number),
      ]),
    ).toEqual([
      [1, "保障学生身心健康和困难学生受教育权益", [1, 2, 3, 4, 5]],
      [2, "提升医疗服务水平", [6]],
      [3, "提升养老服务能力", [7, 8]],
      [4, "做好妇幼健康保障服务", [9]],
      [5, "强化困难群众救助保障", [10, 11]],
      [6, "支持重点群体就业", [12, 13]],
      [7, "方便群众交通出行", [14, 15]],
      [8, "开展普惠性文体活动", [16, 17]],
      [9, "协同提升便民服务水平", [18, 19, 20, 21]],
      [10, "筑牢民生安全底线", [22, 23, 24]],
    ]);
  });

  test("keeps every wording to the character", () => {
    const cells = noticeText2026.split("\n");
    for (const { number, wording } of tasks2026) expect(cells).toContain(`\t${number}.${wording}`);
    expect(tasks2026.find(({ number }) => number === 10)?.wording).toContain("1/10 、1/6 、1/3确定");
    expect(tasks2026.find(({ number }) => number === 2)?.wording).toContain('周边"五类"基础设施(警告标志、');
  });

  test("names 11 units and 5 lines, one of the units a group", () => {
    expect(notice2026.units).toEqual([
      { name: "发展软环境保障局", kind: "RESPONSIBLE", lines: ["城乡统筹"] },
      { name: "市场监管局", kind: "RESPONSIBLE", lines: [] },
      { name: "消防救援大队", kind: "RESPONSIBLE", lines: [] },
      { name: "党政办公室", kind: "RESPONSIBLE", lines: ["妇联", "宣传"] },
      { name: "党工委组织部", kind: "RESPONSIBLE", lines: ["人力资源部"] },
      { name: "城乡建设和交通局", kind: "RESPONSIBLE", lines: ["交通"] },
      { name: "公安分局", kind: "RESPONSIBLE", lines: [] },
      { name: "综合行政执法局", kind: "RESPONSIBLE", lines: [] },
      { name: "各街道办事处", kind: "GROUP", lines: [] },
      { name: "社发投资集团", kind: "RESPONSIBLE", lines: [] },
      { name: "应急管理局", kind: "RESPONSIBLE", lines: [] },
    ]);
  });

  test("has five joint tasks, the lead named first", () => {
    const joint = tasks2026.filter((task) => task.responsible.length > 1);
    expect(joint.map(({ number, responsible }) => [number, responsible.map((named) => named.unit)])).toEqual([
      [1, ["发展软环境保障局", "市场监管局"]],
      [2, ["发展软环境保障局", "消防救援大队"]],
      [9, ["发展软环境保障局", "党政办公室"]],
      [20, ["发展软环境保障局", "各街道办事处", "社发投资集团"]],
      [21, ["城乡建设和交通局", "各街道办事处"]],
    ]);
  });

  test("puts a line where the notice has brackets", () => {
    const withLine = tasks2026.flatMap(({ number, responsible }) =>
      responsible.flatMap(({ unit, line }) => (line === null ? [] : [[number, unit, line]])),
    );
    expect(withLine).toEqual([
      [9, "党政办公室", "妇联"],
      [12, "党工委组织部", "人力资源部"],
      [13, "发展软环境保障局", "城乡统筹"],
      [14, "城乡建设和交通局", "交通"],
      [16, "党政办公室", "宣传"],
      [22, "发展软环境保障局", "城乡统筹"],
    ]);
  });

  test("makes 发展软环境保障局 responsible for 15 of the 24 tasks", () => {
    const theirs = tasks2026.filter(({ responsible }) =>
      responsible.some((named) => named.unit === "发展软环境保障局"),
    );
    expect([theirs.length, tasks2026.length]).toEqual([15, 24]);
  });
});

describe("the same notice, saved by another program", () => {
  const variants: Record<string, (text: string) => string> = {
    "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
    "with a byte order mark": (text) => `\uFEFF${text}`,
    "with spaces at the ends of its lines": (text) => text.replaceAll("\n", " \t\n"),
    "without the tabs of its empty cells": (text) => text.replaceAll(/^\t$/gm, ""),
    "without its empty lines": (text) => text.replaceAll(/\n+/g, "\n"),
    "with a footer below the table": (text) => `${text}\n济宁高新区管委会办公室\n2026年2月印发\n`,
  };
  test.each(Object.entries(variants))("%s reads alike", (_, vary) => {
    expect(parseNotice(vary(noticeText2026))).toEqual(notice2026);
  });

  test("with half-width brackets around its lines names the same units", () => {
    const halfWidth = noticeText2026.replaceAll(/^(\t[^\d\n]*)（(.*)）$/gm, "$1($2)");
    expect(halfWidth).toContain("\t发展软环境保障局、党政办公室(妇联)\n");
    expect(parseNotice(halfWidth)).toEqual(notice2026);
  });
});
