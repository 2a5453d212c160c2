import type { data as english } from "../en/data.ts";

/** The page of downloads. */
export const data: typeof english = {
  description: "下载全部出访、各站和陈述：CSV、JSON、GeoJSON、iCalendar 和 Atom。",
  lede: (generated, asOf) =>
    `本站的全部内容都可下载，整体或部分。其中最新的一条于${generated}得知；待访与未见报道以${asOf}为准。文件中国家的名称和各字段为英文。`,
  versioned: ["JSON 文件有版本：在 ", " 之内只增加字段，绝不更改或删除。其模式说明每一个字段："],
  insight: "行程变动",
  insightText: ["有记录的行程变动次数，由 stops.csv 和 trips.csv 计出。每一次都列在", "。"],
  reading: "如何阅读",
  rules: [
    "没有任何内容比来源更精确：来源没有给出的日子就空着。日历略去没有确切首日和末日的内容，并说明略去了多少。",
    "只是计划的与已经成行的，分为不同的列、字段和地图要素。说法不一的和未见报道的站在各种格式中都有。",
    "日历事件：一站已宣布、说法不一或未见报道时为“暂定”，在这些日子成行时为“确定”，未成行时为“取消”。其标识在以后的一切变动中保持不变。",
    "地图文件遵循 RFC 7946：线和面在 180° 处切开；精度为“country”的点只标示国家。",
  ],
  licence: [
    "条目和文字的许可为 ",
    "，须注明 Ports of Call。地名和坐标来自 GeoNames（CC BY 4.0），国家标记来自 Natural Earth（公有领域）。文章本身属于其发布者。",
  ],
  columns: "CSV 文件逐列说明（英文）",
  columnsOf: (name, n) => `${name}.csv，${n}列。`,
  columnsCaption: (name) => `${name}.csv 的各列`,
  column: "列",
  type: "类型",
  meaning: "含义",
  parts: "一次出访、一位外长、一个国家",
  partsText: [
    "每次出访都有 JSON 和日历，列在",
    "其页面",
    "的末尾。每位外长和每个国家有各站、日历和行程变动的订阅；其他部分可按列从整体的文件中截取。",
  ],
  byMinister: "按外长下载",
  byCountry: "按国家下载",
  /** The files, by what they are called in English. */
  files: {
    Trips: "出访",
    Stops: "各站",
    Claims: "陈述",
    Map: "地图",
    Calendar: "日历",
    "New entries": "新条目",
    "Changes of plan": "行程变动",
    Countries: "国家",
    "Articles and claims": "文章和陈述",
    People: "外长",
    Descriptor: "描述文件",
    "How to read the CSV files": "如何阅读 CSV 文件",
  },
};
