/** 进展填报: drafted, submitted by the unit's administrator, accepted or returned by 督查办; a correction takes its place. */
export const reportStates = ["DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED", "SUPERSEDED"] as const;
export type ReportState = (typeof reportStates)[number];

export type ReportStep = "submit" | "return" | "accept" | "supersede";

/** Which step leads where; a step that a state does not list is refused. Accepted figures are frozen. */
export const reportTransitions = {
  DRAFT: { submit: "SUBMITTED" },
  SUBMITTED: { return: "RETURNED", accept: "ACCEPTED" },
  RETURNED: { submit: "SUBMITTED" },
  ACCEPTED: { supersede: "SUPERSEDED" },
  SUPERSEDED: {},
} as const satisfies Record<ReportState, Partial<Record<ReportStep, ReportState>>>;

/** States in which the unit's people may still write in a report. */
export const isReportEditable = (state: ReportState): boolean => "submit" in reportTransitions[state];

/** States in which a report is in: a returned one is not until it is submitted again. */
export const isReportIn = (state: ReportState): boolean => state === "SUBMITTED" || state === "ACCEPTED";
