import type { Texts } from "../texts.ts";
import type { rollup as source } from "../zh-cn/rollup.ts";

export const rollup: Texts<typeof source> = {
  by: "Counted by",
  dimension: { project: "By project", unit: "By unit", line: "By line", state: "By state" },
  within: "Divided",
  divide: {
    none: "Not divided",
    project: "then by project",
    unit: "then by unit",
    line: "then by line",
    state: "then by state",
  },
  heading: { project: "Project", unit: "Responsible unit", line: "Line", state: "State" },
  filterUnit: "Only these units",
  filterState: "Only these states",
  year: "{{year}}",
  tasks: "Tasks",
  joint: "Joint",
  led: "As lead",
  leadAssumed: "Lead to confirm",
  chainMissing: "Nobody named",
  total: "Total",
  single: "one unit alone",
  shared: "joint",
  asLead: "lead",
  asAssist: "assist",
  behind: "{{row}} · {{figure}} {{count}}, show the tasks",
  countsOnce: "{{total}} tasks in total; a joint task counts once.",
  countsUnderEach:
    "{{total}} tasks in total. A joint task counts once in the total and once under each of its units, so the units add up to {{sum}}.",
  partsUnderEach: "Divided by unit, a joint task counts once under each of its units.",
  onlyLines:
    "Lines are those that the notice names in brackets; parts without a line are in no row, the total is all {{total}} tasks.",
  empty: "No tasks to count",
  emptyHint: "Once the programme is published, the tasks that you may see are counted here.",
  nothingFound: "No task matches",
  nothingFoundHint: "Try fewer units or states.",
};
