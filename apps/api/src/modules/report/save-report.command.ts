import { localDateOf } from "@minsheng/domain/local-date";
import { isReportable } from "@minsheng/domain/report-checks/check-reading";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { authorizeVersion } from "../../platform/authorize.ts";
import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput, type FieldFault, notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { OptionalText } from "../../platform/graphql/rules.ts";
import { taskInScope } from "../assignment/task-in-scope.ts";
import { Programme } from "../programme/programme.entities.ts";
import { rowsOf } from "../standing/standing-facts.queries.ts";
import { IndicatorReading, ProgressReport } from "./report.entities.ts";
import { figuresInWords, readingsIn, reportFacts, withAuthor } from "./report-in-scope.ts";
import { auditedReport } from "./report-step.ts";
import { checkPeriod } from "./reportable-periods.ts";
import { loadFigures, type UnitFigure } from "./unit-figures.queries.ts";

const MOST_READINGS = 100;

@InputType()
export class ReadingInput {
  @Field(() => ID) indicatorId: string;
  @Field(() => Float) value: number;
  @OptionalText(500)
  @Field(() => String, { nullable: true, description: "Why the value fell, jumped or passed its target." })
  note?: string | null;
}

@InputType()
export class SaveReportInput {
  @Field(() => ID) taskId: string;
  @Field(() => ID) unitId: string;
  @Field(() => String, { description: "A month, YYYY-MM." }) period: string;
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_READINGS, { context: { message: "field.tooMany", params: { max: MOST_READINGS } } })
  @Field(() => [ReadingInput], { description: "All of them; what is missing is taken out." })
  readings: ReadingInput[];
  @OptionalText(4000) @Field(() => String, { nullable: true }) narrative?: string | null;
  @OptionalText(4000) @Field(() => String, { nullable: true }) problems?: string | null;
  @OptionalText(4000) @Field(() => String, { nullable: true }) nextSteps?: string | null;
  @OptionalText(500)
  @Field(() => String, {
    nullable: true,
    description: "Nothing moved: the figures before stand on submission.",
  })
  noChangeReason?: string | null;
  @IsOptional()
  @Min(0, { context: { message: "field.outOfRange", params: { min: 0, max: 1 } } })
  @Max(1, { context: { message: "field.outOfRange", params: { min: 0, max: 1 } } })
  @Field(() => Float, { nullable: true, description: "The unit's own estimate of the task, 0..1." })
  selfAssessed?: number | null;
  @Field(() => Int, { description: "0 while there is none." }) expectedVersion: number;
}

/** Writes a unit's draft of its report, as often as it likes; what changes nothing leaves no trace. */
export async function saveReport(
  tx: Transaction,
  actor: SignedInActor,
  input: SaveReportInput,
): Promise<string> {
  const { taskId, unitId, period } = input;
  const { task, assignments } = await taskInScope(tx, actor, { id: taskId });
  if (!actingParts(assignments).some((part) => part.unitId === unitId)) throw notFound();
  const report = await tx.manager.findOne(ProgressReport, {
    where: { taskId, unitId, period },
    order: { revision: "DESC" },
  });
  authorizeVersion(actor, "draftReport", reportFacts(unitId, task, report), {
    current: report?.version ?? 0,
    expected: input.expectedVersion,
  });
  const { year } = await tx.manager.findOneByOrFail(Programme, { id: task.programmeId });
  checkPeriod(period, year, localDateOf(tx.now));
  const figures = await loadFigures(rowsOf(tx), [taskId]);
  const readings = checkedReadings(input.readings, figures(taskId, unitId, period));

  const texts = {
    narrative: input.narrative?.trim() ?? "",
    problems: input.problems?.trim() ?? "",
    nextSteps: input.nextSteps?.trim() ?? "",
    noChangeReason: input.noChangeReason?.trim() || null,
    selfAssessed: input.selfAssessed ?? null,
  };
  const before = report === null ? [] : await readingsIn(tx, report.id);
  const changes = changesBetween(
    "report",
    report === null ? null : { ...report, figures: await figuresInWords(tx, before) },
    { ...texts, figures: await figuresInWords(tx, readings) },
  );
  if (report !== null && changes.length === 0) return report.id;

  const id = report?.id ?? newId("report");
  const written = {
    ...texts,
    authorIds: withAuthor(report, actor.userId),
    updatedAt: tx.now.toISOString(),
  };
  if (report === null) {
    await tx.manager.insert(ProgressReport, {
      ...{ id, taskId, unitId, period, revision: 1, state: "DRAFT", version: 1 },
      ...written,
    });
  } else {
    await updateVersioned(tx, ProgressReport, report, input.expectedVersion, written);
    await tx.manager.delete(IndicatorReading, { reportId: id });
  }
  await tx.manager.insert(
    IndicatorReading,
    readings.map((reading) => ({ id: newId("reading"), reportId: id, ...reading })),
  );
  tx.record({ by: actor, operation: "saveReport", ...auditedReport({ id, unitId, period }, task), changes });
  return id;
}

type Reading = Pick<IndicatorReading, "indicatorId" | "value" | "note">;

/** The figures to be kept: of indicators that the unit reports, each once, with values that its kind can have. */
function checkedReadings(readings: readonly ReadingInput[], figures: readonly UnitFigure[]): Reading[] {
  const kinds = new Map(figures.map((figure) => [figure.indicatorId, figure.kind]));
  const seen = new Set<string>();
  const faults = readings.flatMap(({ indicatorId, value }, index): FieldFault[] => {
    const kind = kinds.get(indicatorId);
    if (kind === undefined || seen.has(indicatorId)) {
      return [{ field: `readings.${index}.indicatorId`, message: "field.notReported" }];
    }
    seen.add(indicatorId);
    return isReportable(kind, value) ? [] : [{ field: `readings.${index}.value`, message: "field.badValue" }];
  });
  if (faults.length > 0) throw badInput(...faults);
  return readings.map(({ indicatorId, value, note }) => ({ indicatorId, value, note: note?.trim() || null }));
}
