import type { ReportFacts } from "@minsheng/domain/policy/policy";
import { In } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { taskInScope } from "../assignment/task-in-scope.ts";
import { Indicator, type Task } from "../programme/programme.entities.ts";
import { IndicatorReading, ProgressReport } from "./report.entities.ts";

export interface ReportInScope {
  readonly report: ProgressReport;
  readonly task: Task;
  readonly facts: ReportFacts;
}

/** A report to be changed; NOT_FOUND where it does not exist or its task is not the actor's to see. */
export async function reportInScope(
  tx: Transaction,
  actor: SignedInActor,
  id: string,
): Promise<ReportInScope> {
  const report = await tx.manager.findOneBy(ProgressReport, { id });
  if (report === null) throw notFound();
  const { task } = await taskInScope(tx, actor, { id: report.taskId });
  return { report, task, facts: reportFacts(report.unitId, task, report) };
}

/** What the policy looks at. */
export const reportFacts = (unitId: string, task: Task, report: ProgressReport | null): ReportFacts => ({
  unitId,
  taskState: task.state,
  state: report?.state ?? null,
  authorIds: report === null ? [] : authorsOf(report),
});

const authorsOf = (report: ProgressReport): string[] => JSON.parse(report.authorIds) as string[];

/** The report's authors, with one more. */
export const withAuthor = (report: ProgressReport | null, userId: string): string =>
  JSON.stringify([...new Set([...(report === null ? [] : authorsOf(report)), userId])]);

/** The figures that stand in a report. */
export const readingsIn = (tx: Transaction, reportId: string): Promise<IndicatorReading[]> =>
  tx.manager.findBy(IndicatorReading, { reportId });

/** `抽检批次 150（补录上月）；…`: figures as the log keeps them; null where there are none. */
export async function figuresInWords(
  tx: Transaction,
  readings: readonly Pick<IndicatorReading, "indicatorId" | "value" | "note">[],
): Promise<string | null> {
  const ids = readings.map((reading) => reading.indicatorId);
  const indicators = await tx.manager.find(Indicator, { where: { id: In(ids) }, order: { position: "ASC" } });
  const words = indicators.flatMap(({ id, name }) =>
    readings
      .filter((reading) => reading.indicatorId === id)
      .map(({ value, note }) => (note === null ? `${name} ${value}` : `${name} ${value}（${note}）`)),
  );
  return words.join("；") || null;
}
