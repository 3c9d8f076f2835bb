import { localDateOf } from "@minsheng/domain/local-date";
import { needsNote, unchangedValue } from "@minsheng/domain/report-checks/check-reading";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { authorizeVersion } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput, type FieldFault } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { rowsOf } from "../standing/standing-facts.queries.ts";
import { IndicatorReading, type ProgressReport } from "./report.entities.ts";
import { checksOf } from "./report-checks.ts";
import { figuresInWords, readingsIn, reportInScope, withAuthor } from "./report-in-scope.ts";
import { takeReportStep } from "./report-step.ts";
import { loadFigures, type UnitFigure } from "./unit-figures.queries.ts";

export const MOST_AT_ONCE = 100;

@InputType()
export class SubmitReportInput {
  @Field(() => ID) reportId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class SubmitReportsInput {
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_AT_ONCE, { context: { message: "field.tooMany", params: { max: MOST_AT_ONCE } } })
  @Field(() => [SubmitReportInput])
  reports: SubmitReportInput[];
}

/** Hands in all of the reports, or none. */
export async function submitReports(
  tx: Transaction,
  actor: SignedInActor,
  inputs: readonly SubmitReportInput[],
): Promise<string[]> {
  const taskIds: string[] = [];
  for (const input of inputs) taskIds.push(await submitReport(tx, actor, input));
  await refreshStanding(tx, [...new Set(taskIds)]);
  return inputs.map((input) => input.reportId);
}

/** The unit's administrator puts its name to a report. Answers with its task. */
async function submitReport(
  tx: Transaction,
  actor: SignedInActor,
  { reportId, expectedVersion }: SubmitReportInput,
): Promise<string> {
  const { report, task, facts } = await reportInScope(tx, actor, reportId);
  authorizeVersion(actor, "submitReport", facts, { current: report.version, expected: expectedVersion });
  const { taskId, unitId, period } = report;
  const figures = (await loadFigures(rowsOf(tx), [taskId]))(taskId, unitId, period);
  const readings = await readingsToSubmit(tx, report, figures);
  await takeReportStep(tx, actor, {
    step: "submit",
    operation: "submitReport",
    report,
    task,
    expectedVersion,
    changes: {
      authorIds: withAuthor(report, actor.userId),
      firstSubmittedOn: report.firstSubmittedOn ?? localDateOf(tx.now),
      submittedAt: tx.now.toISOString(),
      submittedById: actor.userId,
      decidedAt: null,
      decidedById: null,
      decisionReason: null,
    },
    told: { figures: await figuresInWords(tx, readings) },
  });
  return taskId;
}

/** Complete and explained, or else BAD_USER_INPUT; where nothing moved, the figures before. */
async function readingsToSubmit(
  tx: Transaction,
  report: ProgressReport,
  figures: readonly UnitFigure[],
): Promise<IndicatorReading[]> {
  if (report.noChangeReason !== null) {
    const unchanged = figures.map(({ indicatorId, kind, previousValue }) => ({
      id: newId("reading"),
      reportId: report.id,
      indicatorId,
      value: unchangedValue(kind, previousValue),
      note: null,
    }));
    await tx.manager.delete(IndicatorReading, { reportId: report.id });
    await tx.manager.insert(IndicatorReading, unchanged);
    return unchanged;
  }
  const readings = await readingsIn(tx, report.id);
  const faults = figures.flatMap((figure, index): FieldFault[] => {
    const reading = readings.find(({ indicatorId }) => indicatorId === figure.indicatorId);
    if (reading === undefined) return [{ field: `readings.${index}.value`, message: "field.required" }];
    const unexplained = reading.note === null && checksOf(figure, reading.value).some(needsNote);
    return unexplained ? [{ field: `readings.${index}.note`, message: "field.noteRequired" }] : [];
  });
  if (report.narrative === "") faults.push({ field: "narrative", message: "field.required" });
  if (faults.length > 0) throw badInput(...faults);
  return readings;
}
