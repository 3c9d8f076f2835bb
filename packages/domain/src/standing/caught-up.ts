import { monthOf } from "../calendar/months.ts";
import { addDays, type LocalDate } from "../local-date.ts";
import { type DayFacts, dayFacts } from "./day-facts.ts";
import type { DueReport } from "./due-reports.ts";
import type { TaskStandingFacts } from "./facts.ts";
import type { Light } from "./light.ts";
import type { LightPolicy } from "./policy.ts";
import { quantityColor } from "./quantity-light.ts";
import { type LightReason, printed } from "./reasons.ts";
import { isLit } from "./state-light.ts";
import { taskProgress } from "./task-progress.ts";

const sameMonth = (a: LocalDate, b: LocalDate): boolean => monthOf(a) === monthOf(b);

/** What was caught up late stays yellow for the rest of that month: a green light turns yellow with the reasons. */
export function yellowIfCaughtUp(light: Light, lateness: () => LightReason[]): Light {
  if (light.color !== "GREEN") return light;
  const late = lateness();
  return late.length === 0 ? light : { color: "YELLOW", reasons: [...late, ...light.reasons] };
}

/** Milestones done after their planned date in this month. */
export function milestonesCaughtUp({ milestones, date }: DayFacts): LightReason[] {
  return milestones.flatMap(({ name, plannedOn, doneOn }): LightReason[] =>
    doneOn !== null && plannedOn < doneOn && sameMonth(doneOn, date)
      ? [{ code: "MILESTONE_CAUGHT_UP", params: { milestone: name, plannedOn, doneOn } }]
      : [],
  );
}

/** Reports submitted for the first time after their due day, in this month. */
export function reportsCaughtUp(due: readonly DueReport[], date: LocalDate): LightReason[] {
  return due.flatMap(({ unit, period, dueOn, report }): LightReason[] => {
    const submittedOn = report?.firstSubmittedOn ?? null;
    return submittedOn !== null && dueOn < submittedOn && sameMonth(submittedOn, date)
      ? [{ code: "REPORT_CAUGHT_UP", params: { unit, period, dueOn, submittedOn } }]
      : [];
  });
}

/**
 * The task lay behind on the eve of a submission of this month that has been accepted since. The submission's month
 * counts, not the review's: a unit does not answer for the time that 督查办 takes. The worst such eve is named.
 */
export function progressCaughtUp(
  facts: TaskStandingFacts,
  { date }: Pick<DayFacts, "date">,
  policy: LightPolicy,
): LightReason[] {
  const submissions = facts.readings.filter(
    ({ submittedOn, acceptedOn }) =>
      acceptedOn !== null && acceptedOn <= date && sameMonth(submittedOn, date),
  );
  const eves = new Set(submissions.map(({ submittedOn }) => addDays(submittedOn, -1)));
  const behind = [...eves]
    .map((eve) => dayFacts(facts, eve))
    .filter(({ state }) => isLit(state))
    .map((eve) => ({ behindOn: eve.date, points: taskProgress(eve, policy).pointsBehind }))
    .filter(({ points }) => quantityColor(points, policy) !== "GREEN")
    .toSorted((a, b) => b.points - a.points)[0];
  return behind === undefined
    ? []
    : [
        {
          code: "PROGRESS_CAUGHT_UP",
          params: { behindOn: behind.behindOn, points: printed(behind.points) },
        },
      ];
}
