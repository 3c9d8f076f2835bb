import type { Texts } from "../texts.ts";
import type { inbox as zhCN } from "../zh-cn/inbox.ts";

export const inbox: Texts<typeof zhCN> = {
  title_one: "To do ({{count}})",
  title_other: "To do ({{count}})",
  waiting_one: "{{count}} to do",
  waiting_other: "{{count}} to do",
  empty: "Nothing awaits you.",
  showAll_one: "Show all {{count}}",
  showAll_other: "Show all {{count}}",
  due: "by {{day}}",
  overdue: "overdue since {{day}}",
  kind: {
    ACKNOWLEDGE: "Acknowledge tasks",
    DRAFT_PLAN: "Draft delivery plans",
    REVISE_PLAN: "Revise returned plans",
    MILESTONE: "Complete milestones",
    REPORT: "Report progress",
    REVISE_REPORT: "Revise returned reports",
    REVIEW_PLAN: "Review plans",
    REVIEW_REPORT: "Review reports",
    MISSING_PART: "Call in missing parts of joint tasks",
  },
};
