import { endOfMonth, monthOf, monthsBetween } from "@minsheng/domain/calendar/months";
import { groupBy } from "@minsheng/domain/group-by";
import type { LocalDate } from "@minsheng/domain/local-date";
import type { LightColor } from "@minsheng/domain/standing/policy";
import type { LightReason } from "@minsheng/domain/standing/reasons";
import { type Standing, standingOn } from "@minsheng/domain/standing/standing";
import type { Conditions } from "../../platform/database/conditions.ts";
import { placeholders } from "../../platform/database/reader.ts";
import { badField } from "../../platform/errors.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { type Language, say } from "../../platform/language/messages.ts";
import { loadPolicies } from "./light-policy.queries.ts";
import type {
  CurvePoint,
  LightOverrideType,
  LightPartType,
  LightReasonType,
  LightStatus,
  StandingPoint,
  StandingType,
} from "./standing.types.ts";
import { loadStandingFacts } from "./standing-facts.queries.ts";
import type { StandingDetail } from "./standing-row.ts";

/** A standing beside its task `t`; all null where none is kept for the day. */
export interface JoinedStanding {
  standingDay: LocalDate | null;
  color: LightColor | null;
  progress: number | null;
  plannedPace: number | null;
  overdueMilestones: number | null;
  reportsDue: number | null;
  reportsIn: number | null;
  baselines: number | null;
  policyVersion: number | null;
  /** Null also where it was not asked for. */
  detail: string | null;
}

/** The columns of a joined standing; its detail, the bulk of it, only where something of it will be shown. */
export const standingColumns = (detail: boolean): string =>
  `s.day AS standingDay, s.color, s.progress, s.plannedPace, s.overdueMilestones, s.reportsDue, s.reportsIn,
   s.baselines, s.policyVersion, ${detail ? "s.detail" : "NULL AS detail"}`;

/** Joins tasks `t` with how they stand now, or stood at the end of a day, as `s`. */
export const standingJoin = (asOf: LocalDate | null): Conditions =>
  asOf === null
    ? { sql: "LEFT JOIN task_standing s ON s.taskId = t.id", params: [] }
    : { sql: "LEFT JOIN task_standing_day s ON s.taskId = t.id AND s.day = ?", params: [asOf] };

/** A day that was asked for: null for today, which is kept apart; what is to come cannot be asked for. */
export function readAsOf(asOf: LocalDate | null | undefined, today: LocalDate): LocalDate | null {
  if (!asOf || asOf === today) return null;
  if (asOf > today) throw badField("asOf", "field.inFuture");
  return asOf;
}

export const detailOf = (row: JoinedStanding): StandingDetail | null =>
  row.detail === null ? null : (JSON.parse(row.detail) as StandingDetail);

/** The light of a task, in words. */
export function lightOf(
  language: Language,
  row: JoinedStanding,
  detail: StandingDetail | null,
  asOf: LocalDate,
): LightStatus {
  const color = row.color ?? "NONE";
  // The task's reasons are its lights' once more; each is put into words once.
  const worded = new Map<string, LightReasonType>();
  const word = (reason: LightReason, of: LightColor): LightReasonType => {
    const key = JSON.stringify(reason);
    const known = worded.get(key) ?? inWords(language, reason, of);
    worded.set(key, known);
    return known;
  };
  const part = (name: keyof Standing["lights"]): LightPartType => {
    const light = detail?.lights[name];
    const of = light?.color ?? "NONE";
    return { color: of, reasons: (light?.reasons ?? []).map((reason) => word(reason, of)) };
  };
  const parts = { schedule: part("schedule"), quantity: part("quantity"), reporting: part("reporting") };
  return {
    color,
    computedColor: detail?.computedColor ?? color,
    reasons: (detail?.reasons ?? [{ code: "TASK_DRAFT", params: { asOf } } as const]).map((reason) =>
      word(reason, color),
    ),
    policyVersion: row.policyVersion ?? 1,
    asOf: row.standingDay ?? asOf,
    override: overrideOf(detail),
    ...parts,
  };
}

const overrideOf = (detail: StandingDetail | null): LightOverrideType | null =>
  detail?.override ? { ...detail.override, role: detail.override.byRole as LightOverrideType["role"] } : null;

const inWords = (language: Language, reason: LightReason, color: LightColor): LightReasonType => ({
  code: reason.code,
  message: reasonInWords(language, reason),
  color,
});

/** A reason as a sentence with its figures. */
export function reasonInWords(language: Language, { code, params }: LightReason): string {
  const words: Record<string, string | number> = { ...params };
  if (code === "OVERRIDDEN") {
    words["role"] = say(language, `role.${params.role as LightOverrideType["role"]}`);
    words["color"] = say(language, `lightColor.${params.color}`);
    words["computed"] = say(language, `lightColor.${params.computed}`);
  }
  return say(language, `lightReason.${code}`, words);
}

/** Values further apart than this are told as differing. */
const DIFFERS_FROM = 0.05;

export function figuresOf(
  row: JoinedStanding,
  detail: StandingDetail | null,
  history: StandingPoint[],
): StandingType {
  const computed = row.progress ?? 0;
  const values = [computed, detail?.selfAssessed ?? null, detail?.verified ?? null].filter(
    (value) => value !== null,
  );
  return {
    computed,
    selfAssessed: detail?.selfAssessed ?? null,
    verified: detail?.verified ?? null,
    differs: Math.max(...values) - Math.min(...values) > DIFFERS_FROM,
    overdueMilestones: row.overdueMilestones ?? 0,
    nextMilestone: detail?.nextMilestone ?? null,
    reportsDue: row.reportsDue ?? 0,
    reportsIn: row.reportsIn ?? 0,
    lastReportPeriod: detail?.lastReportPeriod ?? null,
    baselines: row.baselines ?? 0,
    history,
  };
}

/** Day by day how tasks stood, up to a day: one statement. */
export async function standingHistory(
  context: SignedInContext,
  taskIds: readonly string[],
  until: LocalDate,
): Promise<ReadonlyMap<string, StandingPoint[]>> {
  const rows = await context.read.rows<StandingPoint & { taskId: string }>(
    `SELECT taskId, day, color, progress, plannedPace FROM task_standing_day
      WHERE taskId IN (${placeholders(taskIds)}) AND day <= ? ORDER BY taskId, day`,
    [...taskIds, until],
  );
  return groupBy(rows, ({ taskId }) => taskId);
}

/** Month by month what was planned of each indicator and what was reached, by the indicator's id. */
export async function indicatorCurves(
  context: SignedInContext,
  taskIds: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, CurvePoint[]>> {
  const policyOn = await loadPolicies(context.read);
  const curves = new Map<string, CurvePoint[]>();
  for (const facts of await loadStandingFacts(context.read, taskIds)) {
    // What is planned is planned by the plan in force today, whatever month it is about.
    const byPlan = { ...facts, plans: latestPlan(facts, today) };
    for (const month of monthsBetween(monthOf(facts.startsOn), monthOf(facts.dueOn))) {
      const day = endOfMonth(month);
      const planned = standingOn(byPlan, day, policyOn(today));
      const readings = facts.readings.filter(({ period }) => period <= month);
      const reached = standingOn({ ...facts, readings }, today, policyOn(today));
      for (const [place, { indicatorId, plannedValue }] of planned.indicators.entries()) {
        const curve = curves.get(indicatorId) ?? [];
        const actual = month <= monthOf(today) ? (reached.indicators[place]?.value ?? null) : null;
        curve.push({ day, planned: plannedValue, actual });
        curves.set(indicatorId, curve);
      }
    }
  }
  return curves;
}

const latestPlan = (
  { plans, startsOn }: Awaited<ReturnType<typeof loadStandingFacts>>[number],
  today: LocalDate,
) =>
  plans
    .filter(({ acceptedOn }) => acceptedOn <= today)
    .slice(-1)
    .map((plan) => ({ ...plan, acceptedOn: startsOn }));
