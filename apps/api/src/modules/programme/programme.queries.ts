import { hasRole } from "@minsheng/domain/policy/actor";
import type { ProgrammeState } from "@minsheng/domain/programme/vocabulary";
import type { Reader, SqlValue } from "../../platform/database/reader.ts";
import { allowedAction } from "../../platform/graphql/allowed-action.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { oncePerRequest } from "../../platform/graphql/memo.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import type { CurrentNotice, ProgrammeType } from "./programme.types.ts";
import { allTasks } from "./task.queries.ts";
import type { ProjectType, TaskType } from "./task.types.ts";

interface ProgrammeRow {
  id: string;
  year: number;
  title: string;
  documentNumber: string;
  issuedBy: string;
  issuedOn: string | null;
  state: ProgrammeState;
  version: number;
}

/** Programmes that satisfy a condition, the latest first; drafts only for those who prepare them. */
export async function findProgrammes(
  context: SignedInContext,
  condition: string,
  params: readonly SqlValue[],
): Promise<ProgrammeType[]> {
  const drafts = hasRole(context.actor, "SUPERVISOR") ? "" : " AND state = 'PUBLISHED'";
  const rows = await context.read.rows<ProgrammeRow>(
    `SELECT id, year, title, documentNumber, issuedBy, issuedOn, state, version
       FROM programme WHERE ${condition}${drafts} ORDER BY year DESC`,
    params,
  );
  const projects = await context.read.rows<ProjectType>(
    "SELECT id, programmeId, ordinal, name FROM project ORDER BY programmeId, ordinal",
  );
  return rows.map((row) => ({
    ...row,
    projects: projects.filter((project) => project.programmeId === row.id),
    allowedActions: [allowedAction(context, "publishProgramme", row)],
  }));
}

/** The tasks of a programme that the reader may see; loaded once, however many projects ask. */
export const tasksOfProgramme = (
  context: SignedInContext,
  programmeId: string,
  wants: Selection,
): Promise<TaskType[]> =>
  oncePerRequest(context, `tasks ${programmeId} ${[...wants].join()}`, () =>
    allTasks(context, { sql: "t.programmeId = ?", params: [programmeId] }, wants),
  );

/** The latest published notice. */
export async function currentNotice(read: Reader): Promise<CurrentNotice | null> {
  const [notice] = await read.rows<CurrentNotice>(
    "SELECT year, title, documentNumber, issuedBy FROM programme WHERE state = 'PUBLISHED' ORDER BY year DESC LIMIT 1",
  );
  return notice ?? null;
}
