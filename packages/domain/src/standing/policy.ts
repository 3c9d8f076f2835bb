/** 红黄绿灯, from harmless to grave. NONE: not being delivered (draft, suspended, terminated); BLUE: closed. */
export const lightColors = ["NONE", "BLUE", "GREEN", "YELLOW", "RED"] as const;
export type LightColor = (typeof lightColors)[number];

/** The thresholds between the colours, kept in numbered versions by 督查办. */
export interface LightPolicy {
  readonly version: number;
  /** Percentage points behind pace from which (inclusive) a task is yellow. */
  readonly yellowFromPoints: number;
  /** Percentage points behind pace above which (exclusive) a task is red. */
  readonly redAbovePoints: number;
  /** A milestone overdue by more than so many days is red. */
  readonly milestoneRedAfterDays: number;
  /** One unit missing so many reports is red; fewer are yellow. */
  readonly missingReportsRed: number;
  /** The day of the next month on which a month's report is due, before it is shifted past free days. */
  readonly reportDueDay: number;
  /** A unit acknowledges its assignment within so many working days. */
  readonly acknowledgeWorkingDays: number;
}

/** What holds until 督查办 writes its own. */
export const defaultLightPolicy: LightPolicy = {
  version: 1,
  yellowFromPoints: 10,
  redAbovePoints: 30,
  milestoneRedAfterDays: 30,
  missingReportsRed: 2,
  reportDueDay: 5,
  acknowledgeWorkingDays: 3,
};

const severity = (color: LightColor): number => lightColors.indexOf(color);

/** Sorts the gravest colour first. */
export const byGravity = (a: LightColor, b: LightColor): number => severity(b) - severity(a);

/** The gravest of some colours; NONE of none. */
export const worstOf = (colors: readonly LightColor[]): LightColor => colors.toSorted(byGravity)[0] ?? "NONE";
