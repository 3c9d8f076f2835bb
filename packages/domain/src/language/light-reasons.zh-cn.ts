import type { LightReasonCode } from "../standing/reasons.ts";

/** 亮灯原因用语（简体中文）。`{{…}}` is filled by i18next. */
export const lightReasonsZhCN: Readonly<Record<LightReasonCode, string>> = {
  OVERRIDDEN: "人工调整（{{role}}，有效期至{{until}}）：{{reason}}",
  TASK_DRAFT: "任务尚未下达，不亮灯。",
  TASK_SUSPENDED: "任务已暂停，不亮灯。",
  TASK_TERMINATED: "任务已终止，不亮灯。",
  TASK_CLOSED: "任务已销号。",
  TASK_OVERDUE: "任务应于{{dueOn}}完成，已逾期{{days}}天。",
  MILESTONE_OVERDUE: "节点“{{milestone}}”应于{{plannedOn}}完成，已逾期{{days}}天。",
  ACKNOWLEDGEMENT_OVERDUE: "{{unit}}应于{{dueOn}}前签收，逾期未签收。",
  MILESTONE_CAUGHT_UP: "节点“{{milestone}}”应于{{plannedOn}}完成，{{doneOn}}才完成，当月保持黄灯。",
  ON_SCHEDULE: "截至{{asOf}}，没有逾期的节点。",
  NO_PLAN: "截至{{asOf}}，施工图尚未审定。",
  PROGRESS_BEHIND: "截至{{asOf}}，总体进度{{progress}}%，序时进度{{pace}}%，落后{{points}}个百分点。",
  QUANTITY_BEHIND: "截至{{asOf}}，{{indicator}}应达{{planned}}，实报{{value}}，落后{{points}}个百分点。",
  RECURRENCE_BEHIND: "截至{{asOf}}，{{indicator}}应完成{{due}}期，已完成{{met}}期，落后{{points}}个百分点。",
  SHARE_BEHIND:
    "截至{{asOf}}，{{indicator}}应完成{{pace}}%，已完成{{achievement}}%，落后{{points}}个百分点。",
  PROGRESS_CAUGHT_UP: "{{behindOn}}进度落后{{points}}个百分点，本月才赶上，当月保持黄灯。",
  ON_PACE: "截至{{asOf}}，总体进度{{progress}}%，序时进度{{pace}}%，符合序时进度要求。",
  BASE_UNKNOWN: "{{indicator}}基数未明确，未计入进度。",
  REPORTS_MISSING: "{{unit}}有{{count}}期进展未报送，最早的{{period}}应于{{dueOn}}前报送。",
  REPORT_MISSING: "{{unit}}未报送{{period}}进展，应于{{dueOn}}前报送。",
  REPORT_RETURNED: "{{unit}}{{period}}进展被退回后未重新报送，应于{{dueOn}}前报送。",
  REPORT_CAUGHT_UP: "{{unit}}{{period}}进展应于{{dueOn}}前报送，{{submittedOn}}才报送，当月保持黄灯。",
  REPORTS_IN: "应报送的{{count}}期进展已全部报送。",
  NO_REPORT_DUE: "截至{{asOf}}，没有到期的进展填报。",
};
