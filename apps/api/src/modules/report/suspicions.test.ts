import { defaultLightPolicy } from "@minsheng/domain/standing/policy";
import { expect, test } from "vitest";
import type { ProgressReportType } from "./report.types.ts";
import { suspicionsOf } from "./suspicions.ts";

const indicator = { name: "专项抽检", comparator: "AT_LEAST" };
const reading = { indicator, value: 150, plannedValue: 150, partTarget: 300 };
/** Only what is looked at. */
const blameless = {
  overdue: false,
  dueOn: "2026-07-06",
  checks: [],
  readings: [reading],
  evidence: [{}],
  noChangeReason: null,
  selfAssessed: 0.5,
};

test.each<[string, object, string[]]>([
  ["nothing", {}, []],
  ["late", { overdue: true }, ["逾期报送，应于 2026-07-06 前报送。"]],
  ["a check", { checks: [{ message: "请核对。" }] }, ["请核对。"]],
  ["nine points behind the plan", { readings: [{ ...reading, value: 123 }] }, []],
  [
    "ten points behind the plan",
    { readings: [{ ...reading, value: 120 }] },
    ["“专项抽检”按计划应达 150，实报 120，落后 10 个百分点。"],
  ],
  ["no plan to be behind", { readings: [{ ...reading, value: 0, plannedValue: null }] }, []],
  [
    "below a ceiling",
    { readings: [{ ...reading, value: 1, indicator: { ...indicator, comparator: "AT_MOST" } }] },
    [],
  ],
  ["no evidence", { evidence: [] }, ["没有佐证材料。"]],
  ["no progress", { evidence: [], noChangeReason: "等待验收" }, ["本期无进展：等待验收"]],
  ["nine points from what was computed", { selfAssessed: 0.59 }, []],
  [
    "ten points from what was computed",
    { selfAssessed: 0.6 },
    ["单位自评 60%，系统测算 50%，两者相差较大。"],
  ],
  ["no estimate", { selfAssessed: null }, []],
])("suspicious: %s", (_, changes, expected) => {
  const report = { ...blameless, ...changes } as unknown as ProgressReportType;
  expect(suspicionsOf(report, defaultLightPolicy, 0.5, "zh-CN")).toEqual(expected);
});
