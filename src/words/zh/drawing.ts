import { client } from "./client.ts";
import type { drawing as english } from "../en/drawing.ts";

/** Text in drawings other than outcomes and dates. */
export const drawing: typeof english = {
  announced: "宣布",
  due: "原定",
  expected: "预计",
  reported: "报道",
  asOf: (date) => `截至${date}`,
  byPress: "据媒体",
  numbered: (position, name) => `${position}. ${name}`,
  nothing: "无",
  becauseOf: (cause, speaker, date) => [cause, speaker, date].filter(Boolean).join("，"),
  stopsShare: (n, outcome) => `${n}站${outcome}`,
  replacedBy: (name) => `改为${name}`,
  noDatePerStop: (dates) => `公告给出了顺序和总日期（${dates}），没有给出每一站的日期。`,
  noDateForSome: "没有自己日期的站，画在前后各站之间。",
  noPlanDates: "公告给出了各站的顺序，没有给出日期。",
  noDueDates: "原定行程只有顺序，没有日期。",
  noDates: "没有来源给出日期：各站按顺序、等距离画出。",
  tornEnds: "锯齿边：日期不详。",
  dateLine: "顺序以来源为准：跨越国际日期变更线时，后一站的日期可能更早。",
  more: client.more,
  stripSummary: (announced, reported) =>
    `宣布：${announced || "无记录"}。报道：${reported || "无记录"}。`,
  glyphPart: client.glyphPart,
  mapSummary: (visited, missed) =>
    missed ? `地图：${visited || "没有报道过的站"}；未到访：${missed}。` : `地图：${visited}。`,
  note: client.note,
  legend: {
    announced: "宣布",
    planned: "计划",
    expected: "媒体预计",
    travelled: "成行",
    missed: "未成行",
  },
};
