import type { LocalDate } from "../local-date.ts";
import type { Period } from "../reporting/periods.ts";
import type { ReportEvent, ReportFacts } from "./facts.ts";

/** Where a unit's report of a period stood at the end of a day. */
export interface ReportOnDay {
  readonly period: Period;
  readonly lastEvent: ReportEvent["kind"];
  readonly firstSubmittedOn: LocalDate | null;
}

export const reportKey = (unitId: string, period: Period): string => `${unitId}/${period}`;

/** A returned report is not in until it is submitted again. */
export const isIn = (report: ReportOnDay): boolean => report.lastEvent !== "RETURNED";

/** Every report on which something had happened by a day, by `reportKey`. */
export function reportsOn(reports: readonly ReportFacts[], date: LocalDate): Map<string, ReportOnDay> {
  const stood = new Map<string, ReportOnDay>();
  for (const { unitId, period, events } of reports) {
    const last = events.findLast(({ on }) => on <= date);
    if (last === undefined) continue;
    const first = events.find(({ kind, on }) => kind === "SUBMITTED" && on <= date);
    stood.set(reportKey(unitId, period), {
      period,
      lastEvent: last.kind,
      firstSubmittedOn: first?.on ?? null,
    });
  }
  return stood;
}
