import type { client as english } from "../en/client.ts";

/** What the pages' scripts say by themselves. */
export const client: typeof english = {
  copied: "已复制",
  selected: "已选中：按 Ctrl+C 或 ⌘C 复制",
  language: "zh-Hans",
  all: "全部",
  noPlan: "无计划记录",
  sides: { own: "出访方", host: "东道主", "other official": "其他官方", press: "媒体" },
  counted: (text, trips) => `${text}（${trips}）`,
  nothing: "没有符合筛选条件的出访。",
  copiedAddress: "已复制地址",
  showing: (shown, all) => `显示${all}次出访中的${shown}次`,
  stopsIn: (where, stops, counts) => `${where}：${[`${stops}站`, ...counts].join("，")}`,
  count: (n, outcome) => `${n}站${outcome}`,
  comma: "，",
  note: (names, what) => `${names}${what}`,
  glyphPart: (name, outcome) => (outcome ? `${name}（${outcome}）` : name),
  more: (n) => `+${n}`,
  inCountry: (place, country) => `${country} ${place}`,
  withPlace: (country, place) => `${country}（${place}）`,
  namesAndMore: (n) => ` 等，另有${n}站`,
  noDates: "无日期",
  sourceUnit: () => "个来源",
};
