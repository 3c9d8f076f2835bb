export const inbox = {
  title_other: "待办（{{count}}）",
  waiting_other: "{{count}} 项待办",
  empty: "没有等您办理的事项。",
  showAll_other: "显示全部 {{count}} 项",
  due: "{{day}} 前",
  overdue: "已逾期，应于 {{day}}",
  kind: {
    ACKNOWLEDGE: "签收任务",
    DRAFT_PLAN: "编制施工图",
    REVISE_PLAN: "修改被退回的施工图",
    MILESTONE: "完成节点",
    REPORT: "填报进展",
    REVISE_REPORT: "修改被退回的填报",
    REVIEW_PLAN: "审核施工图",
    REVIEW_REPORT: "审核填报",
    MISSING_PART: "催要联合任务的填报",
  },
};
