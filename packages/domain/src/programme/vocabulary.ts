/** 牵头 or 协办. */
export const assignmentRoles = ["LEAD", "ASSIST"] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];

/**
 * CUMULATIVE: reach N by the due date. COVERAGE: all of a base of N. RECURRING: N times every period.
 * RATE: a percentage. STANDARD: a payment standard or ceiling, checked against funds, no progress.
 * CONTINUING: a service kept up each month. DELIVERABLE: done or not.
 */
export const indicatorKinds = [
  "CUMULATIVE",
  "COVERAGE",
  "RECURRING",
  "RATE",
  "STANDARD",
  "CONTINUING",
  "DELIVERABLE",
] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How a value is held against the target. */
export const comparators = ["AT_LEAST", "AT_MOST", "EQUAL"] as const;
export type Comparator = (typeof comparators)[number];

/** How often a RECURRING target falls due. */
export const recurrences = ["MONTH", "QUARTER", "SCHOOL_YEAR"] as const;
export type Recurrence = (typeof recurrences)[number];

/** A programme is prepared as DRAFT, seen by its units once PUBLISHED. */
export const programmeStates = ["DRAFT", "PUBLISHED"] as const;
export type ProgrammeState = (typeof programmeStates)[number];
