import { describe, expect, test } from "vitest";
import { findFigures } from "./figures.ts";
import { notice2026, tasks2026 } from "./notice-2026.fixture.ts";
import type { LocatedTarget } from "./target.ts";
import { targets2026 } from "./targets-2026.ts";
import { targetsOf } from "./targets-of.ts";

const readings = tasks2026.map((task) => ({ ...task, targets: targetsOf(notice2026.documentNumber, task) }));

/** A target as a line that can be held against the notice: kind, bound, figure, what kind of figure. */
const asLine = ({
  kind,
  comparator,
  target,
  unitOfMeasure,
  approximate,
  recurrence,
  baseMissing,
}: LocatedTarget) =>
  [
    kind,
    { AT_LEAST: "≥", AT_MOST: "≤", EQUAL: "=" }[comparator],
    target,
    unitOfMeasure,
    recurrence,
    approximate ? "约" : null,
    baseMissing ? "基数不明" : null,
  ]
    .filter((part) => part !== null)
    .join(" ");

const measured: Record<number, string[]> = {
  1: ["COVERAGE ≥ 91 家", "COVERAGE ≥ 1 家", "COVERAGE ≥ 102 家", "COVERAGE ≥ 8 家", "CUMULATIVE ≥ 300 批次"],
  2: ["CUMULATIVE ≥ 10 处", "COVERAGE ≥ 基数不明"],
  3: ["CUMULATIVE ≥ 200 人（次）", "RECURRING ≥ 1 次 MONTH", "RECURRING ≥ 1 次 SCHOOL_YEAR"],
  4: ["COVERAGE ≥ 人 基数不明", "STANDARD = 10000 元/人·学年"],
  5: ["COVERAGE ≥ 人 基数不明", "STANDARD ≤ 800 元/人"],
  6: ["CUMULATIVE ≥ 2 家", "CUMULATIVE ≥ 1 个", "CUMULATIVE ≥ 20 家"],
  7: ["CUMULATIVE ≥ 120 张", "CUMULATIVE ≥ 20 张"],
  8: ["CUMULATIVE ≥ 60 人（次）"],
  9: ["CUMULATIVE ≥ 10000 名", "COVERAGE ≥ 人 基数不明", "STANDARD = 10000 元/人"],
  10: [
    "COVERAGE ≥ 500 名 约",
    "STANDARD ≥ 元/人·月 基数不明",
    "STANDARD = 221 元/人·月",
    "STANDARD = 369 元/人·月",
    "STANDARD = 737 元/人·月",
    "CUMULATIVE ≥ 170 人（次）",
  ],
  11: ["COVERAGE ≥ 110 名 约", "STANDARD = 2000 元/户", "COVERAGE ≥ 12 户 约"],
  12: ["CUMULATIVE ≥ 9000 人"],
  13: ["RATE ≥ 100 % 基数不明", "RATE ≥ 100 %"],
  14: ["CONTINUING ≥ 4 条"],
  15: ["CUMULATIVE ≥ 2 条"],
  16: ["CUMULATIVE ≥ 98 场", "COVERAGE ≥ 基数不明"],
  17: ["CUMULATIVE ≥ 150 场"],
  18: ["CUMULATIVE ≥ 2 个"],
  19: ["CUMULATIVE ≥ 2 处", "CUMULATIVE ≥ 6 处"],
  20: ["DELIVERABLE = 个 基数不明", "DELIVERABLE = 个 基数不明"],
  21: ["CUMULATIVE ≥ 1 个", "CUMULATIVE ≥ 130 人次", "CUMULATIVE ≥ 1330 人次"],
  22: ["CUMULATIVE ≥ 1 处"],
  23: ["COVERAGE ≥ 基数不明"],
  24: ["CUMULATIVE ≥ 20000 人"],
};

/** Figures of the notice that are nobody's target. */
const explained: Record<number, Record<string, string>> = {
  9: { "35": "youngest age, says who counts", "64": "oldest age, says who counts" },
  10: {
    "1/10": "share of last year's minimum wage from which 221元 follows",
    "1/6": "share of last year's minimum wage from which 369元 follows",
    "1/3": "share of last year's minimum wage from which 737元 follows",
    "10": "rise contained in 221元",
    "18": "rise contained in 369元",
    "35": "rise contained in 737元",
  },
  18: { "24": "hours of the day" },
  20: {
    "110": "part of the name “民生110”",
    "1": "of the layout “1+2+3+N”",
    "2": "of the layout “1+2+3+N”",
    "3": "of the layout “1+2+3+N”, and the three parties that it names",
    "8956789": "telephone number",
  },
};

describe("the reviewed reading of the notice of 2026", () => {
  test("has a reading for every task and for no other", () => {
    expect(Object.keys(targets2026)).toEqual(tasks2026.map(({ number }) => String(number)));
  });

  test.each(readings)("task $number demands its measured targets", ({ number, targets }) => {
    const lines = targets.filter(({ target, baseMissing }) => target !== null || baseMissing).map(asLine);
    expect(lines).toEqual(measured[number]);
  });

  test.each(readings)("task $number leaves no figure unread", ({ number, wording, targets }) => {
    const unread = findFigures(wording).filter(({ start, end, value, text }) => {
      const covering = targets.find((target) => target.wordingStart <= start && end <= target.wordingEnd);
      return covering?.target !== value && explained[number]?.[text] === undefined;
    });
    expect(unread.map(({ text }) => text)).toEqual([]);
  });

  test.each(readings)("every target of task $number points at its own words", ({ wording, targets }) => {
    for (const target of targets) {
      const quote = wording.slice(target.wordingStart, target.wordingEnd);
      expect(quote).toBe(target.quote);
      if (target.target !== null)
        expect(findFigures(quote).map(({ value }) => value)).toContain(target.target);
    }
    const places = targets.map(({ wordingStart, wordingEnd }) => [wordingStart, wordingEnd]);
    const sorted = places.toSorted(([one = 0], [other = 0]) => one - other);
    for (const [at, [start]] of sorted.entries())
      expect(start).toBeGreaterThanOrEqual(sorted[at - 1]?.[1] ?? 0);
  });

  test.each(readings)("task $number takes its units of measure from the notice", ({ wording, targets }) => {
    for (const { unitOfMeasure } of targets) {
      for (const word of unitOfMeasure?.split(/[/·]/) ?? []) expect(wording).toContain(word);
    }
  });

  test.each(readings)("task $number has progress to make", ({ targets }) => {
    expect(targets.some((target) => target.weight > 0)).toBe(true);
    for (const { kind, weight } of targets) expect(weight).toBe(kind === "STANDARD" ? 0 : 1);
  });

  test.each(readings)("the indicators of task $number have short names of their own", ({ targets }) => {
    const names = targets.map((target) => target.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(15);
  });

  test("what is demanded without a figure is delivered or kept up", () => {
    const unmeasured = readings.flatMap(({ number, targets }) =>
      targets
        .filter(({ target, baseMissing }) => target === null && !baseMissing)
        .map(({ kind, name }) => [number, kind, name]),
    );
    expect(unmeasured).toEqual([
      [1, "DELIVERABLE", "动态检查机制"],
      [1, "DELIVERABLE", "全链条管理制度"],
      [2, "CONTINUING", "校园周边交通安全整治"],
      [2, "CONTINUING", "消防安全宣传教育"],
      [2, "DELIVERABLE", "消防应急预案和物资储备"],
      [3, "DELIVERABLE", "重点学生建档"],
      [3, "CONTINUING", "重点学生关注与介入"],
      [12, "DELIVERABLE", "就业创业政策体系"],
      [12, "CONTINUING", "产业与就业协同"],
      [12, "CONTINUING", "稳岗扩岗政策落实"],
      [13, "DELIVERABLE", "培训学员遴选"],
      [13, "DELIVERABLE", "培训方案"],
      [13, "DELIVERABLE", "理论学习和实践学习"],
      [14, "CONTINUING", "公交惠民宣传"],
      [18, "DELIVERABLE", "高频业务“一站式办理”"],
      [18, "DELIVERABLE", "自助设备配备"],
      [18, "DELIVERABLE", "24小时自助办理"],
      [20, "DELIVERABLE", "全域社会服务体系布局"],
      [20, "DELIVERABLE", "区级社会服务指挥中心"],
      [20, "DELIVERABLE", "8956789热线"],
      [20, "DELIVERABLE", "“美美高新”平台"],
      [20, "DELIVERABLE", "线下核心店、特色店"],
      [20, "CONTINUING", "三方主体协同"],
      [21, "DELIVERABLE", "物业服务能力提升行动"],
      [21, "CONTINUING", "双向进入、交叉任职"],
      [24, "CONTINUING", "高层建筑专项行动"],
    ]);
  });
});
