import { describe, expect, test } from "vitest";
import { dayOf, indicator, reading, taskFacts } from "./facts.fixture.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

const quantity = (details: Parameters<typeof taskFacts>[0], day = 50) =>
  standingOn(taskFacts(details), dayOf(day), defaultLightPolicy).lights.quantity;

test.each([
  [100, "GREEN"],
  [50, "GREEN"],
  [40.1, "GREEN"],
  [40, "YELLOW"],
  [39.9, "YELLOW"],
  [20, "YELLOW"],
  [19.9, "RED"],
  [0, "RED"],
])("half-way with %d of 100", (value, color) => {
  expect(quantity({ indicators: [indicator()], readings: [reading(value)] }).color).toBe(color);
});

test("noise of floating-point numbers decides nothing: every exact gap of 10 points is yellow, of 30 no red", () => {
  const colors = (gap: number) =>
    new Set(
      Array.from({ length: 70 }, (_, day) => day + 31).map(
        (day) => quantity({ indicators: [indicator()], readings: [reading(day - gap)] }, day).color,
      ),
    );
  expect([...colors(10)]).toEqual(["YELLOW"]);
  expect([...colors(30)]).toEqual(["YELLOW"]);
});

describe("its reasons", () => {
  test("name the indicators behind with their figures, the worst first", () => {
    const light = quantity({
      indicators: [
        indicator({ id: "a", name: "甲" }),
        indicator({ id: "b", name: "乙", target: 300 }),
        indicator({ id: "c", name: "丙" }),
      ],
      readings: [
        reading(30, { indicatorId: "a" }),
        reading(75, { indicatorId: "b" }),
        reading(60, { indicatorId: "c" }),
      ],
    });
    const asOf = dayOf(50);
    expect(light.color).toBe("YELLOW");
    expect(light.reasons).toEqual([
      { code: "QUANTITY_BEHIND", params: { asOf, indicator: "乙", planned: 150, value: 75, points: 25 } },
      { code: "QUANTITY_BEHIND", params: { asOf, indicator: "甲", planned: 50, value: 30, points: 20 } },
      { code: "PROGRESS_BEHIND", params: { asOf, progress: 38.3, pace: 50, points: 11.7 } },
    ]);
  });

  test("count the periods of a recurring indicator", () => {
    const light = quantity({
      startsOn: "2025-11-01",
      indicators: [indicator({ kind: "RECURRING", recurrence: "MONTH", target: 1 })],
      readings: [reading(1, { period: "2025-11" })],
    });
    expect(light.reasons[0]).toEqual({
      code: "RECURRENCE_BEHIND",
      params: { asOf: dayOf(50), indicator: "抽检批次", due: 3, met: 1, points: 33.3 },
    });
  });

  test("give the shares of a deliverable", () => {
    const light = quantity({ indicators: [indicator({ kind: "DELIVERABLE", target: null })] }, 100);
    expect(light.reasons[0]).toEqual({
      code: "SHARE_BEHIND",
      params: { asOf: dayOf(100), indicator: "抽检批次", pace: 100, achievement: 0, points: 100 },
    });
  });

  test("say that a base is not known, and that a green task is on pace", () => {
    const base = indicator({ id: "base", name: "演练", kind: "COVERAGE", target: null });
    const light = quantity({ indicators: [indicator(), base], readings: [reading(45)] });
    expect(light).toEqual({
      color: "GREEN",
      reasons: [
        { code: "ON_PACE", params: { asOf: dayOf(50), progress: 45, pace: 50 } },
        { code: "BASE_UNKNOWN", params: { indicator: "演练" } },
      ],
    });
  });
});
