import { describe, expect, it } from "vitest";
import { shares, steadyTrajectory, withValue } from "./trajectory.ts";

describe("the way to a target", () => {
  it("is steady by days, and whole at the due date", () => {
    const points = steadyTrajectory("2026-01-01", "2026-12-31", 300);
    expect(points).toHaveLength(12);
    expect(points[0]).toEqual({ month: "2026-01", value: Math.round((300 * 31) / 365) });
    expect(points.at(-1)).toEqual({ month: "2026-12", value: 300 });
  });

  it("takes nothing back: a month that is set higher lifts those after it, lower lowers those before", () => {
    const points = [
      { month: "2026-01", value: 10 },
      { month: "2026-02", value: 20 },
      { month: "2026-03", value: 30 },
    ];
    expect(withValue(points, "2026-02", 40).map(({ value }) => value)).toEqual([10, 40, 40]);
    expect(withValue(points, "2026-02", 5).map(({ value }) => value)).toEqual([5, 5, 30]);
  });
});

it("shares out the whole, no more and no less", () => {
  expect(shares(10, 3)).toEqual([4, 3, 3]);
  expect(shares(300, 15)).toEqual(Array.from({ length: 15 }, () => 20));
  expect(shares(10.5, 3)).toEqual([4, 3.5, 3]);
});
