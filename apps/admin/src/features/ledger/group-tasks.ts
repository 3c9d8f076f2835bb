import { groupBy } from "@minsheng/domain/group-by";
import type { Grouping } from "./ledger-params.ts";

interface GroupableTask {
  readonly joint: boolean;
  readonly project: { readonly ordinal: number; readonly name: string };
  readonly assignments: readonly {
    readonly role: "LEAD" | "ASSIST";
    readonly unit: { readonly id: string; readonly name: string };
  }[];
}

export interface TaskGroup<T> {
  readonly key: string;
  readonly name: string;
  /** Of a project: its number in the notice. */
  readonly ordinal: number | null;
  readonly tasks: readonly T[];
  /** Of a unit: how many of the tasks it leads. */
  readonly led: number | null;
}

/**
 * The tasks in groups, in their own order within each. By unit, a joint task stands under each of its
 * units; `unitIds` narrows the groups to these units where the list itself is narrowed to them.
 */
export function groupTasks<T extends GroupableTask>(
  tasks: readonly T[],
  grouping: Grouping,
  unitIds: readonly string[],
): TaskGroup<T>[] {
  if (grouping === "none") return [{ key: "all", name: "", ordinal: null, tasks, led: null }];
  if (grouping === "project") {
    return [...groupBy(tasks, (task) => task.project.ordinal)].map(([ordinal, group]) => ({
      key: `project-${ordinal}`,
      name: group[0]?.project.name ?? "",
      ordinal,
      tasks: group,
      led: null,
    }));
  }
  const parts = tasks
    .flatMap((task) => task.assignments.map(({ role, unit }) => ({ task, role, unit })))
    .filter(({ unit }) => unitIds.length === 0 || unitIds.includes(unit.id));
  return [...groupBy(parts, ({ unit }) => unit.id)].map(([id, ofUnit]) => ({
    key: `unit-${id}`,
    name: ofUnit[0]?.unit.name ?? "",
    ordinal: null,
    tasks: [...new Set(ofUnit.map(({ task }) => task))],
    led: ofUnit.filter(({ role }) => role === "LEAD").length,
  }));
}
