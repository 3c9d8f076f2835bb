import { checkReading, needsNote, type ReportCheckCode } from "@minsheng/domain/report-checks/check-reading";
import { figureOf, type ReportValues } from "./report-values.ts";
import type { SheetIndicator } from "./sheet-row.ts";

/** What is striking about a figure as it is typed. */
export function figureChecks(held: SheetIndicator, value: number | null): ReportCheckCode[] {
  const { indicator, previousValue, partTarget, plannedStep } = held;
  return value === null
    ? []
    : checkReading({ ...indicator, value, previous: previousValue, partTarget, plannedStep });
}

type ReportFault = "figures" | "notes" | "narrative";

/** What a report still lacks before it can be handed in. Who reports no change has said everything. */
export function reportFaults(values: ReportValues, indicators: readonly SheetIndicator[]): ReportFault[] {
  if (values.noChangeReason !== "") return [];
  const figures = indicators.map((held) => ({ held, ...figureOf(values, held.indicator.id) }));
  const unexplained = figures.some(
    ({ held, value, note }) => note.trim() === "" && figureChecks(held, value).some(needsNote),
  );
  return [
    ...(figures.some(({ value }) => value === null) ? ["figures" as const] : []),
    ...(unexplained ? ["notes" as const] : []),
    ...(values.narrative.trim() === "" ? ["narrative" as const] : []),
  ];
}
