import type { Texts } from "../texts.ts";
import type { rules as source } from "../zh-cn/rules.ts";

export const rules: Texts<typeof source> = {
  edit: "Change the rules",
  current: "Rules in force",
  versions: "All versions",
  number: "Version {{number}}",
  effectiveOn: "from {{date}}",
  system: "as the system began",
  value: {
    yellowFromPoints: "Points behind pace from which a task is yellow",
    redAbovePoints: "Points behind pace above which a task is red",
    milestoneRedAfterDays: "Days overdue after which a milestone is red",
    missingReportsRed: "Missing reports of one unit that are red",
    reportDueDay: "Day of the next month by which to report (or the next working day)",
    acknowledgeWorkingDays: "Working days within which to acknowledge",
  },
  was: "was {{value}}",
  reason: "Reason of the change",
  reasonHint: "The reason is kept with the version and in the audit log.",
  yellowBelowRed: "Yellow must begin below red",
  preview: "Preview",
  previewFirst: "Please preview before saving.",
  changes_one: "{{count}} task changes colour",
  changes_other: "{{count}} tasks change colour",
  noChanges: "No task changes colour.",
  task: "Task",
  before: "Now",
  after: "Then",
  why: "Chief reason",
  save: "Put into force",
  saved: "The new rules are in force.",
};
