import type { client as english } from "../en/client.ts";

/** What the pages' scripts say by themselves. */
export const client: typeof english = {
  copied: "已复制",
  selected: "已选中：按 Ctrl+C 或 ⌘C 复制",
  showing: (shown, all) => `显示${all}次出访中的${shown}次`,
  stopsIn: (where, stops, counts) => `${where}：${[`${stops}站`, ...counts].join("，")}`,
  count: (n, outcome) => `${n}站${outcome}`,
  comma: "，",
  noDates: "无日期",
  sourceUnit: () => "个来源",
};
