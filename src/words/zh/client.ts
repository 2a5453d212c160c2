import type { client as english } from "../en/client.ts";
import { spacedBefore } from "./spaced.ts";

/** Text that the pages' scripts add. */
export const client: typeof english = {
  copied: "已复制",
  selected: "已选中：按 Ctrl+C 或 ⌘C 复制",
  language: "zh-Hans",
  all: "全部",
  nothing: "没有符合筛选条件的出访。",
  fetching: "正在取得更多年份……",
  unfetchedYears: "有些年份无法取得。",
  showing: (shown, all) => `显示${all}次出访中的${shown}次`,
  stopsIn: (where, stops, counts) => `${where}：${[`${stops}站`, ...counts].join("，")}`,
  count: (n, outcome) => `${n}站${outcome}`,
  comma: "，",
  note: (names, what) => `${names}${what}`,
  glyphPart: (name, outcome) => (outcome ? `${name}（${outcome}）` : name),
  more: (n) => `+${n}`,
  inCountry: (place, country) => country + spacedBefore(place),
  withPlace: (country, place) => `${country}（${place}）`,
  namesAndMore: (n) => ` 等，另有${n}站`,
  asKnownToday: "截至今天所知",
  asKnownOn: (date) => `截至${date}所知。`,
  nothingKnown: "当日尚无关于此行的任何信息。",
  unfetched: "无法取得当日的信息。",
  noDates: "无日期",
  sourceUnit: () => "个来源",
};
