import { describe, expect, test } from "vitest";
import { notice2026, tasks2026 } from "./notice-2026.fixture.ts";
import { suggestTargets } from "./suggest-targets.ts";
import { type LocatedTarget, type Target, TargetError } from "./target.ts";
import { targetsOf } from "./targets-of.ts";

const essentials = ["kind", "comparator", "target", "unitOfMeasure", "approximate", "recurrence"] as const;

describe("what is proposed for a figure", () => {
  const cases: [string, Partial<Target>][] = [
    [
      "新建公厕12座。",
      { kind: "CUMULATIVE", comparator: "AT_LEAST", target: 12, unitOfMeasure: "座", quote: "12座" },
    ],
    [
      "救助不少于170人（次）。",
      { kind: "CUMULATIVE", target: 170, unitOfMeasure: "人（次）", quote: "不少于170人（次）" },
    ],
    ["培训60人(次)。", { unitOfMeasure: "人（次）", quote: "60人(次)" }],
    ["改造老旧小区约30余个。", { target: 30, unitOfMeasure: "个", approximate: true, quote: "约30余个" }],
    ["培训1.2万人次以上。", { target: 12_000, unitOfMeasure: "人次", approximate: false }],
    ["等候时间最多3次。", { comparator: "AT_MOST", approximate: false }],
    [
      "满意度95%以上。",
      { kind: "RATE", comparator: "AT_LEAST", target: 95, unitOfMeasure: "%", name: "满意度" },
    ],
    ["每季度举办2场讲座。", { kind: "RECURRING", recurrence: "QUARTER", target: 2, name: "讲座" }],
    [
      "对每户不低于500元的标准补助。",
      { kind: "STANDARD", comparator: "AT_LEAST", unitOfMeasure: "元/户", weight: 0 },
    ],
    [
      "提高至221元（增加10元）/人/月。",
      { kind: "STANDARD", comparator: "EQUAL", target: 221, unitOfMeasure: "元/人·月" },
    ],
    ["投入资金300万元。", { kind: "CUMULATIVE", target: 3_000_000, unitOfMeasure: "元", weight: 1 }],
    ["对8家食堂开展全覆盖检查。", { kind: "COVERAGE", target: 8, baseMissing: false }],
    ["开展演练全覆盖。", { kind: "COVERAGE", target: null, baseMissing: true }],
  ];
  test.each(cases)("%s", (wording, expected) => {
    const [target, ...others] = suggestTargets(wording).filter((proposed) => proposed.kind !== "DELIVERABLE");
    expect(others).toEqual([]);
    expect(target).toMatchObject(expected);
  });

  test.each([
    "3个月内办结。",
    "60岁老人体检。",
    "开通110联动（配备2台车）。",
    "召开第3次会议。",
    "落实工作要求。",
  ])("%s only asks for the act", (wording) => {
    expect(suggestTargets(wording).map(({ kind, weight }) => [kind, weight])).toEqual([["DELIVERABLE", 1]]);
  });

  test("a payment alone moves nothing, so the act stands beside it", () => {
    expect(suggestTargets("为孤儿按照每人800元的标准体检。").map(({ kind, quote }) => [kind, quote])).toEqual(
      [
        ["DELIVERABLE", "为孤儿按照"],
        ["STANDARD", "每人800元"],
      ],
    );
  });
});

describe("over the notice of 2026, without its reviewed reading", () => {
  const reviewed = tasks2026.flatMap((task) =>
    targetsOf(notice2026.documentNumber, task)
      .filter(({ target }) => target !== null)
      .map((target) => ({ target, proposals: suggestTargets(task.wording) })),
  );
  const proposalFor = (target: LocatedTarget, proposals: readonly LocatedTarget[]) =>
    proposals.find(
      (proposed) => target.wordingStart < proposed.wordingEnd && proposed.wordingStart < target.wordingEnd,
    );

  test("every one of the 42 figures is found with its value", () => {
    const found = reviewed.filter(
      ({ target, proposals }) => proposalFor(target, proposals)?.target === target.target,
    );
    expect([reviewed.length, found.length]).toEqual([42, 42]);
  });

  test("all but those whose base only a reader sees are proposed exactly as reviewed", () => {
    const differing = reviewed
      .filter(({ target, proposals }) => {
        const proposed = proposalFor(target, proposals);
        return essentials.some((field) => proposed?.[field] !== target[field]);
      })
      .map(({ target }) => target.name);
    expect(differing).toEqual([
      "特困人员照料护理",
      "残疾、孤独症儿童康复救助",
      "孤独症儿童困难家庭救助",
      "高峰免费公交线路",
    ]);
  });

  test("proposals that measure nothing demanded: the three parties of task 20", () => {
    const figures = tasks2026
      .flatMap(({ wording }) => suggestTargets(wording))
      .filter(({ target }) => target !== null);
    expect(figures.length).toBe(43);
  });

  test.each(tasks2026)(
    "the proposals of task $number have names, weight and words, and do not overlap",
    ({ wording }) => {
      const proposals = suggestTargets(wording);
      expect(proposals.some(({ weight }) => weight > 0)).toBe(true);
      let end = 0;
      for (const proposed of proposals) {
        expect(proposed.name).not.toBe("");
        expect(wording.slice(proposed.wordingStart, proposed.wordingEnd)).toBe(proposed.quote);
        expect(proposed.wordingStart).toBeGreaterThanOrEqual(end);
        end = proposed.wordingEnd;
      }
    },
  );
});

test("a notice that nobody has read gets proposals", () => {
  const task = { number: 1, wording: "新建公厕12座。" };
  expect(() => targetsOf(notice2026.documentNumber, task)).toThrow(TargetError);
  expect(targetsOf("济高新管发〔2027〕1号", task)).toEqual(suggestTargets(task.wording));
});
