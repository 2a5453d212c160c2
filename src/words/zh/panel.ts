import type { panel as english } from "../en/panel.ts";

/** Text of the first page's filters. */
export const panel: typeof english = {
  sides: { own: "出访方", host: "东道主", "other official": "其他官方", press: "媒体" },
  counted: (text, trips) => `${text}（${trips}）`,
  copiedAddress: "已复制地址",
  noPlan: "无计划记录",
};
