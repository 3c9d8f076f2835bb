import type { LocalDate } from "@minsheng/domain/local-date";
import type { TaskScope } from "@minsheng/domain/policy/scope";
import { type Conditions, contains } from "../../platform/database/conditions.ts";
import { placeholders, type SqlValue } from "../../platform/database/reader.ts";
import type { TaskFilter } from "./task.types.ts";

/** More than one unit of the notice is responsible; a group counts once, its members not beside it. */
const JOINT = "(SELECT COUNT(*) FROM assignment j WHERE j.taskId = t.id AND j.viaGroupId IS NULL) > 1";

const condition = (sql: string, params: readonly SqlValue[] = []): Conditions => ({ sql, params });

/** What the policy lets a person see, as SQL: the same answer as the domain's `inTaskScope`. */
export function scopeConditions(scope: TaskScope): Conditions {
  if (scope.all) return scope.drafts ? condition("1 = 1") : condition("t.state <> 'DRAFT'");
  const own = `EXISTS (SELECT 1 FROM assignment s WHERE s.taskId = t.id AND s.unitId IN (${placeholders(scope.unitIds)}))`;
  return condition(`t.state <> 'DRAFT' AND (${scope.joint ? `${JOINT} OR ` : ""}${own})`, scope.unitIds);
}

const LEAD_ASSUMED = assigned("a.role = 'LEAD' AND a.assumed = 1");
const CHAIN_MISSING = assigned(`NOT EXISTS (SELECT 1 FROM responsible_person r WHERE r.assignmentId = a.id
  AND r.validFrom <= ? AND (r.validTo IS NULL OR r.validTo >= ?))`);

/** What is counted of a task, as columns `joint`, `leadAssumed`, `chainMissing` of 0 or 1. */
export const taskMeasures = (today: LocalDate): Conditions => ({
  sql: `${JOINT} AS joint, ${LEAD_ASSUMED} AS leadAssumed, ${CHAIN_MISSING} AS chainMissing`,
  params: [today, today],
});

/** Programmes whose tasks somebody may see at all: a draft is nobody's latest but of those who prepare it. */
const visibleProgrammes = (scope: TaskScope): string =>
  scope.all && scope.drafts ? "programme" : "programme WHERE state = 'PUBLISHED'";

/** The state of tasks `t` now, or as their standings `s` of a day kept it; before there were any, a draft. */
export const stateColumn = (asOf: LocalDate | null): string =>
  asOf === null ? "t.state" : "COALESCE(s.state, 'DRAFT')";

/** A reader's filter as SQL on tasks `t` of programmes `p` with their standings `s`. `today` decides who in a 责任链 still holds. */
export function filterConditions(
  scope: TaskScope,
  filter: TaskFilter,
  today: LocalDate,
  asOf: LocalDate | null = null,
): Conditions[] {
  const conditions: Conditions[] = [
    filter.year
      ? condition("p.year = ?", [filter.year])
      : condition(`p.year = (SELECT MAX(year) FROM ${visibleProgrammes(scope)})`),
  ];
  const among = (list: readonly SqlValue[] | null | undefined, sql: (marks: string) => string): void => {
    if (list) conditions.push(condition(sql(placeholders(list)), list));
  };
  among(filter.projects, (marks) => `t.projectId IN (SELECT id FROM project WHERE ordinal IN (${marks}))`);
  among(filter.states, (marks) => `${stateColumn(asOf)} IN (${marks})`);
  among(filter.lights, (marks) => `COALESCE(s.color, 'NONE') IN (${marks})`);
  among(filter.unitIds, (marks) => assigned(`a.unitId IN (${marks})`));
  among(filter.leadUnitIds, (marks) => assigned(`a.role = 'LEAD' AND a.unitId IN (${marks})`));
  among(filter.assistUnitIds, (marks) => assigned(`a.role = 'ASSIST' AND a.unitId IN (${marks})`));
  among(filter.lines, (marks) => assigned(`a.line IN (${marks})`));
  among(
    filter.kinds,
    (marks) => `EXISTS (SELECT 1 FROM indicator i WHERE i.taskId = t.id AND i.kind IN (${marks}))`,
  );
  const either = (wish: boolean | null | undefined, sql: string, params: readonly SqlValue[] = []): void => {
    if (wish === true) conditions.push(condition(sql, params));
    if (wish === false) conditions.push(condition(`NOT (${sql})`, params));
  };
  either(filter.joint, JOINT);
  either(filter.leadAssumed, LEAD_ASSUMED);
  either(filter.chainMissing, CHAIN_MISSING, [today, today]);
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const own = contains("t.searchText", text);
    const ofUnits = contains("u.searchText", text);
    conditions.push({
      sql: `(${own.sql} OR EXISTS (
         SELECT 1 FROM assignment a JOIN unit u ON u.id = a.unitId WHERE a.taskId = t.id AND ${ofUnits.sql}))`,
      params: [...own.params, ...ofUnits.params],
    });
  }
  return conditions;
}

function assigned(sql: string): string {
  return `EXISTS (SELECT 1 FROM assignment a WHERE a.taskId = t.id AND ${sql})`;
}
