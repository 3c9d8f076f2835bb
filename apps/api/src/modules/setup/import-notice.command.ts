import { type LocalDate, localDateOf } from "@minsheng/domain/local-date";
import { parseNotice } from "@minsheng/domain/notice/parse-notice";
import type { NamedUnit, ParsedNotice, ParsedTask } from "@minsheng/domain/notice/parsed-notice";
import { targetsOf } from "@minsheng/domain/notice/targets-of";
import { In, Not } from "typeorm";
import type { AuditedActor } from "../../platform/audit/append-audit.ts";
import { newId } from "../../platform/database/ids.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { initialsOf, searchTextOf } from "../../platform/search-text.ts";
import { Assignment } from "../assignment/assignment.entities.ts";
import { addGroupMembersParts } from "../assignment/group-parts.ts";
import { newPart } from "../assignment/new-part.ts";
import { newUnit } from "../organisation/new-unit.ts";
import { Unit, UnitLine } from "../organisation/unit.entities.ts";
import { Indicator, Programme, Project, Task, TaskStepTaken } from "../programme/programme.entities.ts";
import { stepTaken } from "../programme/take-step.ts";
import { projectDays } from "../standing/project-days.ts";

/** The year is taken already: a notice is loaded once. */
export class YearTakenError extends Error {
  constructor(readonly year: number) {
    super(`The programme of ${year} is loaded already.`);
  }
}

export interface NoticeImport {
  readonly text: string;
  /** Where the notice's own words name another year than the one meant. */
  readonly year?: number;
  /** Handed to the units at once, as an issued notice is; else a draft for 督查办 to publish. */
  readonly publish: boolean;
}

/**
 * Loads a notice: its projects, tasks, targets and units, to the character. Units that are known by name stay as
 * they are. Throws NoticeError for a text that is no notice, YearTakenError for a year that is loaded.
 */
export async function importNotice(
  tx: Transaction,
  by: AuditedActor,
  { text, year, publish }: NoticeImport,
): Promise<Programme> {
  const notice = parseNotice(text);
  const programme: Programme = {
    id: newId("programme"),
    year: year ?? notice.year,
    title: notice.title,
    documentNumber: notice.documentNumber,
    issuedBy: notice.issuedBy,
    issuedOn: null,
    noticeText: text,
    state: publish ? "PUBLISHED" : "DRAFT",
    version: 1,
  };
  if (await tx.manager.existsBy(Programme, { year: programme.year }))
    throw new YearTakenError(programme.year);
  await tx.manager.insert(Programme, programme);
  const unitIds = await ensureUnits(tx, notice.units);
  await insertTasks(tx, programme, notice, unitIds);
  await addGroupMembersParts(tx, [...unitIds.values()]);
  await projectDays(tx, { anew: false });
  tx.record({
    by,
    operation: "importNotice",
    object: { type: "Programme", id: programme.id, label: programme.title },
    changes: [{ field: "programme.documentNumber", before: null, after: programme.documentNumber }],
  });
  return programme;
}

/** The ids of the units by name; those that are new are added behind the known ones. */
async function ensureUnits(
  tx: Transaction,
  named: readonly NamedUnit[],
): Promise<ReadonlyMap<string, string>> {
  const known = await tx.manager.findBy(Unit, { name: In(named.map((unit) => unit.name)) });
  const ids = new Map(known.map((unit) => [unit.name, unit.id]));
  const codes = new Set((await tx.manager.find(Unit, { select: { code: true } })).map((unit) => unit.code));
  let position = (await tx.manager.maximum(Unit, "position", { kind: Not("OFFICE") })) ?? 0;
  for (const { name, kind } of named) {
    if (ids.has(name)) continue;
    position += 1;
    const code = freeCode(initialsOf(name), codes);
    codes.add(code);
    const unit = newUnit({ code, name, kind, groupId: null, position });
    await tx.manager.insert(Unit, unit);
    ids.set(name, unit.id);
  }
  for (const { name, lines } of named) {
    const unitId = ids.get(name) as string;
    const before = await tx.manager.findBy(UnitLine, { unitId });
    const fresh = lines.filter((line) => !before.some((one) => one.name === line));
    await tx.manager.insert(
      UnitLine,
      fresh.map((line) => ({ id: newId("line"), unitId, name: line })),
    );
  }
  return ids;
}

function freeCode(wish: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? wish : `${wish}${number}`;
    if (!taken.has(code)) return code;
  }
}

async function insertTasks(
  tx: Transaction,
  programme: Programme,
  notice: ParsedNotice,
  unitIds: ReadonlyMap<string, string>,
): Promise<void> {
  const projects = notice.projects.map((project) => ({
    row: { id: newId("project"), programmeId: programme.id, ordinal: project.ordinal, name: project.name },
    tasks: project.tasks,
  }));
  await tx.manager.insert(
    Project,
    projects.map((project) => project.row),
  );
  const tasks = projects.flatMap((project) =>
    project.tasks.map((parsed) => ({ parsed, row: taskRow(programme, project.row.id, parsed) })),
  );
  await tx.manager.insert(
    Task,
    tasks.map((task) => task.row),
  );
  await tx.manager.insert(
    Indicator,
    tasks.flatMap(({ parsed, row }) => indicatorRows(notice.documentNumber, parsed, row.id)),
  );
  await tx.manager.insert(
    Assignment,
    tasks.flatMap(({ parsed, row }) =>
      assignmentRows(parsed, row.id, unitIds, programme.state === "PUBLISHED" ? localDateOf(tx.now) : null),
    ),
  );
  if (programme.state !== "PUBLISHED") return;
  await tx.manager.insert(
    TaskStepTaken,
    tasks.map(({ row }) => stepTaken(tx, { userId: null }, row.id, "publish", row.state)),
  );
}

const taskRow = (programme: Programme, projectId: string, task: ParsedTask): Task => ({
  id: newId("task"),
  programmeId: programme.id,
  projectId,
  number: task.number,
  title: task.title,
  wording: task.wording,
  state: programme.state === "PUBLISHED" ? "ASSIGNED" : "DRAFT",
  dueOn: `${programme.year}-12-31`,
  dueConfirmed: false,
  searchText: searchTextOf(task.number, task.title, task.wording),
  version: 1,
});

const indicatorRows = (documentNumber: string, task: ParsedTask, taskId: string): Indicator[] =>
  targetsOf(documentNumber, task).map(({ quote: _, ...target }, position) => ({
    id: newId("indicator"),
    taskId,
    position,
    ...target,
  }));

const assignmentRows = (
  task: ParsedTask,
  taskId: string,
  unitIds: ReadonlyMap<string, string>,
  assignedOn: LocalDate | null,
): Assignment[] =>
  task.responsible.map(({ unit, line }, index) =>
    newPart({
      taskId,
      unitId: unitIds.get(unit) as string,
      role: index === 0 ? "LEAD" : "ASSIST",
      line,
      assumed: index === 0,
      position: index,
      assignedOn,
    }),
  );
