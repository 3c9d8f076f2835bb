import { expect, test } from "vitest";
import type { IndicatorType } from "../programme/task.types.ts";
import { indicatorInWords } from "./ledger-cells.ts";

const indicator = (facts: Partial<IndicatorType>): IndicatorType => ({
  id: "indicator",
  name: "指标",
  kind: "CUMULATIVE",
  comparator: "AT_LEAST",
  target: 300,
  unitOfMeasure: "批次",
  approximate: false,
  baseMissing: false,
  recurrence: null,
  weight: 1,
  wordingStart: 0,
  wordingEnd: 1,
  effectiveTarget: 300,
  value: null,
  pendingValue: null,
  plannedValue: null,
  achievement: null,
  pace: null,
  forecast: null,
  shortfall: null,
  curve: [],
  ...facts,
});

test.each<[Partial<IndicatorType>, zh: string, en: string]>([
  [{}, "指标 不少于 300 批次", "指标 at least 300 批次"],
  [
    { target: 12000, unitOfMeasure: "人", approximate: true },
    "指标 不少于 12,000 人（约）",
    "指标 at least 12,000 人 (about)",
  ],
  [{ kind: "COVERAGE", target: 91, unitOfMeasure: "家" }, "指标 全覆盖 91 家", "指标 Coverage 91 家"],
  [
    { kind: "RECURRING", recurrence: "MONTH", target: 1, unitOfMeasure: "次" },
    "指标 每月 不少于 1 次",
    "指标 every month at least 1 次",
  ],
  [{ kind: "RATE", target: 100, unitOfMeasure: "%" }, "指标 不少于 100%", "指标 at least 100%"],
  [
    { kind: "STANDARD", comparator: "AT_MOST", target: 800, unitOfMeasure: "元/人" },
    "指标 不超过 800 元/人",
    "指标 at most 800 元/人",
  ],
  [{ kind: "DELIVERABLE", target: null, unitOfMeasure: null }, "指标 成果事项", "指标 Deliverable"],
])("%j in words", (facts, zh, en) => {
  expect(indicatorInWords(indicator(facts), "zh-CN")).toBe(zh);
  expect(indicatorInWords(indicator(facts), "en")).toBe(en);
});
