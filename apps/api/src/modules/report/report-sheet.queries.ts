import { addDays } from "@minsheng/domain/local-date";
import { unitsAs } from "@minsheng/domain/policy/actor";
import { type Period, periodEnd, reportDueOn, requiredPeriods } from "@minsheng/domain/reporting/periods";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import { placeholders } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { allTasks } from "../programme/task.queries.ts";
import type { TaskType } from "../programme/task.types.ts";
import { statesOfTasks } from "../programme/task-states.queries.ts";
import { policyOn } from "../standing/light-policy.queries.ts";
import { actionsOn, findReports } from "./report.queries.ts";
import type { ReportSheet, ReportSheetRow } from "./report-sheet.types.ts";
import { checkPeriod, periodNowDue, reportablePeriods } from "./reportable-periods.ts";
import { loadFigures } from "./unit-figures.queries.ts";

/** All that the reader's units report for a period, begun or not: a fixed number of statements. */
export async function loadReportSheet(
  context: SignedInContext,
  asked: Period | null,
  wants: Selection,
): Promise<ReportSheet> {
  const own = unitsAs(context.actor, "REPORTER", "UNIT_ADMIN");
  const delivered = await reportedTasks(context, own, wants);
  const years = delivered.map((task) => task.year);
  const year = years.find((one) => asked?.startsWith(`${one}-`)) ?? Math.max(...years, 0);
  const tasks = delivered.filter((task) => task.year === year);
  const periods = tasks.length === 0 ? [] : reportablePeriods(year, context.today);
  const period = asked ?? periodNowDue(periods, context.today);
  if (tasks.length > 0) checkPeriod(period, year, context.today);
  const ids = tasks.map((task) => task.id);
  const figures = await loadFigures(context.read, ids);
  const states = await statesOfTasks(context.read, ids);
  const { reportDueDay } = await policyOn(context.read, context.today);
  const reports = await findReports(
    context,
    {
      where: {
        sql: `r.period = ? AND r.unitId IN (${placeholders(own)}) AND r.taskId IN (${placeholders(ids)})`,
        params: [period, ...own, ...ids],
      },
      known: { tasks, figures },
    },
    wants,
  );
  const rows = tasks.flatMap((task) => {
    const indicators = new Map(task.indicators.map((indicator) => [indicator.id, indicator]));
    const owed = requiredPeriods(
      { states: states.get(task.id) ?? [], dueOn: task.dueOn },
      addDays(periodEnd(period), 1),
    );
    return actingUnits(task, own).map((unit): ReportSheetRow => {
      // The newest revision comes first.
      const report = reports.find((one) => one.task.id === task.id && one.unit.id === unit.id) ?? null;
      return {
        task,
        unit,
        dueOn: reportDueOn(period, reportDueDay),
        indicators: figures(task.id, unit.id, period).flatMap((figure) => {
          const indicator = indicators.get(figure.indicatorId);
          const { partTarget, previousValue, previousPeriod, plannedValue, plannedStep } = figure;
          return indicator === undefined
            ? []
            : { indicator, partTarget, previousValue, previousPeriod, plannedValue, plannedStep };
        }),
        report,
        required: owed.includes(period),
        allowedActions:
          report?.allowedActions ??
          actionsOn(context, { unitId: unit.id, taskState: task.state, state: null, authorIds: [] }),
      };
    });
  });
  return { period, periods, rows };
}

/** Tasks of these units that are being delivered. */
const reportedTasks = (
  context: SignedInContext,
  unitIds: readonly string[],
  wants: Selection,
): Promise<TaskType[]> =>
  allTasks(
    context,
    {
      sql: `t.state IN ('IN_PROGRESS', 'REOPENED')
        AND EXISTS (SELECT 1 FROM assignment a WHERE a.taskId = t.id AND a.unitId IN (${placeholders(unitIds)}))`,
      params: unitIds,
    },
    new Set([...wants, "assignments", "indicators"]),
  );

/** Which of these units act in a task themselves. */
const actingUnits = (task: TaskType, unitIds: readonly string[]) =>
  actingParts(task.assignments.map(({ unit, viaGroupId }) => ({ unit, unitId: unit.id, viaGroupId })))
    .filter(({ unitId }) => unitIds.includes(unitId))
    .map(({ unit }) => unit);
