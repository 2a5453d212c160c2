import type { frames as english } from "../en/frames.ts";

/** Series of trips that are meant to be complete. */
export const frames: typeof english = {
  description: (about) => `${about}：每年一幅小地图，列出到访的国家。`,
  lede: (about, known, all, first, last) =>
    `${about}。${first}年至${last}年共${all}年，其中${known}年有来源可查。`,
  misfits: (n, _, years) => `其中${n}年（${years}）不符合`,
  misfitsLink: "一般的说法",
  order: "最近的年份在前。",
  open: "点开地图可看该次出访。",
  tones: {
    made: "已报道到访",
    unreported: "有计划，暂无报道",
    missed: "未成行",
    disputed: "说法不一",
  },
  noReport: "暂无报道",
  none: "未找到来源",
  years: "历年出访",
  matrix: "各国与年份",
  matrixText: "各国各站的结果。空白表示没有记录；浅色的年份没有出访记录。",
  matrixCaption: (region) => `${region}各站，按国家和年份`,
  said: "一般的说法",
  against: "与此不符的来源",
  missing: "尚缺的内容",
  missingYears: (years) => `${years}未找到来源。`,
  lone: (years) => `${years}只知道一个国家，可能还有其他站。`,
  silent: (n) => `有${n}个计划中的站暂无报道：`,
  stopsOf: (year, names) => `${year}年：${names}`,
  help: "如何补充",
  helpText: [
    "当时的报纸、使馆大事记或年鉴都可以，语言不限。",
    "添加文章",
    "：核对之后，本页会自动补全。",
  ],
  complete: (known, all) => `${all}年中有${known}年齐全`,
  partOf: "所属系列：",
  rows: "力求齐全：",
};
