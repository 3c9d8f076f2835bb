export const programme = {
  approximately: "约 ",
  provisional: "暂定",
  dueProvisional: "通知未写明完成时限，暂按年底计，待明确。",
  leadProvisional: "按通知中排名第一的单位暂定，待督查办确认。",
  taskNumber: "任务{{number}}",
  project: "项目{{ordinal}} · {{name}}",
  joint: "联合",
  jointHint: "由多个责任单位共同承担",
  tasks_other: "{{count}} 项",
};
