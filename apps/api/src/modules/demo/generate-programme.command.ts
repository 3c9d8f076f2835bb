import { addDays, type LocalDate, localDateOf } from "@minsheng/domain/local-date";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction, WriteDoor } from "../../platform/database/write-door.ts";
import { searchTextOf } from "../../platform/search-text.ts";
import { Assignment } from "../assignment/assignment.entities.ts";
import { newPart } from "../assignment/new-part.ts";
import { commandLine } from "../cli/command-line.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { DeliveryPlan, Milestone, MilestoneCompletion } from "../plan/plan.entities.ts";
import { Indicator, Programme, Project, Task, TaskStepTaken } from "../programme/programme.entities.ts";
import { stepTaken } from "../programme/take-step.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";

/** Years from here on belong to no real notice. */
const FIRST_YEAR = 2100;
const TASKS_AT_ONCE = 200;
const TASKS_PER_PROJECT = 100;
const WORDING = "合成数据，仅用于检验系统规模，不是真实事项。";
/** Days after the year's first on which a task's milestones are planned. */
const PLANNED_AFTER_DAYS = [40, 130, 220, 300];

interface Frame {
  readonly programme: Programme;
  readonly projectIds: readonly string[];
  readonly unitIds: readonly string[];
}

/**
 * A programme of invented tasks in every light, in the first year that is free: for trying how the system bears
 * their number. Their plans run through the present year, so that some are on time and others late. Answers the year.
 */
export async function generateProgramme(inTransaction: WriteDoor, tasks: number): Promise<number> {
  const frame = await inTransaction((tx) => insertFrame(tx, tasks));
  for (let first = 1; first <= tasks; first += TASKS_AT_ONCE) {
    const count = Math.min(TASKS_AT_ONCE, tasks - first + 1);
    const numbers = Array.from({ length: count }, (_, place) => first + place);
    await inTransaction((tx) => insertTasks(tx, frame, numbers));
  }
  return frame.programme.year;
}

async function insertFrame(tx: Transaction, tasks: number): Promise<Frame> {
  const latest = (await tx.manager.maximum(Programme, "year")) ?? 0;
  const programme: Programme = {
    id: newId("programme"),
    year: Math.max(FIRST_YEAR, latest + 1),
    title: "合成数据（非真实事项）",
    documentNumber: "合成数据",
    issuedBy: "系统",
    issuedOn: null,
    noticeText: WORDING,
    state: "PUBLISHED",
    version: 1,
  };
  await tx.manager.insert(Programme, programme);
  const projects = Array.from({ length: Math.ceil(tasks / TASKS_PER_PROJECT) }, (_, place) => ({
    id: newId("project"),
    programmeId: programme.id,
    ordinal: place + 1,
    name: `合成项目${place + 1}`,
  }));
  await tx.manager.insert(Project, projects);
  const units = await tx.manager.find(Unit, { where: { kind: "RESPONSIBLE" }, order: { position: "ASC" } });
  tx.record({
    by: commandLine,
    operation: "importNotice",
    object: { type: "Programme", id: programme.id, label: programme.title },
    changes: [{ field: "programme.documentNumber", before: null, after: programme.documentNumber }],
  });
  return { programme, projectIds: projects.map(({ id }) => id), unitIds: units.map(({ id }) => id) };
}

async function insertTasks(tx: Transaction, frame: Frame, numbers: readonly number[]): Promise<void> {
  const today = localDateOf(tx.now);
  const year = today.slice(0, 4);
  const tasks = numbers.map((number) => taskRow(frame, number));
  const plans = tasks.map(({ id, number }) => planOf(id, number, `${year}-01-01`, today));
  await tx.manager.insert(Task, tasks);
  await tx.manager.insert(
    TaskStepTaken,
    tasks.map(({ id, state }) => stepTaken(tx, { userId: null }, id, "acceptPlan", state)),
  );
  await tx.manager.insert(
    Assignment,
    tasks.map(({ id: taskId, number }) =>
      newPart({
        ...{ taskId, unitId: unitOf(frame, number), role: "LEAD", position: 0 },
        ...{ assignedOn: today, acknowledgedOn: today },
      }),
    ),
  );
  await tx.manager.insert(
    Indicator,
    tasks.map(({ id }) => indicatorRow(id)),
  );
  await tx.manager.insert(
    DeliveryPlan,
    plans.map(({ plan }) => plan),
  );
  const milestones = plans.flatMap(({ plan, plannedOn }, place) =>
    plannedOn.map((day, ordinal) => milestoneRow(plan.id, unitOf(frame, numbers[place] ?? 0), ordinal, day)),
  );
  await tx.manager.insert(Milestone, milestones);
  const taskOf = new Map(plans.map(({ plan }) => [plan.id, plan.taskId]));
  const done = new Map(plans.map(({ plan, done }) => [plan.id, done]));
  await tx.manager.insert(
    MilestoneCompletion,
    milestones
      .filter(({ planId, ordinal }) => ordinal < (done.get(planId) ?? 0))
      .map(({ planId, lineageId, plannedOn }) => ({
        ...{ id: newId("completion"), taskId: taskOf.get(planId) ?? "", lineageId, recordedById: "system" },
        ...{ doneOn: plannedOn, recordedOn: today, remark: null },
      })),
  );
  await refreshStanding(
    tx,
    tasks.map(({ id }) => id),
  );
}

const unitOf = ({ unitIds }: Frame, number: number): string => unitIds[number % unitIds.length] ?? "";

const taskRow = ({ programme, projectIds }: Frame, number: number): Task => ({
  id: newId("task"),
  programmeId: programme.id,
  projectId: projectIds[Math.floor((number - 1) / TASKS_PER_PROJECT)] ?? "",
  number,
  title: `合成任务${number}`,
  wording: WORDING,
  state: "IN_PROGRESS",
  dueOn: `${programme.year}-12-31`,
  dueConfirmed: true,
  searchText: searchTextOf(number, `合成任务${number}`, WORDING),
  version: 1,
});

const indicatorRow = (taskId: string): Indicator => ({
  ...{ id: newId("indicator"), taskId, position: 0, name: "合成任务完成", kind: "DELIVERABLE" },
  ...{ comparator: "AT_LEAST", target: null, unitOfMeasure: null, approximate: false, baseMissing: false },
  ...{ recurrence: null, weight: 1, wordingStart: 0, wordingEnd: WORDING.length },
});

/** A plan through the present year; a task keeps up with its milestones or lags by up to one or two of them. */
function planOf(taskId: string, number: number, startsOn: LocalDate, today: LocalDate) {
  const plannedOn = PLANNED_AFTER_DAYS.map((days) => addDays(startsOn, days + (number % 60)));
  const due = plannedOn.filter((day) => day < today).length;
  const plan: DeliveryPlan = {
    ...{ id: newId("plan"), taskId, baseline: 1, state: "ACCEPTED", startsOn, dueOn: addDays(startsOn, 364) },
    ...{ summary: null, authorIds: "[]", submittedAt: null, acceptedOn: today, version: 1 },
    ...{ decidedById: null, decidedAt: null },
  };
  return { plan, plannedOn, done: Math.max(0, due - (number % 3)) };
}

const milestoneRow = (planId: string, unitId: string, ordinal: number, plannedOn: LocalDate): Milestone => ({
  ...{
    id: newId("milestone"),
    planId,
    lineageId: newId("milestone"),
    ordinal,
    name: `合成节点${ordinal + 1}`,
  },
  ...{ criterion: "完成", evidenceKind: "文件", unitId, plannedOn, weight: 1 },
});
