import { checkReading, needsNote, type ReportCheckCode } from "@minsheng/domain/report-checks/check-reading";
import { type Language, say } from "../../platform/language/messages.ts";
import type { ReportCheckType } from "./report.types.ts";
import type { UnitFigure } from "./unit-figures.queries.ts";

/** What is striking about a unit's figure. */
export const checksOf = (figure: UnitFigure, value: number): ReportCheckCode[] =>
  checkReading({ ...figure, value, previous: figure.previousValue });

/** The same in words. Who reports no change has said why already. */
export const checksInWords = (
  language: Language,
  figure: UnitFigure,
  value: number,
  noChange: boolean,
): ReportCheckType[] =>
  checksOf(figure, value).map((code) => ({
    indicatorId: figure.indicatorId,
    code,
    message: say(language, `reportCheck.${code}`, {
      name: figure.name,
      value,
      previous: figure.previousValue ?? 0,
      target: figure.partTarget ?? 100,
    }),
    noteRequired: needsNote(code) && !noChange,
  }));
