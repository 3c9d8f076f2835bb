import { describe, expect, it } from "vitest";
import { planFieldPath, planInput, planValues } from "./plan-values.ts";

const fresh = planValues(null, ["samples", "rate"], ["lead", "assist", "third"], 2026);

describe("a plan in the form", () => {
  it("begins with every unit reporting every indicator at a steady pace", () => {
    expect(fresh.startsOn).toBe("2026-01-01");
    expect(fresh.indicators).toHaveLength(2);
    expect(fresh.indicators[0]?.parts.every(({ reports }) => reports)).toBe(true);
    expect(fresh.indicators[0]?.trajectory).toEqual([]);
  });

  it("keeps out of the indicator whoever has no part in it as saved", () => {
    const saved = {
      startsOn: "2026-02-01",
      summary: null,
      milestones: [],
      indicators: [
        {
          indicator: { id: "samples" },
          target: null,
          trajectory: [],
          parts: [{ unit: { id: "third" }, target: 5 }],
        },
      ],
    };
    const values = planValues(saved, ["samples"], ["lead", "assist", "third"], 2026);
    expect(planInput(values).indicators[0]?.parts).toEqual([{ unitId: "third", target: 5 }]);
    // The API counts the units that report, the form all of them.
    expect(planFieldPath("indicators.0.parts.0.target", values)).toEqual([
      "indicators",
      0,
      "parts",
      2,
      "target",
    ]);
  });

  it("finds the other faults where they stand", () => {
    expect(planFieldPath("milestones.1.plannedOn", fresh)).toEqual(["milestones", 1, "plannedOn"]);
    expect(planFieldPath("indicators.1.parts", fresh)).toEqual(["indicators", 1, "parts"]);
  });

  it("sends a new milestone without a lineage and an old one with its own", () => {
    const milestone = {
      name: " 抽检 ",
      criterion: "",
      evidenceKind: "",
      unitId: "lead",
      plannedOn: "2026-03-31",
      weight: 1,
    };
    const milestones = [
      { ...milestone, lineageId: null },
      { ...milestone, lineageId: "old" },
    ];
    const [added, kept] = planInput({ ...fresh, milestones }).milestones;
    expect(added).toMatchObject({ name: "抽检" });
    expect(added).not.toHaveProperty("lineageId");
    expect(kept).toHaveProperty("lineageId", "old");
  });
});
