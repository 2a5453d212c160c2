import type { verdict as english } from "../en/verdict.ts";
import { causes } from "./outcomes.ts";

const moved = (days: number): string => `比宣布的${days < 0 ? "提前" : "推迟"}${Math.abs(days)}天`;

/** What the head of a trip's page says. */
export const verdict: typeof english = {
  sentence: (clauses) => `${clauses.join("；")}。`,
  titled: (title, rest) => `${title}：${rest}`,
  cutShort: "提前结束",
  underWay: "进行中",
  theOneMade: (name) => `宣布的一站${name}已到访`,
  allMade: (_, words) => `宣布的${words}站全部到访`,
  someMade: (made, announced) => `宣布的${announced}站中到访${made}站`,
  noneMade: (words, n) => (n === 1 ? "宣布的一站未到访" : `宣布的${words}站均未到访`),
  noneReported: (words) => `宣布的${words}站均未见报道`,
  soFar: (clause) => `目前${clause}`,
  toCome: (names) => `${names}待访`,
  fate: (names, outcome) => `${names}${outcome}`,
  replaced: (name, by) => `${name}改为${by}`,
  moved: (name, days) => `${name}${moved(days)}`,
  reordered: (names) => `${names}不按宣布的顺序`,
  visited: (names) => `到访${names}`,
  noPlan: "没有公告记录可供对照",
  announcedFor: (names, dates) => (dates ? `宣布${dates}：${names}` : `宣布：${names}`),
  expectedFor: (names, dates) => (dates ? `媒体预计${dates}：${names}` : `媒体预计：${names}`),
  notAnnounced: "未经宣布",
  cancelled: "取消",
  postponed: "推迟",
  postponedTo: (dates) => `推迟到${dates}`,
  nobodySays: "没有条目说明是否成行",
  nothingKnown: "没有各站的记录",

  on: (names, sentence) => `关于${names}：${sentence}`,
  gave: (speaker, cause) =>
    cause === "unstated" ? `${speaker} 没有说明原因` : `${speaker} 给出的原因：${causes[cause]}`,
  wasGiven: (cause) => (cause === "unstated" ? "没有说明原因" : `给出的原因：${causes[cause]}`),
  at: (clause, moment) => `${clause}（${moment}）`,
  reason: (clause, reason) => `${clause}：${reason}`,
  sentInstead: (clause, name) => `${clause}；改派 ${name}`,
  plan: (names) => (names ? `宣布的行程为${names}` : "已宣布"),
  planBy: (speaker, names) => (names ? `${speaker} 宣布：${names}` : `由 ${speaker} 宣布`),
  notice: (names) => `宣布了行程的一部分：${names}`,
  noticeBy: (speaker, names) => `${speaker} 宣布了行程的一部分：${names}`,
  revised: (names) => `计划改为${names}`,
  redated: (dates) => (dates ? `日期改为${dates}` : "日期有改动"),
  reportedBy: (clause, date) => `${clause}（不晚于${date}报道）`,
  alsoExpected: (names) => `媒体还曾预计${names}`,
  differOnVisit: (name) => `各来源对是否到访${name}说法不一`,
  differOnDates: (name) => `各来源对${name}的日期说法不一`,
  differOnFate: "各来源对出访是取消还是推迟说法不一",
  differOn: (about) => `各来源说法不一：${about}`,
};
