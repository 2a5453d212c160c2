import type { Cause } from "../model/claim.ts";
import type { Outcome } from "../model/outcomes.ts";

// What readers type for an outcome, a fate, a cause or a page besides the words that pages use, in several languages.

type Table<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const outcome: Table<Outcome> = {
  "as announced": "as planned, according to plan, 如期, 按计划, comme prévu, wie geplant",
  moved: "moved, new dates, dates changed, 改期",
  shortened: "shortened, shorter, ended early, cut short, 缩短",
  lengthened: "lengthened, extended, longer, 延长",
  reordered: "reordered, out of order, order changed, 顺序变动",
  postponed: "postponed, delayed, put off, deferred, rescheduled, 推迟, 延期",
  "called off":
    "dropped, called off, cancelled, canceled, scrapped, 取消, 行前取消, annulé, abgesagt, отменён",
  skipped:
    "skipped, missed, left out, not visited, 跳过, 未访问, sauté, ausgelassen, omitido, пропущен",
  replaced: "replaced, instead, replacement, 替换, 改为",
  "turned back":
    "turned back, turned around, turn back, returned midway, aborted, 折返, 中途折返, 返航, umgekehrt, demi-tour",
  "another sent": "another sent, substitute, deputy, sent instead, 代为",
  denied: "denied, never planned, 否认",
  "left out": "left out of the plan, dropped from the plan",
  "not visited": "not visited, never went",
  virtual:
    "by video, online, held online, virtual, virtually, video conference, videoconference, 视频",
  transit: "transit, stopover, refuelling, layover, 过境, 经停",
  unreported: "unreported, unknown, no report, not reported, 未见报道, 未报道",
  added: "added, extra, extra stop, unannounced, surprise, 新增, 临时, 突访",
  disputed: "disputed, contested, contradictory, disagree, 存疑, 说法不一",
  upcoming: "upcoming, planned, future, 待访, 即将",
};

const status: Table<"cancelled" | "postponed" | "cut short"> = {
  cancelled:
    "cancelled, canceled, called off, scrapped, 取消, annulé, abgesagt, отменён, отмена, إلغاء, لغو",
  postponed:
    "postponed, delayed, put off, deferred, rescheduled, 推迟, 延期, reporté, verschoben, отложен, تأجيل",
  "cut short":
    "cut short, shortened, ended early, went home early, 缩短, 提前结束, écourté, abgebrochen",
};

const cause: Table<Cause> = {
  schedule: "scheduling, schedule conflict, agenda, timetable, 日程",
  health: "ill, illness, sick, injury, accident, covid, covid-19, pandemic, 健康, 疫情",
  weather: "storm, fog, snow, 天气",
  aircraft: "aircraft, plane, plane fault, technical, technical fault, breakdown, 飞机, 故障",
  airspace: "closed airspace, airspace closed, overflight, 领空",
  security: "attack, war, safety, unrest, 安全",
  domestic: "domestic politics, election, at home, 国内",
  dispute: "dispute, row, protest, diplomatic row, 争端",
  host: "host, at the host’s request, 东道国",
};

/** By the name of a page in the menus. */
const page: Table<
  "changes" | "upcoming" | "plans" | "people" | "data" | "about" | "add" | "timeline"
> = {
  timeline: "home, first page, map, 首页, 地图",
  changes: "news, latest changes, 最新变动",
  upcoming: "upcoming, under way, what is coming, future trips, 即将",
  plans: "rates, share made, statistics, how often, 比例, 统计",
  people: "foreign ministers, people, 部长",
  data: "download, downloads, csv, json, api, feed, feeds, rss, atom, calendar, ics, 下载, 日历, 订阅",
  about: "method, methodology, how it works, licence, license, contact, 方法",
  add: "contribute, new entry, submit, 投稿",
};

/** By the names of src/geography/reader-regions.ts. */
const region: Table<string> = {
  Africa: "非洲, Afrique, Afrika, África, Африка, أفريقيا, アフリカ",
  Americas: "America, 美洲, Amérique, Amerika, América, Америка",
  Asia: "亚洲, Asie, Asien, Азия, آسيا, アジア",
  Balkans: "Western Balkans, 巴尔干, Balkan, Балканы",
  Caribbean: "加勒比, Caraïbes, Karibik, Caribe",
  "Central Asia": "中亚, Asie centrale, Zentralasien, Центральная Азия",
  "East Africa": "Eastern Africa, 东非, Afrique de l’Est, Ostafrika",
  Europe: "欧洲, Europa, Европа, أوروبا, ヨーロッパ",
  Gulf: "Persian Gulf, Arabian Gulf, Gulf states, 海湾, Golfe, Golf, الخليج",
  "Horn of Africa": "非洲之角, Corne de l’Afrique, Horn von Afrika, القرن الأفريقي",
  "Latin America":
    "拉美, 拉丁美洲, Amérique latine, Lateinamerika, América Latina, Латинская Америка",
  "Middle East":
    "Mideast, Near East, 中东, Moyen-Orient, Proche-Orient, Nahost, Naher Osten, Oriente Medio, Ближний Восток, الشرق الأوسط, 中東",
  "North Africa": "北非, Afrique du Nord, Nordafrika",
  Pacific: "Pacific islands, South Pacific, Oceania, 太平洋岛国, Pacifique, Pazifik",
  Sahel: "萨赫勒",
  "South America": "南美, Amérique du Sud, Südamerika, Sudamérica",
  "South Asia": "南亚, Asie du Sud, Südasien",
  "Southeast Asia": "ASEAN, 东南亚, Asie du Sud-Est, Südostasien",
  "Southern Africa": "南部非洲, Afrique australe, südliches Afrika",
  "West Africa": "西非, Afrique de l’Ouest, Westafrika",
};

const tables = { outcome, status, cause, page, region };

/** Other words for one thing of a kind; empty if there are none. */
export const searchWords = (kind: keyof typeof tables, id: string): readonly string[] => {
  const table: Readonly<Record<string, string | undefined>> = tables[kind];
  return Object.hasOwn(table, id) ? table[id]!.split(", ") : [];
};
