import type { LocalDate } from "../local-date.ts";
import { type Period, reportDueOn, requiredPeriods } from "../reporting/periods.ts";
import type { DayFacts } from "./day-facts.ts";
import { isIn, type ReportOnDay, reportKey } from "./day-reports.ts";
import type { LightPolicy } from "./policy.ts";

/** A report that a unit owes for a period that has ended, whether or not its due day has passed. */
export interface DueReport {
  readonly unitId: string;
  readonly unit: string;
  readonly period: Period;
  /** The last day on which it is in time. */
  readonly dueOn: LocalDate;
  /** Null where nothing has happened to it yet. */
  readonly report: ReportOnDay | null;
}

/** Every report owed by the end of the day, unit by unit in the order of the periods. */
export function dueReports(day: DayFacts, policy: LightPolicy): DueReport[] {
  const names = new Map(day.assignments.map(({ unitId, unitName }) => [unitId, unitName]));
  const periods = requiredPeriods(day, day.date).map((period) => ({
    period,
    dueOn: reportDueOn(period, policy.reportDueDay),
  }));
  return day.reportingUnits.flatMap((unitId) =>
    periods.map(({ period, dueOn }) => ({
      unitId,
      unit: names.get(unitId) ?? unitId,
      period,
      dueOn,
      report: day.reports.get(reportKey(unitId, period)) ?? null,
    })),
  );
}

export const isReportIn = ({ report }: DueReport): boolean => report !== null && isIn(report);

/** Its due day has passed and it is not in; a returned one is not. */
export const isMissing = (due: DueReport, date: LocalDate): boolean => due.dueOn < date && !isReportIn(due);
