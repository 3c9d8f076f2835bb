import type { LocalDate } from "../local-date.ts";
import type { Period } from "../reporting/periods.ts";
import type { LightColor } from "./policy.ts";

/** Every way in which a light explains itself. */
const lightReasonCodes = [
  "OVERRIDDEN",
  "TASK_DRAFT",
  "TASK_SUSPENDED",
  "TASK_TERMINATED",
  "TASK_CLOSED",
  "TASK_OVERDUE",
  "MILESTONE_OVERDUE",
  "ACKNOWLEDGEMENT_OVERDUE",
  "MILESTONE_CAUGHT_UP",
  "ON_SCHEDULE",
  "NO_PLAN",
  "PROGRESS_BEHIND",
  "QUANTITY_BEHIND",
  "RECURRENCE_BEHIND",
  "SHARE_BEHIND",
  "PROGRESS_CAUGHT_UP",
  "ON_PACE",
  "BASE_UNKNOWN",
  "REPORTS_MISSING",
  "REPORT_MISSING",
  "REPORT_RETURNED",
  "REPORT_CAUGHT_UP",
  "REPORTS_IN",
  "NO_REPORT_DUE",
] as const;
export type LightReasonCode = (typeof lightReasonCodes)[number];

interface Stated {
  readonly asOf: LocalDate;
}

interface Behind extends Stated {
  readonly indicator: string;
  /** Percentage points, to one decimal. */
  readonly points: number;
}

interface OfReport {
  readonly unit: string;
  readonly period: Period;
  readonly dueOn: LocalDate;
}

/** The figures behind each reason, ready for print: rounded to one decimal, percentages as 75 for 75%. */
interface LightReasonParams {
  readonly OVERRIDDEN: {
    readonly color: LightColor;
    readonly computed: LightColor;
    readonly role: string;
    readonly reason: string;
    readonly until: LocalDate;
  };
  readonly TASK_DRAFT: Stated;
  readonly TASK_SUSPENDED: Stated;
  readonly TASK_TERMINATED: Stated;
  readonly TASK_CLOSED: Stated;
  readonly TASK_OVERDUE: { readonly dueOn: LocalDate; readonly days: number };
  readonly MILESTONE_OVERDUE: {
    readonly milestone: string;
    readonly plannedOn: LocalDate;
    readonly days: number;
  };
  readonly ACKNOWLEDGEMENT_OVERDUE: { readonly unit: string; readonly dueOn: LocalDate };
  readonly MILESTONE_CAUGHT_UP: {
    readonly milestone: string;
    readonly plannedOn: LocalDate;
    readonly doneOn: LocalDate;
  };
  readonly ON_SCHEDULE: Stated;
  readonly NO_PLAN: Stated;
  readonly PROGRESS_BEHIND: Stated & {
    readonly progress: number;
    readonly pace: number;
    readonly points: number;
  };
  readonly QUANTITY_BEHIND: Behind & { readonly planned: number; readonly value: number };
  readonly RECURRENCE_BEHIND: Behind & { readonly due: number; readonly met: number };
  readonly SHARE_BEHIND: Behind & { readonly pace: number; readonly achievement: number };
  readonly PROGRESS_CAUGHT_UP: { readonly behindOn: LocalDate; readonly points: number };
  readonly ON_PACE: Stated & { readonly progress: number; readonly pace: number };
  readonly BASE_UNKNOWN: { readonly indicator: string };
  /** `period` and `dueOn` of the earliest. */
  readonly REPORTS_MISSING: OfReport & { readonly count: number };
  readonly REPORT_MISSING: OfReport;
  readonly REPORT_RETURNED: OfReport;
  readonly REPORT_CAUGHT_UP: OfReport & { readonly submittedOn: LocalDate };
  readonly REPORTS_IN: { readonly count: number };
  readonly NO_REPORT_DUE: Stated;
}

/** Why a light shows its colour: put into words by the language's `lightReason` with these figures. */
export type LightReason = {
  readonly [Code in LightReasonCode]: { readonly code: Code; readonly params: LightReasonParams[Code] };
}[LightReasonCode];

/** A figure as it is printed: to one decimal. */
export const printed = (figure: number): number => Math.round(figure * 10) / 10;

/** A share 0..1 as the percentage that is printed: to one decimal. */
export const percent = (share: number): number => printed(share * 100);
