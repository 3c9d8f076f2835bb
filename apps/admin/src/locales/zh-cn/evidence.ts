export const evidence = {
  title: "佐证材料",
  kinds: "支持 PDF、图片、Office 文件和 MP4，每个不超过 20 MB。",
  upload: "选择或拖入文件",
  remove: "移除 {{name}}",
  removed: "已移除 {{name}}。",
  duplicate: "与已有材料相同：{{names}}",
};
