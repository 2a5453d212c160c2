import type { changes as englishChanges, lists as english } from "../en/lists.ts";
import { spaced } from "./spaced.ts";

/** Lists, and the pages of ministers, countries, articles and outlets. */
export const lists: typeof english = {
  trips: {
    description: "有记录的每一次出访，最近的在前。",
    lede: (n) => `有记录的出访共${n}次，最近的在前。`,
    caption: (year) => `出访，${year}`,
    undated: "无日期",
  },
  upcoming: {
    description: "已宣布而尚未成行的外长出访，以及如何获知新的出访。",
    lede: (n, today) => `截至${today}，有${n}次已宣布的出访尚未成行或正在进行。`,
    none: (today) => `${today}之后没有已宣布的出访记录。`,
    caption: "即将成行的出访",
    last: "最近宣布过的出访",
    told: "如何获知",
    toldText: [
      "已宣布的出访一有日期就进入上面的日历；订阅源收录每次行程变动。每位",
      "和每个",
      "页面的标题旁都有各自的日历和订阅源。",
    ],
  },
  people: {
    description: "有出访记录的每一位外长，按国家排列。",
    lede: "有出访记录的每一位，按其所代表的国家排列。",
  },
  person: {
    description: (name) => `${name}宣布的和报道的出访。`,
    trips: (n) => `有记录的出访：${n}次`,
    caption: (name) => `${name}的出访`,
    tripsRow: "出访",
    plans: "计划兑现情况",
    timeline: "时间线",
    years: "各国逐年",
    yearsText: "每个标记是一站，点击可打开该次出访。",
    map: "地图",
    mapText: (trips) => `全部${trips}次出访的到访地点。`,
    office: "职务",
    officeIn: (title, country) => `${country}，${title}`,
    alsoWritten: "又写作",
  },
  years: {
    row: "国家、职务或出访",
    range: (first, last) => (first === last ? `${first}年` : `${first}年至${last}年`),
    undated: (n) => `${n}站没有日期，未在图中显示。`,
    trips: (name) => `${name}的出访，按年份`,
    visitors: (name) => `对${name}的访问，按年份和外长所代表的国家`,
    visited: (name) => `${name}出访的各站，按年份和国家`,
  },
  countries: {
    description: "外长到访过或计划到访的每一个国家。",
    lede: "对每个国家宣布的和成行的访问，以及该国外长的出访。",
  },
  country: {
    noneYet: "暂无出访",
    lede: (stops, countries, counts) =>
      `有记录的到访${stops}站，来自${countries}个国家的外长：${[
        counts.made > 0 && `${counts.made}站成行`,
        counts.missed > 0 && `${counts.missed}站未成行`,
        counts.disputed > 0 && `${counts.disputed}站说法不一`,
        counts.virtual > 0 && `${counts.virtual}站以视频方式举行`,
        counts.unreported > 0 && `${counts.unreported}站暂无报道`,
        counts.upcoming > 0 && `${counts.upcoming}站尚未到期`,
      ]
        .filter(Boolean)
        .join("，")}。`,
    description: (name) => `外长对${name}宣布的和成行的访问，以及该国外长的出访。`,
    visits: (name) => `对${name}的访问`,
    trips: (name) => `${name}外长的出访`,
    decade: (name, decade) => `${name}（${decade.replace(/s$/, "年代")}）`,
    yearsText: "按年份和外长所代表的国家排列。每个标记是一站，点击可打开该次出访。",
    mapText: (name) => `在${name}的各站，以及前后的行程。`,
    none: "尚无出访记录。",
  },
  articles: {
    description: "本站所依据的每一篇文章，最近的在前。",
    lede: (n) => `有记录的文章共${n}篇，各附其支持的陈述，最近的在前。`,
    caption: (year) => `${year}年的文章`,
  },
  article: {
    description: (n) => `一篇文章及其支持的${n}条陈述。`,
    says: "文章所说",
    outlet: "媒体",
    title: "标题",
    published: "发表",
    language: "语言",
    address: "地址",
    archived: "存档",
    corrects: "更正",
    correctedBy: "被以下文章更正",
    translation: { human: "，读的是人工译文", machine: "，读的是机器译文" },
    caption: (title) => `关于${title}的文章`,
  },
  outlets: {
    description: "发表过有记录文章的每一家媒体。",
    lede: "本站所依据的文章的发布者，支持陈述最多的在前。转载的文章同时计入原发布者。",
    caption: "媒体，按所支持的陈述数",
    kind: "类别和国家",
    trips: "出访",
    alone: "仅见于此的站",
    others: (n, claims) => `另有${n}家媒体，各支持${claims}条或更少的陈述`,
  },
  outlet: {
    description: (name) => `依据 ${name} 的内容。`,
    kinds: { official: "官方", agency: "通讯社", press: "报刊媒体" },
    articles: (n) => `有记录的文章，共${n}篇`,
    caption: (name) => `${spaced(name)}的文章`,
    latest: (shown, all) => `共${all}项，这里是最近的${shown}项；全部见于`,
    alone: "仅见于该媒体",
    aloneCaption: (name) => `仅见于 ${name} 的各站`,
  },
  downloads: "下载与订阅",
};

/** The page of plan changes. */
export const changes: typeof englishChanges = {
  description: "所有行程变动，最近得知的在前。",
  lede: "所有行程变动，最近得知的在前；以及",
  ledeLink: "宣布后始终未见报道的各站",
  ledeEnd: "。",
  rates: "按外交部门、年份和原因的比例：",
  reasons: {
    title: "按原因",
    text: "按任何一方给出的原因统计有变动的出访，点击数字即可查看。",
    reason: "原因",
    since: (year) => `${year}年以来`,
    all: "全部年份",
  },
  changes: (n) => `共${n}次行程变动`,
  caption: "行程变动",
  noneUnreported: "日期已过的各站均有报道。",
  unreported: "宣布后始终未见报道",
  unreportedCaption: "已宣布而暂无报道的各站",
};
