import { describe, expect, test } from "vitest";
import { taskFacts } from "./facts.fixture.ts";
import type { ReportEvent, ReportFacts } from "./facts.ts";
import { defaultLightPolicy } from "./policy.ts";
import { standingOn } from "./standing.ts";

const report = (unitId: string, period: string, ...events: [ReportEvent["kind"], string][]): ReportFacts => ({
  unitId,
  period,
  events: events.map(([kind, on]) => ({ kind, on })),
});

const assignment = (unitId: string, unitName: string) => ({
  unitId,
  unitName,
  assignedOn: "2026-07-01",
  acknowledgedOn: "2026-07-01",
});

/** In progress since July 2026; two units report. */
const standing = (date: string, reports: readonly ReportFacts[], reportingUnits = ["a", "b"]) =>
  standingOn(
    taskFacts({
      dueOn: "2026-12-31",
      states: [{ state: "IN_PROGRESS", on: "2026-07-10" }],
      assignments: [assignment("a", "教育局"), assignment("b", "公安局")],
      reportingUnits,
      reports,
    }),
    date,
    defaultLightPolicy,
  );

describe("a missing report", () => {
  test.each([
    ["2026-08-05", "GREEN"],
    ["2026-08-06", "YELLOW"],
    ["2026-09-07", "YELLOW"],
    ["2026-09-08", "RED"],
  ])("nothing reported since July, on %s: %s", (date, color) => {
    expect(standing(date, [], ["a"]).lights.reporting.color).toBe(color);
  });

  test("of each of two units is yellow; of one unit two are red and named first", () => {
    const reports = [report("a", "2026-07", ["SUBMITTED", "2026-08-03"])];
    expect(standing("2026-08-06", []).lights.reporting.color).toBe("YELLOW");
    expect(standing("2026-09-08", reports).lights.reporting).toEqual({
      color: "RED",
      reasons: [
        {
          code: "REPORTS_MISSING",
          params: { unit: "公安局", period: "2026-07", dueOn: "2026-08-05", count: 2 },
        },
        { code: "REPORT_MISSING", params: { unit: "教育局", period: "2026-08", dueOn: "2026-09-07" } },
      ],
    });
  });

  test("a returned one is missing until it is submitted again", () => {
    const reports = [
      report(
        "a",
        "2026-07",
        ["SUBMITTED", "2026-08-03"],
        ["RETURNED", "2026-08-07"],
        ["SUBMITTED", "2026-08-11"],
      ),
    ];
    const color = (date: string) => standing(date, reports, ["a"]).lights.reporting.color;
    expect(["2026-08-06", "2026-08-07", "2026-08-10", "2026-08-11"].map(color)).toEqual([
      "GREEN",
      "YELLOW",
      "YELLOW",
      "GREEN",
    ]);
    expect(standing("2026-08-07", reports, ["a"]).lights.reporting.reasons).toEqual([
      { code: "REPORT_RETURNED", params: { unit: "教育局", period: "2026-07", dueOn: "2026-08-05" } },
    ]);
  });
});

test.each([
  ["2026-07-31", 0, 0, []],
  ["2026-08-01", 2, 0, []],
  ["2026-08-03", 2, 1, []],
  ["2026-08-06", 2, 1, ["b"]],
])("on %s %i reports are due and %i in; missing: %s", (date, reportsDue, reportsIn, missing) => {
  const reports = [report("a", "2026-07", ["SUBMITTED", "2026-08-03"])];
  const stood = standing(date, reports);
  expect(stood).toMatchObject({ reportsDue, reportsIn });
  expect(stood.missing.map(({ unitId }) => unitId)).toEqual(missing);
});

test("green says that everything due is in, or that nothing was due", () => {
  const reports = [report("a", "2026-07", ["SUBMITTED", "2026-08-03"], ["ACCEPTED", "2026-08-04"])];
  const reasons = (date: string) => standing(date, reports, ["a"]).lights.reporting.reasons;
  expect(reasons("2026-08-05")).toEqual([{ code: "NO_REPORT_DUE", params: { asOf: "2026-08-05" } }]);
  expect(reasons("2026-08-06")).toEqual([{ code: "REPORTS_IN", params: { count: 1 } }]);
});

test("the last period reported counts voluntary reports, but none that was returned", () => {
  const reports = [
    report("a", "2026-05", ["SUBMITTED", "2026-07-20"]),
    report("b", "2026-07", ["SUBMITTED", "2026-08-03"], ["RETURNED", "2026-08-04"]),
  ];
  const last = (date: string) => standing(date, reports).lastReportPeriod;
  expect([last("2026-07-19"), last("2026-07-20"), last("2026-08-03"), last("2026-08-04")]).toEqual([
    null,
    "2026-05",
    "2026-07",
    "2026-05",
  ]);
});
