import { hasBalancedBrackets, splitOutsideBrackets } from "./clauses.ts";
import type { ReportProblem } from "./notice-error.ts";
import type { NamedUnit, ParsedProject, ResponsibleUnit } from "./parsed-notice.ts";

const unitAndLine = /^([^（）()]+)(?:[（(]([^（）()]+)[）)])?$/;

/** Reads a cell 责任单位: units apart by 、, a line in brackets behind its unit. */
export function readResponsibleUnits(cell: string, line: number, report: ReportProblem): ResponsibleUnit[] {
  if (!hasBalancedBrackets(cell)) {
    report(line, "UNBALANCED_BRACKET", cell);
    return [];
  }
  const responsible: ResponsibleUnit[] = [];
  for (const piece of splitOutsideBrackets(cell, "、，,；;")) {
    const name = piece.text.trim();
    const [, unit, lineOfUnit] = unitAndLine.exec(name) ?? [];
    if (unit === undefined) report(line, "UNREADABLE_UNIT", name);
    else if (responsible.some((named) => named.unit === unit.trim())) report(line, "UNIT_REPEATED", name);
    else responsible.push({ unit: unit.trim(), line: lineOfUnit?.trim() ?? null });
  }
  return responsible;
}

/** 各街道办事处 names several units of one kind at once. */
const isGroupName = (name: string): boolean =>
  /^各.*(街道|办事处|镇|乡|村|社区|单位|部门|局|学校|企业|集团)$/.test(name);

/** Every unit that the projects name, once, with all its lines, in the order of first mention. */
export function namedUnits(projects: readonly ParsedProject[]): NamedUnit[] {
  const linesOf = new Map<string, Set<string>>();
  for (const { unit, line } of projects.flatMap((project) =>
    project.tasks.flatMap((task) => task.responsible),
  )) {
    const lines = linesOf.get(unit) ?? new Set();
    if (line !== null) lines.add(line);
    linesOf.set(unit, lines);
  }
  return [...linesOf].map(([name, lines]) => ({
    name,
    kind: isGroupName(name) ? "GROUP" : "RESPONSIBLE",
    lines: [...lines],
  }));
}
