import { expect, test } from "vitest";
import { dayOf, indicator, reading, taskFacts } from "./facts.fixture.ts";
import { forecastOf } from "./forecast.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

const span = { startsOn: "2026-01-01", dueOn: "2026-04-10" };

test.each([
  ["2025-12", null],
  ["2026-01", 100],
  ["2026-03", (31 / 90) * 100],
  ["2026-04", 31],
  ["2026-05", 31],
])("31 reached by %s makes %d by the due date", (period, expected) => {
  expect(forecastOf(31, period, span)).toBe(expected);
});

test.each([
  ["CUMULATIVE", 100, 20, (20 / 31) * 100, 100 - (20 / 31) * 100],
  ["COVERAGE", 100, 40, (40 / 31) * 100, 0],
  ["COVERAGE", null, 31, 100, null],
  ["RATE", 100, 31, null, null],
] as const)("a %s of %s at %d", (kind, target, value, forecast, shortfall) => {
  const facts = taskFacts({ indicators: [indicator({ kind, target })], readings: [reading(value)] });
  expect(standingOn(facts, dayOf(40), defaultLightPolicy).indicators[0]).toMatchObject({
    forecast,
    shortfall,
  });
});

test("nothing reported forecasts nothing", () => {
  const facts = taskFacts({ indicators: [indicator()] });
  expect(standingOn(facts, dayOf(40), defaultLightPolicy).indicators[0]).toMatchObject({
    forecast: null,
    shortfall: null,
  });
});
