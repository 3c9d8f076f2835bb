import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import { type Language, say } from "../../platform/language/messages.ts";
import type { AssignmentType } from "../assignment/assignment.types.ts";
import type { IndicatorType, TaskType } from "../programme/task.types.ts";

interface Cell {
  /** Of the column, in characters. */
  readonly width: number;
  readonly of: (task: TaskType, language: Language) => string | number;
}

/** What each column says of a task; several things stand one a line. */
export const ledgerCells: Record<LedgerColumn, Cell> = {
  number: { width: 6, of: (task) => task.number },
  project: { width: 24, of: (task) => task.project.name },
  title: {
    width: 32,
    of: ({ joint, title }, language) => (joint ? say(language, "ledger.joint", { title }) : title),
  },
  wording: { width: 70, of: (task) => task.wording },
  leadUnit: { width: 24, of: ({ assignments }, language) => unitsAs("LEAD", assignments, language) },
  assistUnits: { width: 24, of: ({ assignments }, language) => unitsAs("ASSIST", assignments, language) },
  lines: {
    width: 14,
    of: ({ assignments }) => [...new Set(assignments.flatMap(({ line }) => line ?? []))].join("\n"),
  },
  indicators: {
    width: 48,
    of: ({ indicators }, language) => indicators.map((one) => indicatorInWords(one, language)).join("\n"),
  },
  state: { width: 12, of: ({ state }, language) => say(language, `taskState.${state}`) },
  light: {
    width: 40,
    of: ({ light }, language) =>
      [say(language, `lightColor.${light.color}`), ...light.reasons.map(({ message }) => message)].join("\n"),
  },
  progress: {
    width: 16,
    of: ({ progress, plannedPace }, language) =>
      say(language, "ledger.progress", { progress: points(progress), pace: points(plannedPace) }),
  },
  nextMilestone: {
    width: 28,
    of: ({ standing: { nextMilestone: next } }) => (next === null ? "" : `${next.name} ${next.plannedOn}`),
  },
  lastReport: { width: 10, of: ({ standing }) => standing.lastReportPeriod ?? "" },
  dueOn: {
    width: 18,
    of: ({ dueOn, dueConfirmed }, language) =>
      dueConfirmed ? dueOn : say(language, "ledger.provisional", { words: dueOn }),
  },
  chain: {
    width: 40,
    of: ({ assignments }, language) => assignments.map((one) => chainInWords(one, language)).join("\n"),
  },
};

/** A share in percentage points, to one decimal. */
const points = (share: number): number => Math.round(share * 1000) / 10;

/** 专项抽检 不少于 300 批次; 心理健康讲座 每月 不少于 1 次; 学校食堂 全覆盖 91 家; 动态检查机制 成果事项. */
export function indicatorInWords(indicator: IndicatorType, language: Language): string {
  const { name, kind, comparator, target, unitOfMeasure, approximate, recurrence } = indicator;
  if (target === null) return `${name} ${say(language, `indicatorKind.${kind}`)}`;
  const words = [
    name,
    recurrence === null ? null : say(language, `recurrence.${recurrence}`),
    kind === "COVERAGE" ? say(language, "indicatorKind.COVERAGE") : say(language, `comparator.${comparator}`),
    kind === "RATE" ? `${target}%` : new Intl.NumberFormat(language).format(target),
    kind === "RATE" ? null : unitOfMeasure,
  ]
    .filter((word) => word !== null)
    .join(" ");
  return approximate ? say(language, "ledger.approximate", { words }) : words;
}

/** The units of one role as the notice writes them, 党政办公室（妇联）; a lead that is assumed says so. */
function unitsAs(
  role: AssignmentType["role"],
  assignments: readonly AssignmentType[],
  language: Language,
): string {
  return assignments
    .filter((assignment) => assignment.role === role)
    .map(({ unit, line, assumed }) => {
      const words = line === null ? unit.name : say(language, "ledger.unitInLine", { unit: unit.name, line });
      return assumed ? say(language, "ledger.provisional", { words }) : words;
    })
    .join("\n");
}

/** Who answers for a unit's part today, from the top down. */
function chainInWords({ unit, chain }: AssignmentType, language: Language): string {
  const people = chain
    .filter((person) => person.current)
    .map(({ position, name, title }) => {
      const words = { position: say(language, `chainPosition.${position}`), name };
      return title === null
        ? say(language, "ledger.person", words)
        : say(language, "ledger.personWithTitle", { ...words, title });
    })
    .join(say(language, "ledger.list"));
  return say(language, "ledger.chain", {
    unit: unit.name,
    people: people || say(language, "ledger.nobodyNamed"),
  });
}
