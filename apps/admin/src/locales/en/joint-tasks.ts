import type { Texts } from "../texts.ts";
import type { jointTasks as source } from "../zh-cn/joint-tasks.ts";

export const jointTasks: Texts<typeof source> = {
  count_one: "{{count}} joint task",
  count_other: "{{count}} joint tasks",
  parts: "{{total}} parts of units, {{missing}} of them without named people",
  unit: "All units",
  onlyMissing: "Only with parts without people",
  nobody: "Nobody named",
  missingParts: "Parts without people",
  empty: "No joint tasks",
  emptyHint: "Tasks for which two or more units are responsible are listed here.",
};
