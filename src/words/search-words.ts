import type { Cause } from "../model/claim.ts";
import type { Outcome } from "../model/outcomes.ts";
import type { Ui } from "./en/ui.ts";

// Search synonyms, in several languages, for outcomes, fates, causes and pages.

type Table<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const outcome: Table<Outcome> = {
  "as announced":
    "as planned, according to plan, 如期, 按计划, comme prévu, wie geplant, went as planned, on schedule, on time, 照计划, 按期",
  moved:
    "moved, new dates, dates changed, 改期, brought forward, ahead of schedule, behind schedule, earlier than planned, later than planned, other days, 提前, 改日",
  shortened: "shortened, shorter, ended early, cut short, 缩短, shorter stay, left early, 提前离开",
  lengthened: "lengthened, extended, longer, 延长, stayed longer, longer stay, 多留",
  reordered:
    "reordered, out of order, order changed, 顺序变动, in another order, different order, order of stops, 次序, 不按顺序",
  postponed:
    "postponed, delayed, put off, deferred, rescheduled, 推迟, 延期, pushed back, put back, later date, 押后, 推后, 暂缓",
  "called off":
    "dropped, called off, cancelled, canceled, scrapped, 取消, 行前取消, annulé, abgesagt, отменён, axed, pulled out, withdrew, 作罢",
  skipped:
    "skipped, missed, left out, not visited, 跳过, 未访问, sauté, ausgelassen, omitido, пропущен, bypassed, left off, did not go, never came, no-show, did not show up, 没去, 未成行, 略过, cancelled, canceled, 取消",
  replaced:
    "replaced, instead, replacement, 替换, 改为, swapped, another stop, went elsewhere, 换成, 改去, 代替",
  "turned back":
    "turned back, turned around, turn back, returned midway, aborted, 折返, 中途折返, 返航, umgekehrt, demi-tour, had to turn back, plane turned back, u-turn, 中途返回, 掉头",
  "another sent":
    "another sent, substitute, deputy, sent instead, 代为, stand-in, stood in, sent somebody else, sent someone else, represented by, 改派, 派人代替, 代表出席",
  denied: "denied, never planned, 否认, denial, no such plan, rumour, rumor, 辟谣, 并无此安排",
  "left out": "left out of the plan, dropped from the plan, left out, not in the plan, 未列入",
  "not visited": "not visited, never went, did not visit, 没访问",
  virtual:
    "by video, online, held online, virtual, virtually, video conference, videoconference, 视频, video, video call, video link, video talks, by video link, by zoom, zoom, webinar, remote, remotely, teleconference, 视频会议, 视频会晤, 通过视频, 线上, 远程, 网上",
  transit:
    "transit, stopover, refuelling, layover, 过境, 经停, passing through, passed through, stop-over, stopped over, fuel stop, refuelled, refueling, technical stop, changed planes, airport only, 转机, 中转, 路过, 加油",
  unreported:
    "unreported, unknown, no report, not reported, 未见报道, 未报道, nobody knows, not known, no news, 不明, 没有报道",
  added:
    "added, extra, extra stop, unannounced, surprise, 新增, 临时, 临时增加, 增加, 突访, unplanned, not planned, unscheduled, surprise visit, secret visit, secret, 计划外, 突然访问, 未宣布",
  disputed:
    "disputed, contested, contradictory, disagree, 存疑, 说法不一, sources disagree, sources differ, contradiction, conflicting reports, 矛盾, 各执一词, 有争议",
  upcoming: "upcoming, planned, future, 待访, 即将, coming up, coming, next, scheduled, soon, 将要",
};

const status: Table<"cancelled" | "postponed" | "cut short"> = {
  cancelled:
    "cancelled, canceled, called off, scrapped, 取消, annulé, abgesagt, отменён, отмена, إلغاء, لغو, axed, 作罢",
  postponed:
    "postponed, delayed, put off, deferred, rescheduled, 推迟, 延期, reporté, verschoben, отложен, تأجيل, pushed back, put back, 押后, 推后, 暂缓",
  "cut short":
    "cut short, shortened, ended early, went home early, 缩短, 提前结束, écourté, abgebrochen, broken off, came home early, flew home early, returned early, 中断, 提前回国",
};

const cause: Table<Cause> = {
  schedule:
    "scheduling, schedule conflict, agenda, timetable, 日程, schedule, schedules, diary, busy, busy schedule, clash of dates, calendar clash, no time, other commitments, 日程冲突, 行程冲突, 时间冲突, 时间安排, 行程安排, 日程原因",
  health:
    "ill, illness, sick, injury, accident, covid, covid-19, pandemic, 健康, 疫情, health, sickness, unwell, flu, fever, surgery, operation, hospital, coronavirus, tested positive, medical, 生病, 患病, 身体不适, 住院, 受伤, 手术, 新冠, 健康原因",
  weather:
    "storm, fog, snow, 天气, weather, bad weather, storms, rain, wind, blizzard, hurricane, typhoon, cyclone, sandstorm, volcanic ash, floods, 恶劣天气, 天气原因, 台风, 大雾, 暴雨, 大雪, 沙尘暴",
  aircraft:
    "aircraft, plane, plane fault, technical, technical fault, breakdown, 飞机, 故障, airplane, aeroplane, jet, plane trouble, plane problem, plane problems, trouble with the plane, broken plane, plane broke down, engine, engine trouble, technical trouble, technical problem, technical problems, technical issues, mechanical, 飞机故障, 专机, 专机故障, 技术故障, 技术问题, 机械故障",
  airspace:
    "closed airspace, airspace closed, overflight, 领空, airspace, no-fly zone, flight ban, overflight refused, overflight rights, closed skies, refused permission to fly, 空域, 领空关闭, 空域关闭, 禁飞",
  security:
    "attack, war, safety, unrest, 安全, attacks, missiles, missile strikes, bombing, fighting, terrorism, coup, danger, dangerous, unsafe, security concerns, safety concerns, security situation, security risks, riots, security reasons, 战争, 袭击, 战事, 导弹, 政变, 恐怖, 安全原因, 安全局势",
  domestic:
    "domestic politics, election, at home, 国内, politics at home, needed at home, elections, parliament, government crisis, dismissed, resigned, 选举, 国内事务, 国内政治, 国内原因",
  dispute:
    "dispute, row, protest, diplomatic row, 争端, quarrel, boycott, disagreement, tension, tensions, spat, 外交争端, 抗议, 争议, 分歧, 抵制",
  host: "host, at the host’s request, 东道国, hosts, host’s side, not invited, uninvited, invitation withdrawn, disinvited, refused entry, visa, 东道方, 东道主, 主办方, 撤回邀请, 签证",
  unstated: "no reason given, no reason, unexplained, 未说明原因, 原因不明, 没有说明原因",
};

/** By the page's name in the menus. */
const page: Table<keyof Ui["site"]["pages"]> = {
  timeline: "home, first page, map, accueil, carte, chronologie, Karte, mapa, 首页, 地图, 时间线",
  changes:
    "news, latest changes, changements, actualités, Änderungen, cambios, 最新变动, 新闻, what changed, what is new, what’s new, recent changes, 有什么变化",
  upcoming:
    "upcoming, under way, what is coming, future trips, à venir, voyages à venir, bevorstehend, 即将",
  compare:
    "comparison, compare two ministers, compare ministers, compare countries, comparer, comparaison, vergleichen, Vergleich, comparar, 比较, 对比",
  plans:
    "rates, share made, statistics, stats, how often, statistiques, Statistik, estadísticas, 比例, 统计",
  people: "foreign ministers, people, ministres, ministros, 部长, 外长",
  countries: "pays, Länder, países, 国家",
  articles: "news articles, stories, Artikel, artículos, 文章",
  outlets:
    "source, sources, which sources, sources used, list of sources, media, media outlets, newspapers, news agencies, publishers, médias, journaux, Quellen, Medien, fuentes, medios, 来源, 消息来源, 媒体",
  data: "download, downloads, download data, download the data, data download, dataset, data set, open data, csv, json, geojson, api, feed, feeds, rss, rss feed, atom, calendar, ics, ical, icalendar, spreadsheet, excel, subscribe, subscription, follow, alert, alerts, notify, notify me, notification, notifications, newsletter, email, cite, citation, how to cite, télécharger, téléchargement, données, flux, flux rss, calendrier, s’abonner, abonnement, citer, Daten, herunterladen, Kalender, abonnieren, zitieren, datos, descargar, calendario, suscribirse, 下载, 数据, 数据下载, 下载数据, 接口, 日历, 订阅, 表格, 引用",
  embed:
    "embed, embed map, embed a map, embed the map, embed timeline, embed code, iframe, widget, oembed, picture, screenshot, intégrer, intégrer une carte, einbetten, insertar, incrustar, 嵌入, 嵌入地图, 嵌入代码",
  about:
    "method, methods, methodology, how do you count, how are trips counted, 如何统计, 怎么统计, how it works, how this works, who makes this, who made this, who runs this, who is behind this, who are you, about us, licence, license, licences, copyright, creative commons, cc by, terms, terms of use, reuse, rights, contact, help, faq, glossary, definitions, borders, à propos, méthode, méthodologie, droits, droits d’auteur, qui fait ce site, aide, Methode, Methodik, Lizenz, Urheberrecht, Impressum, Kontakt, Hilfe, metodología, licencia, contacto, 方法, 方法论, 关于, 关于本站, 关于我们, 谁做的, 许可, 许可证, 版权, 联系, 帮助, 边界",
  add: "contribute, new entry, add an article, add article, how to add an article, 添加文章, 提交文章, 如何添加文章, submit, contribuer, 投稿",
  correct:
    "report an error, report a mistake, report a problem, correct an entry, correction, corrections, mistake, error, erreur, signaler une erreur, corriger, Fehler, Fehler melden, Korrektur, corrección, corregir, 纠错, 更正, 报错, 勘误",
};

/** By the names in src/geography/reader-regions.ts. */
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

/** Synonyms for one item; may be empty. */
export const searchWords = (kind: keyof typeof tables, id: string): readonly string[] => {
  const table: Readonly<Record<string, string | undefined>> = tables[kind];
  return Object.hasOwn(table, id) ? table[id]!.split(", ") : [];
};
