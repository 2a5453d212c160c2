import chinese from "i18n-iso-countries/langs/zh.json" with { type: "json" };

/** Simplified Chinese country names where ours differ from those of `i18n-iso-countries`. */
const OUR_NAMES: Readonly<Record<string, string>> = {
  AX: "奥兰群岛",
  CF: "中非共和国",
  EH: "西撒哈拉",
  EU: "欧盟",
  FM: "密克罗尼西亚",
  ID: "印度尼西亚",
  TW: "台湾",
};

const NAMES = chinese.countries as Readonly<Record<string, string | readonly string[]>>;

/** `坦桑尼亚` for `TZ`; falls back to the code. */
export const countryNameZh = (code: string): string =>
  OUR_NAMES[code] ?? [NAMES[code] ?? code].flat()[0]!;

/** The regions in src/geography/regions.ts. */
export const REGION_NAMES_ZH: Readonly<Record<string, string>> = {
  Africa: "非洲",
  "North Africa": "北非",
  "East Africa": "东非",
  "Central Africa": "中非地区",
  "Southern Africa": "南部非洲",
  "West Africa": "西非",
  Americas: "美洲",
  "North America": "北美洲",
  "Latin America and the Caribbean": "拉丁美洲和加勒比",
  Caribbean: "加勒比地区",
  "Central America": "中美洲",
  "South America": "南美洲",
  Asia: "亚洲",
  "Central Asia": "中亚",
  "East Asia": "东亚",
  "Southeast Asia": "东南亚",
  "South Asia": "南亚",
  "Western Asia": "西亚",
  Europe: "欧洲",
  "Eastern Europe": "东欧",
  "Northern Europe": "北欧",
  "Southern Europe": "南欧",
  "Western Europe": "西欧",
  Oceania: "大洋洲",
  "Australia and New Zealand": "澳大利亚和新西兰",
  Pacific: "太平洋地区",
  Melanesia: "美拉尼西亚",
  Micronesia: "密克罗尼西亚群岛",
  Polynesia: "波利尼西亚",
  Antarctica: "南极洲",
  Gulf: "海湾地区",
  "Middle East": "中东",
  "Horn of Africa": "非洲之角",
  Sahel: "萨赫勒地区",
  Maghreb: "马格里布地区",
  "Baltic states": "波罗的海三国",
  "Nordic countries": "北欧",
  Balkans: "巴尔干地区",
  "Central Europe": "中欧",
  "South Caucasus": "南高加索",
  "Latin America": "拉美",
};
