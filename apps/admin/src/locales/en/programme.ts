import type { Texts } from "../texts.ts";
import type { programme as source } from "../zh-cn/programme.ts";

export const programme: Texts<typeof source> = {
  approximately: "about ",
  provisional: "provisional",
  dueProvisional: "The notice gives no due date; the year's end counts until it is settled.",
  leadProvisional: "The unit named first in the notice, until the supervision office confirms.",
  taskNumber: "Task {{number}}",
  project: "Project {{ordinal}} · {{name}}",
  joint: "joint",
  jointHint: "Several units are responsible together",
  tasks_one: "{{count}} task",
  tasks_other: "{{count}} tasks",
};
