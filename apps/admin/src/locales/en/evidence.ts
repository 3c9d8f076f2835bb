import type { Texts } from "../texts.ts";
import type { evidence as zhCN } from "../zh-cn/evidence.ts";

export const evidence: Texts<typeof zhCN> = {
  title: "Evidence",
  kinds: "PDF, pictures, Office files and MP4, up to 20 MB each.",
  upload: "Choose or drop files",
  remove: "Remove {{name}}",
  removed: "{{name}} is removed.",
  duplicate: "Same as: {{names}}",
};
