import type { map as english } from "../en/map.ts";

/** Text of maps of many trips. */
export const map: typeof english = {
  comma: "，",
  count: (n, outcome) => `${n}站${outcome}`,
  stopsIn: (where, stops, counts) => `${where}：${[`${stops}站`, ...counts].join("，")}`,
  stopOf: (where, told) => `${where}：${told.join("，")}`,
  nearby: (name, others) => `${name}及附近${others}地`,
  worldSummary: (stops, trips) => `${trips}次出访共${stops}站的地图。`,
  moreStops: (n) => `另有${n}站`,
  chosen: "已选：",
  leave: "取消选择",
  allOf: (country) => `所有${country}之行`,
};
