import { type Language, say } from "../../platform/language/messages.ts";
import type { TaskType } from "../programme/task.types.ts";
import type { LedgerRequest } from "./ledger-request.ts";

export interface TaskGroup {
  /** Null where the tasks are not grouped. */
  readonly heading: string | null;
  readonly tasks: readonly TaskType[];
}

/** The tasks in groups, as the screen shows them: groups and tasks in the order of the list. */
export function groupTasks(
  tasks: readonly TaskType[],
  { groupBy, filter }: Pick<LedgerRequest, "groupBy" | "filter">,
  language: Language,
): TaskGroup[] {
  if (tasks.length === 0) return [];
  if (groupBy === "none") return [{ heading: null, tasks }];
  if (groupBy === "project") return byProject(tasks, language);
  const unitIds = [filter.unitIds, filter.leadUnitIds, filter.assistUnitIds].flatMap((ids) => ids ?? []);
  return byUnit(tasks, new Set(unitIds), language);
}

const byProject = (tasks: readonly TaskType[], language: Language): TaskGroup[] =>
  grouped(tasks, (task) => task.project.id).map(({ first: { project }, items }) => ({
    heading: say(language, "ledger.project", {
      ordinal: project.ordinal,
      name: project.name,
      tasks: items.length,
    }),
    tasks: items,
  }));

/** A joint task stands under each of its units; units that the list is narrowed to are the only ones. */
function byUnit(tasks: readonly TaskType[], unitIds: ReadonlySet<string>, language: Language): TaskGroup[] {
  const parts = tasks
    .flatMap((task) => task.assignments.map(({ unit, role }) => ({ task, unit, role })))
    .filter(({ unit }) => unitIds.size === 0 || unitIds.has(unit.id));
  return grouped(parts, ({ unit }) => unit.id).map(({ first: { unit }, items }) => {
    const led = items.filter(({ role }) => role === "LEAD").length;
    return {
      heading: say(language, "ledger.unit", {
        name: unit.name,
        tasks: items.length,
        led,
        assisted: items.length - led,
      }),
      tasks: items.map(({ task }) => task),
    };
  });
}

interface Group<Item> {
  readonly first: Item;
  readonly items: Item[];
}

/** Items by key, in the order in which the keys first come. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? { first: item, items: [] };
    groups.set(keyOf(item), group);
    group.items.push(item);
  }
  return [...groups.values()];
}
