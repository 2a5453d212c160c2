import type { share as english } from "../en/share.ts";

/** Ways to share a chart: its URL, a picture, an embedded frame, a citation. */
export const share: typeof english = {
  open: "分享",
  address: "当前视图的网址",
  picture: "图片",
  svg: "SVG",
  png: "PNG",
  embed: "嵌入代码",
  cite: "引用",
  copy: "复制",
  copied: "已复制",
  selected: "已选中：按 Ctrl+C 或 ⌘C 复制",
  failed: "无法生成图片。",
};
