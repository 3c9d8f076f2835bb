export const jointTasks = {
  count_other: "联合任务 {{count}} 项",
  parts: "各单位承担 {{total}} 份，其中 {{missing}} 份未明确责任链",
  unit: "全部单位",
  onlyMissing: "只看缺责任链的",
  nobody: "未明确",
  missingParts: "未明确责任链（份）",
  empty: "没有联合任务",
  emptyHint: "由两个及以上责任单位共同承担的任务会列在这里。",
};
