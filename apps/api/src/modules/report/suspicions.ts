import type { LightPolicy } from "@minsheng/domain/standing/policy";
import { type Language, say } from "../../platform/language/messages.ts";
import type { IndicatorReadingType, ProgressReportType } from "./report.types.ts";

/** Points between what the unit says of the task and what was computed, from which the reviewer is told. */
const DIFFERS_FROM_POINTS = 10;

const percent = (share: number): number => Math.round(share * 100);

/** What speaks against accepting a report without a closer look, in words: its checks, and how it stands to the rest. */
export function suspicionsOf(
  report: ProgressReportType,
  policy: LightPolicy,
  computed: number | null,
  language: Language,
): string[] {
  const { overdue, checks, readings, evidence, noChangeReason, selfAssessed, dueOn } = report;
  const differs =
    selfAssessed !== null &&
    computed !== null &&
    Math.abs(percent(selfAssessed) - percent(computed)) >= DIFFERS_FROM_POINTS;
  return [
    ...(overdue ? [say(language, "suspicion.late", { dueOn })] : []),
    ...checks.map((check) => check.message),
    ...readings.flatMap((reading) => behindPace(reading, policy, language)),
    ...(evidence.length === 0 && noChangeReason === null ? [say(language, "suspicion.noEvidence")] : []),
    ...(noChangeReason === null ? [] : [say(language, "suspicion.noChange", { reason: noChangeReason })]),
    ...(differs
      ? [
          say(language, "suspicion.differs", {
            selfAssessed: percent(selfAssessed),
            computed: percent(computed),
          }),
        ]
      : []),
  ];
}

function behindPace(
  { indicator, value, plannedValue, partTarget }: IndicatorReadingType,
  { yellowFromPoints }: LightPolicy,
  language: Language,
): string[] {
  if (plannedValue === null || partTarget === null || partTarget <= 0 || indicator.comparator === "AT_MOST") {
    return [];
  }
  const points = ((plannedValue - value) / partTarget) * 100;
  return points < yellowFromPoints
    ? []
    : [
        say(language, "suspicion.behind", {
          name: indicator.name,
          planned: Math.round(plannedValue * 10) / 10,
          value,
          points: Math.round(points),
        }),
      ];
}
