import type { search as english } from "../en/search.ts";

/** Text of the search. In a file of its own, as it is loaded on first use. */
export const search: typeof english = {
  title: "搜索",
  field: "出访、外长、国家和文章",
  placeholder: "出访、外长、国家或文章",
  close: "关闭",
  byKey: "按此键打开搜索",
  noIndex: "没有搜索索引：它在构建网站时生成。",
  nothingFound: "没有找到。",
  lists: { names: "页面", trips: "出访", texts: "正文中" },
  kinds: {
    person: "外长",
    country: "国家",
    place: "地点",
    outlet: "媒体",
    page: "页面",
    outcome: "时间线",
    cause: "时间线",
    status: "变动",
    region: "地区",
    trip: "出访",
  },
  more: (left) => `另有${left}条`,
  compared: (names) => `比较${names.join("、")}`,
  results: (n) => `${n}条结果。`,
  asPage: "在单独页面上查看所有结果",
};
