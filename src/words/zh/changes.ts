import type { changes as english } from "../en/changes.ts";

/** The page of changes of plan. */
export const changes: typeof english = {
  description: "所有行程变动，最近得知的在前。",
  lede: "所有行程变动，最近得知的在前；以及",
  ledeLink: "宣布后始终未见报道的各站",
  ledeEnd: "。",
  byCause: "按给出的原因",
  byCountry: "按有关国家",
  byYear: "按出访年份",
  byLead: "从宣布到变动",
  timed: (timed, all) =>
    `只计来源给出两者日期的变动：${all}次变动中的${timed}次。这些是有记录的出访，不是全部出访的抽样。`,
  leads: ["当天", "1天", "2至3天", "4至7天", "1至2周", "2至4周", "4周以上"],
  departures: (n) => `共${n}次行程变动`,
  caption: "行程变动",
  unreported: "宣布后始终未见报道",
  unreportedCaption: "已宣布而暂无报道的各站",
};
