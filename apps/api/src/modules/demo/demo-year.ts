import { endOfMonth, type Month, monthOf, monthsBetween } from "@minsheng/domain/calendar/months";
import { addWorkingDays, workingDayOnOrAfter } from "@minsheng/domain/calendar/working-days";
import { addDays, earlierOf, type LocalDate, localDateOf, officeDayStart } from "@minsheng/domain/local-date";
import { reportDueOn } from "@minsheng/domain/reporting/periods";
import { defaultLightPolicy } from "@minsheng/domain/standing/policy";
import { actingParts } from "@minsheng/domain/workflow/acting-parts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { acknowledgeTask } from "../assignment/acknowledge-task.command.ts";
import { Assignment } from "../assignment/assignment.entities.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { acceptPlan } from "../plan/accept-plan.command.ts";
import { completeMilestone } from "../plan/complete-milestone.command.ts";
import { DeliveryPlan, Milestone } from "../plan/plan.entities.ts";
import { returnPlan } from "../plan/return-plan.command.ts";
import { savePlan } from "../plan/save-plan.command.ts";
import { submitPlan } from "../plan/submit-plan.command.ts";
import { Indicator, Task } from "../programme/programme.entities.ts";
import { acceptReports } from "../report/accept-report.command.ts";
import { ProgressReport } from "../report/report.entities.ts";
import { returnReport } from "../report/return-report.command.ts";
import { saveReport } from "../report/save-report.command.ts";
import { submitReports } from "../report/submit-report.command.ts";
import { loadFigures } from "../report/unit-figures.queries.ts";
import { rowsOf } from "../standing/standing-facts.queries.ts";
import { type Course, courseOf } from "./demo-courses.ts";
import { demoEvidence } from "./demo-evidence.ts";
import { demoReadings } from "./demo-figures.ts";
import { demoMilestones } from "./demo-plan.ts";

/** Something that happens on a day; all of them are told in the order of their days. */
interface Happening {
  readonly on: LocalDate;
  readonly tell: (tx: Transaction) => Promise<unknown>;
}

export interface DemoActors {
  readonly supervisor: SignedInActor;
  /** By unit id. */
  readonly admins: ReadonlyMap<string, SignedInActor>;
  readonly reporters: ReadonlyMap<string, SignedInActor>;
}

interface ToldTask {
  readonly task: Task;
  readonly course: Course;
  readonly parts: readonly Assignment[];
  readonly leadId: string;
  readonly indicators: readonly Indicator[];
}

const OFFICE_HOURS_MS = 9 * 60 * 60 * 1000;
/** What the notice leaves open has to be set by a plan; an invented figure, as everything here. */
const INVENTED_TARGET = 60;

/** From acknowledgement to last month's report: what the year might have brought, up to today. */
export async function tellDemoYear(
  tx: Transaction,
  actors: DemoActors,
  keepFile: (sha256: string, content: Uint8Array) => Promise<void>,
): Promise<void> {
  const today = localDateOf(tx.now);
  const tasks = await tx.manager.find(Task, { order: { number: "ASC" } });
  const assignments = await tx.manager.find(Assignment, { order: { position: "ASC" } });
  const indicators = await tx.manager.find(Indicator, { order: { position: "ASC" } });
  const units = new Map((await tx.manager.find(Unit)).map((unit) => [unit.id, unit.code]));
  const happenings = tasks.flatMap((task): Happening[] => {
    const all = assignments.filter((part) => part.taskId === task.id);
    const told: ToldTask = {
      task,
      course: courseOf(task.number),
      parts: actingParts(all),
      leadId: all.find(({ role, viaGroupId }) => role === "LEAD" && viaGroupId === null)?.unitId ?? "",
      indicators: indicators.filter((indicator) => indicator.taskId === task.id),
    };
    return [
      ...acknowledged(told, actors),
      ...planned(told, actors),
      ...reached(told, actors, keepFile),
      ...reported(told, actors, units, today),
    ];
  });
  const past = happenings.filter(({ on }) => on <= today).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  for (const { on, tell } of past)
    await tell(tx.at(new Date(officeDayStart(on).getTime() + OFFICE_HOURS_MS)));
}

const yearOf = ({ task }: ToldTask): string => task.dueOn.slice(0, 4);
const adminOf = (actors: DemoActors, unitId: string): SignedInActor => found(actors.admins.get(unitId));

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("The demonstration misses one of its actors.");
  return value;
}

const acknowledged = (told: ToldTask, actors: DemoActors): Happening[] =>
  told.parts.map(({ id, unitId }, place) => ({
    on: workingDayOnOrAfter(`${yearOf(told)}-01-0${6 + Math.min(place, 2)}`),
    tell: async (tx) => {
      const { version } = await tx.manager.findOneByOrFail(Assignment, { id });
      await acknowledgeTask(tx, adminOf(actors, unitId), { assignmentId: id, expectedVersion: version });
    },
  }));

function planned(told: ToldTask, actors: DemoActors): Happening[] {
  const { task, course, leadId } = told;
  const lead = adminOf(actors, leadId);
  const planOf = async (tx: Transaction) => {
    const { id, version } = await tx.manager.findOneByOrFail(DeliveryPlan, { taskId: task.id });
    return { planId: id, expectedVersion: version };
  };
  const submitted = workingDayOnOrAfter(`${yearOf(told)}-01-${12 + (task.number % 5)}`);
  const answered = addWorkingDays(submitted, 2);
  const again = addWorkingDays(answered, 2);
  const submit = (on: LocalDate): Happening => ({
    on,
    tell: async (tx) => submitPlan(tx, lead, await planOf(tx)),
  });
  const remarks = [{ place: "plan", text: "请补充各节点的验收标准，并明确佐证材料。（演示）" }];
  return [
    { on: submitted, tell: (tx) => savePlan(tx, found(actors.reporters.get(leadId)), demoPlan(told)) },
    submit(submitted),
    ...(course.planReturned
      ? [
          {
            on: answered,
            tell: async (tx: Transaction) =>
              returnPlan(tx, actors.supervisor, { ...(await planOf(tx)), remarks }),
          },
          submit(again),
        ]
      : []),
    {
      on: course.planReturned ? addWorkingDays(again, 2) : answered,
      tell: async (tx) => acceptPlan(tx, actors.supervisor, await planOf(tx)),
    },
  ];
}

const demoPlan = (told: ToldTask) => ({
  taskId: told.task.id,
  startsOn: `${yearOf(told)}-01-01`,
  summary: "按月推进，每月底前汇总台账，次月初报送进展。（演示）",
  milestones: demoMilestones(Number(yearOf(told)), told.task.dueOn).map((milestone) => ({
    ...milestone,
    unitId: told.leadId,
  })),
  // On a joint task each unit reports its share of the indicators.
  indicators: told.indicators
    .filter(({ weight }) => weight > 0)
    .map(({ id, target, kind }, place) => ({
      indicatorId: id,
      target: target === null && kind === "COVERAGE" ? INVENTED_TARGET : null,
      trajectory: [],
      parts: [{ unitId: found(told.parts[place % told.parts.length]).unitId, target: null }],
    })),
  expectedVersion: 0,
});

function reached(
  { task, course, leadId }: ToldTask,
  actors: DemoActors,
  keepFile: (sha256: string, content: Uint8Array) => Promise<void>,
): Happening[] {
  const year = Number(task.dueOn.slice(0, 4));
  return demoMilestones(year, task.dueOn).map(({ plannedOn, name }, ordinal) => {
    const late =
      Number(plannedOn.slice(5, 7)) >= (course.slips?.fromMonth ?? 13) ? (course.slips?.days ?? 0) : 0;
    const stalled = Number(plannedOn.slice(5, 7)) > (course.stallsAfter ?? 12);
    // The last one is reached with the whole task, which is still under way.
    const on =
      stalled || plannedOn === task.dueOn ? "9999-12-31" : workingDayBefore(addDays(plannedOn, late));
    return {
      on,
      tell: async (tx) => {
        const plan = await tx.manager.findOneByOrFail(DeliveryPlan, { taskId: task.id });
        const { lineageId } = await tx.manager.findOneByOrFail(Milestone, { planId: plan.id, ordinal });
        const admin = adminOf(actors, leadId);
        const place = { taskId: task.id, unitId: leadId, reportId: null, milestoneId: lineageId };
        await demoEvidence(tx, admin, place, `任务${task.number} ${name}`, keepFile);
        await completeMilestone(tx, admin, { taskId: task.id, lineageId, doneOn: on });
      },
    };
  });
}

/** The last working day on or before a date: what is done in time is done before the free days. */
function workingDayBefore(date: LocalDate): LocalDate {
  let day = date;
  while (workingDayOnOrAfter(day) !== day) day = addDays(day, -1);
  return day;
}

function reported(
  told: ToldTask,
  actors: DemoActors,
  units: ReadonlyMap<string, string>,
  today: LocalDate,
): Happening[] {
  const year = yearOf(told);
  const ended = monthsBetween(`${year}-01`, earlierOf(monthOf(today), `${year}-12`)).filter(
    (month) => endOfMonth(month) < today && month <= monthOf(told.task.dueOn),
  );
  const { silentUnit } = told.course;
  return told.parts.flatMap(({ unitId }) => {
    const silent = silentUnit?.code === units.get(unitId) ? (silentUnit?.months ?? 0) : 0;
    return ended
      .slice(0, ended.length - silent)
      .flatMap((period) => oneReport(told, actors, unitId, period, period === ended.at(-1)));
  });
}

function oneReport(
  told: ToldTask,
  actors: DemoActors,
  unitId: string,
  period: Month,
  last: boolean,
): Happening[] {
  const { task, course } = told;
  const admin = adminOf(actors, unitId);
  const report = (tx: Transaction) =>
    tx.manager.findOneByOrFail(ProgressReport, { taskId: task.id, unitId, period });
  const versionOf = async (tx: Transaction) => {
    const { id, version } = await report(tx);
    return { reportId: id, expectedVersion: version };
  };
  const submit = (on: LocalDate): Happening => ({
    on,
    tell: async (tx) => submitReports(tx, admin, [await versionOf(tx)]),
  });
  const giveBack = (on: LocalDate): Happening => ({
    on,
    tell: async (tx) =>
      returnReport(tx, actors.supervisor, {
        ...(await versionOf(tx)),
        reason: "数据与台账不一致，请核对后重新报送。（演示）",
      }),
  });
  const dueOn = reportDueOn(period, defaultLightPolicy.reportDueDay);
  const submitted = earlierOf(workingDayOnOrAfter(addDays(endOfMonth(period), 1 + (task.number % 4))), dueOn);
  const answered = addWorkingDays(submitted, 2);
  const again = addWorkingDays(answered, 1);
  const returned = Number(period.slice(5)) === course.returnedIn;
  const drafted: Happening = {
    on: submitted,
    tell: async (tx) => draft(tx, told, found(actors.reporters.get(unitId)), unitId, period),
  };
  if (last && course.returnedLast) return [drafted, submit(submitted), giveBack(answered)];
  if (last && course.waits) return [drafted, submit(submitted)];
  return [
    drafted,
    submit(submitted),
    ...(returned ? [giveBack(answered), submit(again)] : []),
    {
      on: returned ? addWorkingDays(again, 1) : answered,
      tell: async (tx) => acceptReports(tx, actors.supervisor, [await versionOf(tx)]),
    },
  ];
}

async function draft(
  tx: Transaction,
  { task, course }: ToldTask,
  reporter: SignedInActor,
  unitId: string,
  period: Month,
): Promise<void> {
  const figures = await loadFigures(rowsOf(tx), [task.id]);
  const stop = course.stallsAfter === undefined ? null : `${period.slice(0, 4)}-0${course.stallsAfter}`;
  const stalled = stop !== null && period > stop ? figures(task.id, unitId, stop) : null;
  const month = Number(period.slice(5));
  await saveReport(tx, reporter, {
    taskId: task.id,
    unitId,
    period,
    readings: demoReadings(figures(task.id, unitId, period), stalled, course, period),
    narrative:
      stalled === null
        ? `${month}月按计划推进，各项工作有序开展，数据详见台账。（演示）`
        : `${month}月受场地和手续影响，工作没有新的进展。（演示）`,
    problems: stalled === null ? "" : "施工手续尚未办结，需要协调。（演示）",
    nextSteps: "继续按施工图推进下月工作。（演示）",
    noChangeReason: null,
    selfAssessed: null,
    expectedVersion: 0,
  });
}
