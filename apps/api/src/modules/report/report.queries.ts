import { groupBy } from "@minsheng/domain/group-by";
import type { LocalDate } from "@minsheng/domain/local-date";
import { unitsAs } from "@minsheng/domain/policy/actor";
import type { ReportFacts } from "@minsheng/domain/policy/policy";
import { taskScope } from "@minsheng/domain/policy/scope";
import type { TaskState } from "@minsheng/domain/programme/task-states";
import { reportDueOn } from "@minsheng/domain/reporting/periods";
import type { ReportState } from "@minsheng/domain/workflow/report-states";
import { allOf, type Conditions } from "../../platform/database/conditions.ts";
import { placeholders } from "../../platform/database/reader.ts";
import { type AllowedAction, allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import type { PlacedEvidence } from "../evidence/evidence.queries.ts";
import { findEvidence } from "../evidence/evidence.queries.ts";
import { loadUnits, unitOf } from "../organisation/unit.queries.ts";
import { tasksById } from "../programme/task.queries.ts";
import type { TaskType } from "../programme/task.types.ts";
import { scopeConditions } from "../programme/task-conditions.ts";
import { policyOn } from "../standing/light-policy.queries.ts";
import type { ProgressReportType } from "./report.types.ts";
import { checksInWords } from "./report-checks.ts";
import { loadFigures, type UnitFigures } from "./unit-figures.queries.ts";

interface ReportRow {
  id: string;
  taskId: string;
  taskState: TaskState;
  unitId: string;
  period: string;
  revision: number;
  newest: number;
  state: ReportState;
  narrative: string;
  problems: string;
  nextSteps: string;
  noChangeReason: string | null;
  correctionReason: string | null;
  selfAssessed: number | null;
  verified: number | null;
  authorIds: string;
  firstSubmittedOn: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  decisionReason: string | null;
  version: number;
}
interface ReadingRow {
  reportId: string;
  indicatorId: string;
  value: number;
  note: string | null;
}

/** `r` the report, `t` its task, `u` its unit. */
interface Wish {
  readonly where: Conditions;
  readonly orderBy?: string;
  readonly limit?: number;
  /** Their tasks with the indicators, and these tasks' figures, where they have been loaded. */
  readonly known?: { readonly tasks: readonly TaskType[]; readonly figures: UnitFigures };
}

/** Reports that the reader may see, with all that belongs to them: a fixed number of statements. */
export async function findReports(
  context: SignedInContext,
  wish: Wish,
  wants: Selection,
): Promise<ProgressReportType[]> {
  const rows = await selectReports(context, wish);
  if (rows.length === 0) return [];
  const taskIds = [...new Set(rows.map((row) => row.taskId))];
  const tasks = wish.known?.tasks ?? (await tasksById(context, taskIds, new Set([...wants, "indicators"])));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const units = await loadUnits(context);
  const figures = wish.known?.figures ?? (await loadFigures(context.read, taskIds));
  const readings = await readingsOf(context, rows);
  const evidence = wants.has("evidence")
    ? await evidenceOf(context, taskIds)
    : new Map<string, PlacedEvidence[]>();
  const { reportDueDay } = await policyOn(context.read, context.today);
  return rows.flatMap((row) => {
    const task = taskOf.get(row.taskId);
    if (task === undefined) return [];
    const indicators = new Map(task.indicators.map((indicator) => [indicator.id, indicator]));
    const own = readings.get(row.id) ?? [];
    const heldAgainst = figures(row.taskId, row.unitId, row.period);
    const figureOf = new Map(heldAgainst.map((figure) => [figure.indicatorId, figure]));
    const dueOn = reportDueOn(row.period, reportDueDay);
    return {
      id: row.id,
      task,
      unit: unitOf(units, row.unitId),
      period: row.period,
      dueOn,
      revision: row.revision,
      state: row.state,
      narrative: row.narrative,
      problems: row.problems,
      nextSteps: row.nextSteps,
      noChangeReason: row.noChangeReason,
      correctionReason: row.correctionReason,
      selfAssessed: row.selfAssessed,
      verified: row.verified,
      readings: own
        .flatMap(({ indicatorId, value, note }) => {
          const indicator = indicators.get(indicatorId);
          const figure = figureOf.get(indicatorId);
          return indicator === undefined
            ? []
            : {
                indicator,
                value,
                note,
                previousValue: figure?.previousValue ?? null,
                plannedValue: figure?.plannedValue ?? null,
                partTarget: figure?.partTarget ?? null,
              };
        })
        .toSorted((a, b) => a.indicator.wordingStart - b.indicator.wordingStart),
      evidence: (evidence.get(placeOf(row)) ?? []).filter(({ revision }) => (revision ?? 0) <= row.revision),
      submittedAt: row.submittedAt,
      submittedBy: row.submittedBy,
      decidedAt: row.decidedAt,
      decidedBy: row.decidedBy,
      decisionReason: row.decisionReason,
      overdue: isOverdue(row, dueOn, context.today),
      version: row.version,
      allowedActions: actionsOn(context, factsOf(row), row.revision < row.newest),
      checks: own.flatMap(({ indicatorId, value }) => {
        const figure = figureOf.get(indicatorId);
        return figure === undefined
          ? []
          : checksInWords(context.language, figure, value, row.noChangeReason !== null);
      }),
    };
  });
}

/** Reports by id, in the order of the ids. */
export async function reportsById(
  context: SignedInContext,
  ids: readonly string[],
  wants: Selection,
): Promise<ProgressReportType[]> {
  const where = { sql: `r.id IN (${placeholders(ids)})`, params: ids };
  const found = new Map((await findReports(context, { where }, wants)).map((report) => [report.id, report]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** What the reader may do to a unit's report; `corrected` where a correction of it has been begun. */
export function actionsOn(context: SignedInContext, facts: ReportFacts, corrected = false): AllowedAction[] {
  return [
    allowedAction(context, "draftReport", facts),
    allowedAction(context, "submitReport", facts),
    // What has been begun is written on, not begun once more.
    allowedAction(context, "correctReport", corrected ? { ...facts, state: "DRAFT" } : facts),
    allowedAction(context, "reviewReport", facts),
  ];
}

const factsOf = ({ unitId, taskState, state, authorIds }: ReportRow): ReportFacts => ({
  unitId,
  taskState,
  state,
  authorIds: JSON.parse(authorIds) as string[],
});

const isOverdue = (row: ReportRow, dueOn: LocalDate, today: LocalDate): boolean =>
  (row.firstSubmittedOn ?? today) > dueOn;

const placeOf = (of: { taskId: string; unitId: string; period: string | null }): string =>
  `${of.taskId} ${of.unitId} ${of.period}`;

/** What was handed in with a report stays with its corrections. */
async function evidenceOf(
  context: SignedInContext,
  taskIds: readonly string[],
): Promise<Map<string, PlacedEvidence[]>> {
  const found = await findEvidence(context, {
    sql: `e.reportId IS NOT NULL AND e.taskId IN (${placeholders(taskIds)})`,
    params: taskIds,
  });
  return groupBy(found, placeOf);
}

async function readingsOf(
  context: SignedInContext,
  rows: readonly ReportRow[],
): Promise<Map<string, ReadingRow[]>> {
  const found = await context.read.rows<ReadingRow>(
    `SELECT reportId, indicatorId, value, note FROM indicator_reading WHERE reportId IN (${placeholders(rows)})`,
    rows.map((row) => row.id),
  );
  return groupBy(found, ({ reportId }) => reportId);
}

/** A draft is the unit's own until it is submitted. */
function selectReports(
  context: SignedInContext,
  { where, orderBy = "r.period DESC, t.number, u.position, r.revision DESC", limit }: Wish,
): Promise<ReportRow[]> | ReportRow[] {
  const own = unitsAs(context.actor, "REPORTER", "UNIT_ADMIN");
  const drafts = { sql: `(r.state <> 'DRAFT' OR r.unitId IN (${placeholders(own)}))`, params: own };
  const conditions = allOf([where, scopeConditions(taskScope(context.actor)), drafts]);
  return context.read.rows<ReportRow>(
    `SELECT r.id, r.taskId, r.unitId, r.period, r.revision, r.state, r.narrative, r.problems, r.nextSteps,
            r.noChangeReason, r.correctionReason, r.selfAssessed, r.verified, r.authorIds, r.firstSubmittedOn,
            r.submittedAt, r.decidedAt, r.decisionReason, r.version, t.state AS taskState,
            s.name AS submittedBy, d.name AS decidedBy,
            (SELECT MAX(n.revision) FROM progress_report n
              WHERE n.taskId = r.taskId AND n.unitId = r.unitId AND n.period = r.period) AS newest
       FROM progress_report r JOIN task t ON t.id = r.taskId JOIN unit u ON u.id = r.unitId
            LEFT JOIN app_user s ON s.id = r.submittedById LEFT JOIN app_user d ON d.id = r.decidedById
      WHERE ${conditions.sql} ORDER BY ${orderBy}${limit === undefined ? "" : ` LIMIT ${limit}`}`,
    conditions.params,
  );
}
