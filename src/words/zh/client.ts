import type { client as english } from "../en/client.ts";

/** What the pages' scripts say by themselves. */
export const client: typeof english = {
  copied: "已复制",
  selected: "已选中：按 Ctrl+C 或 ⌘C 复制",
  noIndex: "没有搜索索引：它在构建网站时生成。",
  nothingFound: "没有找到。",
  searchLists: { names: "页面", trips: "出访", texts: "正文中" },
  searchKinds: {
    person: "外长",
    country: "国家",
    place: "地点",
    outlet: "媒体",
    page: "页面",
    outcome: "时间线",
    cause: "时间线",
    status: "变动",
    trip: "出访",
  },
  moreResults: (left) => `另有${left}条`,
  results: (n) => `${n}条结果。`,
  showing: (shown, all) => `显示${all}次出访中的${shown}次`,
  stopsIn: (where, stops, counts) => `${where}：${[`${stops}站`, ...counts].join("，")}`,
  count: (n, outcome) => `${n}站${outcome}`,
  comma: "，",
  noDates: "无日期",
  sourceUnit: () => "个来源",
};
