import type { site as english } from "../en/site.ts";

/** What stands around every page. */
export const site: typeof english = {
  description: "外长们说要去哪里，又去了哪里：计划、实际与出处。",
  fullTitle: (title, site) => `${title} · ${site}`,
  skip: "跳到正文",
  main: "主导航",
  more: "更多",
  breadcrumb: "所在位置",
  claim: (licence) =>
    `本站的每一句陈述都依据注明日期的来源，绝不超出来源所说。条目和文字：${licence}。代码：MIT。地图：Natural Earth。`,
  pages: {
    timeline: "时间线",
    changes: "行程变动",
    people: "外长",
    countries: "国家",
    articles: "文章",
    data: "数据",
    about: "关于本站与方法",
    add: "添加文章",
    trips: "全部出访",
    outlets: "媒体",
    dataAndFeeds: "数据与订阅",
  },
  years: "年份",
  permalink: (what) => `本项的链接：${what}`,
  search: {
    open: "搜索",
    title: "搜索",
    field: "出访、外长、国家和文章",
    placeholder: "出访、外长、国家或文章",
    close: "关闭",
    kinds: { trip: "出访", person: "外长", country: "国家", frame: "系列" },
    description: "搜索出访、外长、国家、地点、媒体和文章。",
    noScript: "搜索需要脚本。所有出访、外长、国家和文章另有列表：",
    withOutcome: (outcome) => `有“${outcome}”一站的出访`,
    withCause: (cause) => `因${cause}而变动的行程`,
    withStatus: (status) => `行程变动：${status}的出访`,
  },
  legend: { announced: "宣布", travelled: "成行" },
  editorial: "编者按",
  card: {
    known: (date) => `截至${date}所知`,
    knownFrom: (date, sources) => `截至${date}所知，据${sources}个来源`,
  },
  correction: {
    question: "有遗漏或错误的站？",
    add: "添加说明此事的文章",
    or: "或",
    tell: "告诉我们，并附来源",
    correct: "更正本条目",
  },
};
