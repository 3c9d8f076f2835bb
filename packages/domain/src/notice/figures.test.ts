import { describe, expect, test } from "vitest";
import { chineseNumber } from "./chinese-number.ts";
import { findFigures } from "./figures.ts";
import { uncoveredFigures } from "./uncovered-figures.ts";

test.each([
  ["一", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十五", 35],
  ["一百零八", 108],
  ["两千六百", 2600],
  ["", null],
  ["五有三提升", null],
  ["12", null],
])("the Chinese number %j is %j", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

describe("findFigures", () => {
  test.each([
    ["完成300批次", "300", 300, false],
    ["投入1,200元", "1,200", 1200, false],
    ["全区2万人", "2万", 20_000, false],
    ["约1.13万人", "1.13万", 11_300, false],
    ["投资1.5亿元", "1.5亿", 150_000_000, false],
    ["工资的1/4", "1/4", 0.25, false],
    ["完成率100%", "100%", 100, true],
    ["达到99.5％以上", "99.5％", 99.5, true],
    ["新建３２０座", "３２０", 320, false],
    ["两家卫生室", "两", 2, false],
    ["十二处公园", "十二", 12, false],
    ["百分之九十五", "百分之九十五", 95, true],
  ])("%s", (text, written, value, percent) => {
    const [figure, ...others] = findFigures(text);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ text: written, value, percent });
    expect(text.slice(figure?.start, figure?.end)).toBe(written);
  });

  test.each(["“一站式办理”", "一次性救助", "“五有三提升”", "牢固树立“一盘棋”意识", "N个中心"])(
    "%s names no figure",
    (text) => {
      expect(findFigures(text)).toEqual([]);
    },
  );
});

test("uncoveredFigures tells the figures that no target covers", () => {
  const wording = "新建公厕12座，改建车站3座，完成率100%。";
  const covered = { wordingStart: 4, wordingEnd: 7 };
  expect(uncoveredFigures(wording, [covered]).map(({ text }) => text)).toEqual(["3", "100%"]);
  expect(uncoveredFigures(wording, []).map(({ text }) => text)).toEqual(["12", "3", "100%"]);
});
