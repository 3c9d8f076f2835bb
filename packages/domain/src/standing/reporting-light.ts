import type { LocalDate } from "../local-date.ts";
import { type DueReport, isMissing } from "./due-reports.ts";
import type { Finding, Light } from "./light.ts";
import { byGravity, type LightPolicy, worstOf } from "./policy.ts";
import type { LightReason } from "./reasons.ts";

/** One report missing is yellow; two or more missing of the same unit are red. */
export function reportingLight(due: readonly DueReport[], date: LocalDate, policy: LightPolicy): Light {
  const missing = due.filter((report) => isMissing(report, date));
  if (missing.length === 0) return { color: "GREEN", reasons: [allIn(due, date)] };
  const units = [...new Set(missing.map(({ unitId }) => unitId))];
  const findings = units
    .flatMap((unitId) =>
      missingOf(
        missing.filter((report) => report.unitId === unitId),
        policy,
      ),
    )
    .toSorted((a, b) => byGravity(a.color, b.color));
  return {
    color: worstOf(findings.map(({ color }) => color)),
    reasons: findings.map(({ reason }) => reason),
  };
}

function allIn(due: readonly DueReport[], date: LocalDate): LightReason {
  const count = due.filter(({ dueOn }) => dueOn < date).length;
  return count === 0
    ? { code: "NO_REPORT_DUE", params: { asOf: date } }
    : { code: "REPORTS_IN", params: { count } };
}

/** A unit's missing reports, in the order of their periods. */
function missingOf(missing: readonly DueReport[], policy: LightPolicy): Finding[] {
  const [earliest] = missing;
  if (earliest === undefined) return [];
  const { unit, period, dueOn, report } = earliest;
  const params = { unit, period, dueOn };
  const color = missing.length >= policy.missingReportsRed ? "RED" : "YELLOW";
  if (missing.length > 1)
    return [{ color, reason: { code: "REPORTS_MISSING", params: { ...params, count: missing.length } } }];
  return [{ color, reason: { code: report === null ? "REPORT_MISSING" : "REPORT_RETURNED", params } }];
}
