import { spaced, spacedBefore } from "./spaced.ts";
import type { verdict as english } from "../en/verdict.ts";
import { causes } from "./outcomes.ts";

/** `比宣布的推迟2天`; without a number if it is only known to be at least one day. */
export const moved = (n: number, isLeast: boolean): string => {
  const way = `比宣布的${n < 0 ? "提前" : "推迟"}`;
  if (!isLeast) return `${way}${Math.abs(n)}天`;
  return Math.abs(n) === 1 ? way : `${way}至少${Math.abs(n)}天`;
};
const because = (why: string): string => (why ? `（${why}）` : "");
const DECIDED = { postponed: "推迟", cancelled: "取消", denied: "被否认" } as const;

/** Text at the head of a trip's page. */
export const verdict: typeof english = {
  sentence: (clauses) => `${clauses.join("；")}。`,
  nth: (name, n) => `${name}（第${n}次）`,
  titled: (title, rest) => `${title}：${rest}`,
  cutShort: (moment, why) => `${moment}提前结束${because(why)}`,
  underWay: "进行中",
  theOneMade: (name) => `如期到访${name}`,
  allMade: (_, words) => `宣布的${words}站全部到访`,
  someMade: (made, announced) => `宣布的${announced}站中到访${made}站`,
  noneMade: (words, n) => (n === 1 ? "宣布的一站未到访" : `宣布的${words}站均未到访`),
  noneReported: (words, n, name) =>
    n === 1 ? `宣布的${name}未见报道` : `宣布的${words}站均未见报道`,
  notReported: (words) => `${words}未见报道`,
  dueNotReported: (names) => `原定的${names}未见报道`,
  soFar: (clause) => `目前${clause}`,
  toCome: (names) => `${names}待访`,
  contested: (names, outcome, sides) => `${names || "此行"}${outcome}${because(sides)}`,
  fate: (names, outcome, why) => `${names}${outcome}${because(why)}`,
  dueFate: (names, _, outcome, why) => `原定的${names}${outcome}${because(why)}`,
  expectedFate: (names, outcome, why) => `媒体曾预计的${names}${outcome}${because(why)}`,
  replaced: (name, by, why) => `${name}改为${by}${because(why)}`,
  planned: (name, instead) => `原拟以${instead}代替${name}`,
  times: (n) => (n < 2 ? "" : n === 2 ? "两次" : `${n}次`),
  attempt: (name, moment, why) => `${moment}前往${name}途中折返${because(why)}`,
  engagement: (what, name, why) => `在${name}的${what}取消${because(why)}`,
  decided: (kind, moment, why, n, isReport) => {
    const report = isReport ? "据报道" : "";
    return n > 1
      ? `${report}${n === 2 ? "两" : n}次${DECIDED[kind]}，最近一次${moment}${because(why)}`
      : `${moment}${report}${DECIDED[kind]}${because(why)}`;
  },
  earlier: (clause) => `此前${clause}`,
  madeAfterAll: "后来成行",
  madeInPart: "后来部分成行",
  setOutAfterAll: "后来启程",
  onAgain: (moment) => `${moment}再次宣布`,
  overtaken: (name, kind, moment, why, after) =>
    `${name}${moment}曾${kind === "denied" ? "遭否认" : "取消"}${because(why)}，${after}`,
  saidNot: (name) => `起初称未到访${name}`,
  homeEarly: (moment, why) => `${moment}提前回国${because(why)}`,
  home: (moment) => `${moment}回国`,
  inPerson: (names) => `${names}由视频改为亲自到访`,
  visitedNotPassed: (names) => `${names}由过境改为到访`,
  byVideo: (names) => `${names}改以视频举行`,
  leftOn: (name, day, planned) => `${day}离开${name}，原定${planned}`,
  addedOnTheWay: (names) => `途中宣布增加${names}`,
  anotherSent: (name, who, why) =>
    `改派${who ? spacedBefore(spaced(who)) : "他人"}前往${name}${because(why)}`,
  moved: (name, n, isLeast) => `${name}${moved(n, isLeast)}`,
  lasted: (name, from, to) => `${name}由${from}天${to < from ? "缩短" : "延长"}为${to}天`,
  reordered: (names) => `${names}不按宣布的顺序`,
  visited: (names) => `到访${names}`,
  alsoVisited: (names) => `另到访${names}`,
  noPlan: "没有公告记录可供对照",
  noList: "公告未列出各站",
  announcedFor: (names, dates) => (names ? `宣布${dates}：${names}` : `宣布${dates}出访`),
  dueFor: (names, dates) => (dates ? `原定${dates}：${names}` : `原定：${names}`),
  expectedFor: (names, dates) => `媒体预计${dates}访问${names}，未经宣布`,
  trip: (names, dates, as) =>
    `${dates ? `${{ announced: "宣布", expected: "媒体预计", planned: "原定" }[as]}${dates}的` : ""}${names}之行`,
  postponedTo: (dates) => `推迟到${dates}`,
  status: (trip, status, why) => `${trip}${status}${because(why)}`,
  nobodySays: "暂无报道证实是否成行",
  nothingKnown: "没有各站的记录",

  theEngagement: (what) => what,
  theDeparture: "推迟启程",
  theReturn: "提前回国",
  on: (names, sentence) => `关于${names}：${sentence}`,
  speakers: (names) => names.join("和"),
  gave: (speaker, cause) =>
    cause === "unstated"
      ? `${spaced(speaker)}没有说明原因`
      : `${spaced(speaker)}称原因是${causes[cause]}`,
  told: (speaker) => (speaker ? `${spaced(speaker)}说` : "据报道"),
  cited: (speaker, reason) =>
    speaker ? `${spaced(speaker)}称原因是${reason}` : `据报道，原因是${reason}`,
  wasGiven: (cause) => (cause === "unstated" ? "没有说明原因" : `据报道，原因是${causes[cause]}`),
  at: (clause, moment) => `${clause}（${moment}）`,
  undated: (clause, read) => `${clause}（日期不详，${read}读取）`,
  either: (moment, other) => `${moment}或${other}`,
  reason: (clause, reason) => `${clause}：${reason}`,
  sentInstead: (clause, name) => `${clause}；改派${spacedBefore(name)}`,
  plan: (names, dates) => (names ? `宣布${dates}的行程为${names}` : `已宣布${dates}`),
  planBy: (speaker, names, dates) =>
    names
      ? `${spaced(speaker)}宣布${dates}：${names}`
      : `由${spacedBefore(spaced(speaker))}宣布${dates}`,
  notice: (names) => `宣布了行程的一部分：${names}`,
  noticeBy: (speaker, names) => `${spaced(speaker)}宣布了行程的一部分：${names}`,
  revised: (speaker, names, dates) =>
    `${speaker ? `${spaced(speaker)}将` : ""}计划改为${dates ? `${dates}：` : ""}${names}`,
  redated: (speaker, before, dates) =>
    `${speaker ? `${spaced(speaker)}更改了日期` : "日期有改动"}${before ? `，原为${before}` : ""}${dates ? `，改为${dates}` : ""}`,
  dated: (speaker, dates) =>
    speaker ? `${spaced(speaker)}公布的日期为${dates}` : `公布的日期为${dates}`,
  setOutLate: (moment, why) => `${moment}推迟启程${because(why)}`,
  version: (says, speaker) => `${spaced(speaker)}称${says}`,
  andOthers: (first, _, n) => `${spaced(first)}等${n + 1}方`,
  versionIn: (says, outlet) => (outlet ? `${spaced(outlet)}报道称${says}` : `有报道称${says}`),
  versions: (side, other) => `${side}；${other}`,
  reportedBy: (clause, date) => `${clause}（不晚于${date}报道）`,
  alsoExpected: (names) => `媒体还曾预计${names}`,
  differOnVisit: (name) => `各来源对是否到访${name}说法不一`,
  differOnDates: (name) => `各来源对${name}的日期说法不一`,
  differOnArrival: (name) => `各来源对抵达${name}的时间说法不一`,
  differOnDeparture: (name) => `各来源对离开${name}的时间说法不一`,
  differOnPlan: (name) => `各来源对${name || "行程"}的安排说法不一`,
  differOnFate: (name, sides) => `各来源对${name || "此行"}说法不一：${sides}`,
  differOn: (about) => `各来源说法不一：${about}`,
};
