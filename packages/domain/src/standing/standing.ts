import type { LocalDate } from "../local-date.ts";
import type { TaskState } from "../programme/task-states.ts";
import type { Period } from "../reporting/periods.ts";
import { milestonesCaughtUp, progressCaughtUp, reportsCaughtUp, yellowIfCaughtUp } from "./caught-up.ts";
import { type DayFacts, dayFacts } from "./day-facts.ts";
import { isIn } from "./day-reports.ts";
import { type DueReport, dueReports, isMissing, isReportIn } from "./due-reports.ts";
import type { AssessmentFacts, OverrideFacts, TaskStandingFacts } from "./facts.ts";
import type { Light } from "./light.ts";
import { byGravity, type LightColor, type LightPolicy, worstOf } from "./policy.ts";
import { quantityLight } from "./quantity-light.ts";
import { latestPeriod } from "./readings.ts";
import type { LightReason } from "./reasons.ts";
import { reportingLight } from "./reporting-light.ts";
import { scheduleLight } from "./schedule-light.ts";
import { stateLight } from "./state-light.ts";
import { type IndicatorProgress, type TaskProgress, taskProgress } from "./task-progress.ts";

interface Lights {
  readonly schedule: Light;
  readonly quantity: Light;
  readonly reporting: Light;
}

/** How a task stood at the end of a day, and why. Shares 0..1, dates inclusive. */
export interface Standing {
  readonly asOf: LocalDate;
  readonly policyVersion: number;
  readonly state: TaskState;
  /** The official colour: the override's while one holds, the computed one otherwise. */
  readonly color: LightColor;
  /** The worst of the lights. */
  readonly computedColor: LightColor;
  readonly lights: Lights;
  /** The override's first, then all reasons of the lights, those of the worst colour first. */
  readonly reasons: readonly LightReason[];
  readonly override: OverrideFacts | null;
  readonly progress: number;
  readonly plannedPace: number;
  readonly indicators: readonly IndicatorProgress[];
  /** Of the plan in force. */
  readonly milestones: readonly MilestoneStanding[];
  readonly overdueMilestones: number;
  /** The first open milestone planned on the day or later. */
  readonly nextMilestone: { readonly name: string; readonly plannedOn: LocalDate } | null;
  /** Reports owed for months that have ended, one per unit and period, whether or not their due day has passed. */
  readonly reportsDue: number;
  /** Of those, the ones submitted or accepted and not returned. */
  readonly reportsIn: number;
  /** Of those, the ones whose due day has passed and that are not in. */
  readonly missing: readonly MissingReport[];
  /** The latest period of which any unit's report is in, owed or not. */
  readonly lastReportPeriod: Period | null;
  /** 自评 and 核定, the latest by the day. */
  readonly selfAssessed: number | null;
  readonly verified: number | null;
}

interface MilestoneStanding {
  readonly lineageId: string;
  readonly doneOn: LocalDate | null;
  /** 0 unless it is past its planned date and not done. */
  readonly overdueDays: number;
}

interface MissingReport {
  readonly unitId: string;
  readonly period: Period;
  readonly dueOn: LocalDate;
}

/** How a task stood at the end of a day by a policy: a pure function of what was known on that day. */
export function standingOn(facts: TaskStandingFacts, date: LocalDate, policy: LightPolicy): Standing {
  const day = dayFacts(facts, date);
  const overall = taskProgress(day, policy);
  const due = dueReports(day, policy);
  const unlit = stateLight(day.state, date);
  const lights = unlit === null ? computedLights(facts, day, overall, due, policy) : allOf(unlit);
  const computedColor = worstOf(Object.values(lights).map(({ color }) => color));
  const override = unlit === null ? overrideOn(facts.overrides, date) : null;
  return {
    asOf: date,
    policyVersion: policy.version,
    state: day.state,
    color: override?.color ?? computedColor,
    computedColor,
    lights,
    reasons: [...overriding(override, computedColor), ...(unlit?.reasons ?? gravestFirst(lights))],
    override,
    progress: overall.progress,
    plannedPace: overall.pace,
    indicators: overall.indicators,
    ...milestonesOf(day),
    ...reportsOf(day, due),
    selfAssessed: latestShare(facts.selfAssessments, date),
    verified: latestShare(facts.verifications, date),
  };
}

const allOf = (light: Light): Lights => ({ schedule: light, quantity: light, reporting: light });

function computedLights(
  facts: TaskStandingFacts,
  day: DayFacts,
  overall: TaskProgress,
  due: readonly DueReport[],
  policy: LightPolicy,
): Lights {
  return {
    schedule: yellowIfCaughtUp(scheduleLight(day, policy), () => milestonesCaughtUp(day)),
    quantity: yellowIfCaughtUp(quantityLight(day, overall, policy), () =>
      progressCaughtUp(facts, day, policy),
    ),
    reporting: yellowIfCaughtUp(reportingLight(due, day.date, policy), () => reportsCaughtUp(due, day.date)),
  };
}

const gravestFirst = (lights: Lights): LightReason[] =>
  Object.values(lights)
    .toSorted((a: Light, b: Light) => byGravity(a.color, b.color))
    .flatMap(({ reasons }) => reasons);

/** The last given of those that hold; both of its days are inclusive. */
const overrideOn = (overrides: readonly OverrideFacts[], date: LocalDate): OverrideFacts | null =>
  overrides.findLast(({ from, until }) => from <= date && date <= until) ?? null;

const overriding = (override: OverrideFacts | null, computed: LightColor): LightReason[] =>
  override === null
    ? []
    : [
        {
          code: "OVERRIDDEN",
          params: {
            color: override.color,
            computed,
            role: override.byRole,
            reason: override.reason,
            until: override.until,
          },
        },
      ];

function milestonesOf({ milestones, date }: DayFacts) {
  const next = milestones
    .filter(({ doneOn, plannedOn }) => doneOn === null && date <= plannedOn)
    .toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1))[0];
  return {
    milestones: milestones.map(({ lineageId, doneOn, overdueDays }) => ({ lineageId, doneOn, overdueDays })),
    overdueMilestones: milestones.filter(({ overdueDays }) => overdueDays > 0).length,
    nextMilestone: next === undefined ? null : { name: next.name, plannedOn: next.plannedOn },
  };
}

function reportsOf({ reports, date }: DayFacts, due: readonly DueReport[]) {
  return {
    reportsDue: due.length,
    reportsIn: due.filter(isReportIn).length,
    missing: due
      .filter((report) => isMissing(report, date))
      .map(({ unitId, period, dueOn }) => ({ unitId, period, dueOn })),
    lastReportPeriod: latestPeriod([...reports.values()].filter(isIn)),
  };
}

const latestShare = (assessments: readonly AssessmentFacts[], date: LocalDate): number | null =>
  assessments
    .filter(({ on }) => on <= date)
    .reduce<AssessmentFacts | null>((a, b) => (a === null || b.on >= a.on ? b : a), null)?.share ?? null;
