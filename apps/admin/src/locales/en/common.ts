import type { Texts } from "../texts.ts";
import type { common as source } from "../zh-cn/common.ts";

export const common: Texts<typeof source> = {
  product: "Minsheng Supervision",
  switchLanguage: "切换为中文",
  loading: "Loading…",
  retry: "Try again",
  reload: "Reload the page",
  save: "Save",
  cancel: "Cancel",
  add: "Add",
  remove: "Remove",
  more: "More",
  loadMore: "Show more",
  shown: "{{shown}} of {{total}} shown",
  none: "None",
  notSet: "Not given",
  optional: "optional",
  required: "Please give: {{label}}",
  until: "until {{date}}",
  from: "from {{date}}",
  range: "{{from}} to {{to}}",
  lineOfUnit: "{{unit}} ({{line}})",
  toolbar: "Filter and display",
  list: ", ",
  semicolon: "; ",
  notPermitted: "Not possible now:",
};
