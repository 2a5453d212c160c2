import { countryNameZh, REGION_NAMES_ZH } from "./country-names.ts";
import type { Messages } from "../en/messages.ts";

import { client } from "./client.ts";
import { dates } from "./dates.ts";
import { drawing } from "./drawing.ts";
import { history } from "./history.ts";
import { causes, outcomes, statuses } from "./outcomes.ts";
import { panel } from "./panel.ts";
import { spaced, spacedBefore } from "./spaced.ts";
import { moved, verdict } from "./verdict.ts";

const NUMBERS = "零 一 两 三 四 五 六 七 八 九 十 十一 十二".split(" ");
const languages = new Intl.DisplayNames("zh-Hans", { type: "language" });

const list = (items: readonly string[]): string => items.join("、");

/** All Chinese text of the layout. Towns and speakers keep the names that entries give them. */
export const messages: Messages = {
  language: "zh-Hans",
  comma: "，",
  separator: "、",
  brackets: ["（", "）"],
  semicolon: "；",
  colon: "：",
  fullStop: "。",
  space: "",
  country: countryNameZh,
  region: (name) => REGION_NAMES_ZH[name] ?? name,
  languageName: (code) => languages.of(code) ?? code,
  dates,
  drawing,
  verdict,
  outcomes,
  statuses,
  history,
  /** A decision about a trip or stop, as one side of a dispute. */
  decided: {
    cancelled: "已取消",
    postponed: "已推迟",
    denied: "无此安排",
    "called off": "已取消",
    announced: "仍将成行",
    visited: "已到访",
    "not visited": "未到访",
    "only in transit": "仅过境",
    "held by video": "以视频举行",
  },
  announced: "已宣布",
  causes,
  speaker: (name) => name,
  subject: (name) => name,
  shortOrdinal: (n) => `第${n}站`,
  number: (n) => NUMBERS[n] ?? String(n),
  ordinal: (n) => `第${n}站`,
  list,
  series: list,
  listSome: (items, most) =>
    items.length > most ? `${list(items.slice(0, most - 1))}等${items.length}处` : list(items),
  capitalize: (text) => text,

  stop: {
    inCountry: client.inCountry,
    withPlace: client.withPlace,
    announced: (ordinal) => `宣布的${ordinal}`,
    announcedFor: (ordinal, when) => `宣布的${ordinal}（${when}）`,
    expected: "媒体预计，未经宣布",
    visited: (stay) => (stay ? `${stay}到访` : "到访"),
    transit: (stay) => (stay ? `${stay}过境` : "过境"),
    byVideo: (stay) => (stay ? `${stay}以视频举行` : "以视频举行"),
    moved,
    reordered: "不按宣布的顺序",
    lasted: (from, to) => `由${from}天${to < from ? "缩短" : "延长"}为${to}天`,
    forms: {
      "as planned": "",
      "not comparable": "",
      "in person instead of by video": "由视频改为亲自到访",
      "by video instead of in person": "未亲自到访",
      "only in transit": "没有访问",
      "a visit instead of a transit": "由过境改为到访",
    },
    added: "不在公告之中",
    upcoming: "待访",
    attempt: (moment) => `${moment}中途折返`,
    engagement: (what) => `${what}取消`,
    due: "原定到访",
    dueFor: (dates) => `原定${dates}到访`,
    planned: "已宣布",
    plannedFor: (dates) => `已宣布${dates}`,
    replacedBy: (place) => `改为${place}`,
    insteadOf: (place) => `代替${place}`,
    unreported: "未见报道：暂无报道证实是否成行",
    disputed: "说法不一",
    met: (names) => `会见${spacedBefore(names)}`,
    sentInstead: (name) => `改派${spacedBefore(name)}`,
    because: (fate, cause) => `${fate}：${cause}`,
    said: (speaker, moment) =>
      moment ? `${spaced(speaker)}说（${moment}）` : `${spaced(speaker)}说`,
    saidBySomeone: (moment) => `${moment}说明`,
    reported: (moment) => `据${moment}报道`,
  },

  pills: {
    count: (n, outcome) => `${n}站${outcome}`,
    asAnnounced: "如期",
    noPlan: panel.noPlan,
    upcoming: "待访",
    cancelled: "取消",
    postponed: "推迟",
    cutShort: "提前结束",
    denied: "被否认",
  },

  title: {
    trip: (who, where, month) => `${spaced(who)}${month}${where && `${where}之行`}`,
    undated: (title) => `${title}（日期不明）`,
    countries: (n) => `${n}国`,
    withArticle: (name) => name,
  },
};
