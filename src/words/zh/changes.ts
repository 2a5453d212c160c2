import type { changes as english } from "../en/changes.ts";

/** The page of changes of plan. */
export const changes: typeof english = {
  description: "对已宣布计划的每一次偏离，最近得知的在前。",
  lede: "对已宣布计划的每一次偏离，最近得知的在前；以及",
  ledeLink: "宣布后始终未见报道的各站",
  ledeEnd: "。",
  byCause: "按给出的原因",
  byCountry: "按有关国家",
  byYear: "按出访年份",
  byLead: "从宣布到变动",
  timed: (timed, all) =>
    `只计来源给出两者日期的变动：${all}次偏离中的${timed}次。这些是有记录的出访，不是全部出访的抽样。`,
  leads: ["当天", "1天", "2至3天", "4至7天", "1至2周", "2至4周", "4周以上"],
  openings: "中国外长每年1月的非洲之行",
  openingsText:
    "有记录的、1月开始的中国外长出访及其在非洲的各站。已宣布而未见报道的为空心；浅色的年份没有出访记录。",
  openingsCaption: "中国外长1月到访的非洲国家，按年份",
  departures: (n) => `有记录的偏离共${n}次`,
  caption: "对计划的偏离",
  unreported: "宣布后始终未见报道",
  unreportedCaption: "没有条目报道的已宣布各站",
};
