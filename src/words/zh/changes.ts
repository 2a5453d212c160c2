import type { changes as english } from "../en/changes.ts";

/** The page of changes of plan. */
export const changes: typeof english = {
  description: "所有行程变动，最近得知的在前。",
  lede: "所有行程变动，最近得知的在前；以及",
  ledeLink: "宣布后始终未见报道的各站",
  ledeEnd: "。",
  rates: "按外交部门、年份和原因的比例：",
  changes: (n) => `共${n}次行程变动`,
  caption: "行程变动",
  noneUnreported: "日期已过的各站均有报道。",
  unreported: "宣布后始终未见报道",
  unreportedCaption: "已宣布而暂无报道的各站",
};
