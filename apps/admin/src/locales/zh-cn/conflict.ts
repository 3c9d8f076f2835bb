export const conflict = {
  title: "您修改期间，他人已先保存",
  byPerson: "{{name}}在您修改期间保存了新的内容。请逐项选择保留哪一个，您填写的内容不会丢失。",
  bySomeone: "他人在您修改期间保存了新的内容。请逐项选择保留哪一个，您填写的内容不会丢失。",
  elsewhere: "您正在修改的内容没有冲突，可以直接保存。",
  field: "项目",
  mine: "我填写的",
  theirs: "现有的",
  saveMerged: "按所选保存",
  takeTheirs: "放弃我的修改",
  refreshed: "此内容刚被他人修改，已刷新为最新，请核对后再办理。",
};
