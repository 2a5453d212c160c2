import type { history as english } from "../en/history.ts";
import { claims } from "./claims.ts";

/** What happened to a trip, day by day. */
export const history: typeof english = {
  title: "逐日所知",
  kinds: {
    announced: "宣布",
    revised: "行程变动",
    postponed: "推迟",
    cancelled: "取消",
    denied: "否认",
    restored: "恢复",
    "set out": "启程",
    "turned back": "中途折返",
    "stop called off": "取消",
    "engagement called off": "活动取消",
    "came home": "回国",
  },
  to: (dates) => `到${dates}`,
  notVisited: claims.notVisited,
  instead: (place) => `改去${place}`,
  rest: "其余行程取消",
  reported: claims.visits,
  due: claims.plan.due,
  expected: claims.plan.expected,
  about: (kind, what) => `${kind}：${what}`,
  when: (text, dates) => `${text}（${dates}）`,
  by: (text, speaker) => `${text}——${speaker}`,
  why: (text, reason) => `${text}：${reason}`,
};
