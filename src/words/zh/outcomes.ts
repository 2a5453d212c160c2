import type {
  causes as englishCauses,
  meanings as englishMeanings,
  outcomes as englishOutcomes,
  statuses as englishStatuses,
} from "../en/outcomes.ts";

/** Outcomes in one or two words. */
export const outcomes: typeof englishOutcomes = {
  upcoming: "待访",
  "as announced": "如期到访",
  moved: "改期到访",
  reordered: "顺序变动",
  shortened: "缩短",
  lengthened: "延长",
  postponed: "推迟",
  "called off": "行前取消",
  skipped: "跳过",
  replaced: "被替换",
  "turned back": "中途折返",
  "another sent": "改派他人",
  denied: "被否认",
  "left out": "未列入计划",
  "not visited": "未到访",
  transit: "仅过境",
  virtual: "视频举行",
  unreported: "未见报道",
  added: "新增",
  disputed: "说法不一",
  visited: "已到访",
};

/** What each outcome means. */
export const meanings: typeof englishMeanings = {
  upcoming: "已宣布，可能的最后一天尚未过去",
  "as announced": "已到访；双方都有日期时，日期相符",
  moved: "已到访，日期与宣布的不可能重合",
  reordered: "已到访，但不按宣布的顺序",
  shortened: "已到访，停留天数少于宣布的",
  lengthened: "已到访，停留天数多于宣布的",
  postponed: "随整个行程或余下行程推迟",
  "called off": "启程前取消",
  "another sent": "由他人代为前往",
  denied: "一方宣布，出访方否认曾有此安排",
  "left out": "媒体曾预计或曾拟代替他站，但未列入宣布的行程",
  "not visited": "据报道未到访，也没有计划提到过",
  transit: "途中经停，没有访问",
  skipped: "出访开始后说明不去",
  replaced: "未到访，改去了另一站",
  "turned back": "已动身前往，但没有抵达，或没有下飞机",
  virtual: "以视频方式举行",
  unreported: "日期已过，暂无报道证实是否成行；绝不画成已到访",
  added: "已到访，而抵达前所知的完整公告中都没有，或据称未经宣布",
  disputed: "各来源不可能都对；每种说法都列出其来源",
  visited: "已到访，此前没有完整公告",
};

export const statuses: typeof englishStatuses = {
  upcoming: "待访",
  "under way": "进行中",
  completed: "完成",
  "cut short": "提前结束",
  "partly reported": "部分见报",
  postponed: "推迟",
  cancelled: "取消",
  denied: "被否认",
  unreported: "未见报道",
};

/** Causes, as reasons given. */
export const causes: typeof englishCauses = {
  schedule: "日程安排",
  health: "健康",
  weather: "天气",
  aircraft: "飞机",
  airspace: "空域",
  security: "安全",
  domestic: "国内事务",
  dispute: "争端",
  host: "东道方",
  other: "其他原因",
  unstated: "未说明原因",
};
