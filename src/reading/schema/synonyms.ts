import { nearest } from "../checks/nearest.ts";

/** The words of a list, each with what editors write for it. */
type Words = Readonly<Record<string, string>>;

/** Words that editors use for the words of fields with a fixed list. */
const SYNONYMS: Readonly<Record<string, Words>> = {
  cause: {
    schedule: "日程|时间安排|termine|agenda|calendrier|график|scheduling|timing",
    health:
      "健康|疫情|krankheit|gesundheit|sante|maladie|здоровье|الصحة|illness|sick|sickness|ill|covid|medical",
    weather: "天气|wetter|meteo|погода|الطقس|storm|snow|fog|typhoon",
    aircraft: "飞机|flugzeug|avion|plane|technical|technical fault|mechanical",
    airspace: "领空|luftraum|closure|overflight",
    security: "安全|sicherheit|securite|безопасность|الأمن|safety|war|attack|terrorism",
    domestic: "国内|innenpolitik|domestic politics|home|internal",
    dispute: "争议|diplomatic|row|political",
    other: "其他",
    unstated: "未说明|unknown|none|unspecified|unclear",
    host: "host country",
  },
  kind: {
    visit: "访问|besuch|visite|visited|physical|in person",
    transit: "过境|经停|durchreise|zwischenlandung|escale|stopover|layover|refuelling|refueling",
    virtual:
      "视频|线上|visio|visioconference|video conference|videokonferenz|video|online|remote|zoom",
    press: "newspaper|media|news|broadcaster|magazine",
    official: "government|ministry|embassy|state",
    agency: "wire|news agency",
  },
  translation: {
    machine: "google|google translate|deepl|automatic|auto|ai",
    human: "professional|manual|translator",
  },
  side: { own: "home|government", press: "media|newspaper", "other official": "official|other" },
};

const FLAGS: Words = {
  false: "0|nein|non|нет|否|不|لا|no|n|off",
  true: "1|yes|ja|oui|sí|да|是|نعم|x|y|on",
};

const wordIn = (table: Words, text: string): string | undefined =>
  Object.keys(table).find((word) => table[word]!.split("|").includes(text));

/** The word of a field's list that another word stands for; undefined if none is meant for sure. */
export function wordMeant(
  field: string,
  text: string,
  words: readonly string[],
): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[._-]+/g, " ");
  const same = words.find((word) => word === plain);
  if (same !== undefined) return same;
  if (words.includes("true")) return wordIn(FLAGS, plain);
  const known = wordIn(SYNONYMS[field] ?? {}, plain);
  if (known !== undefined && words.includes(known)) return known;
  const begins = words.filter((word) => word.length > 3 && plain.includes(word));
  if (begins.length === 1) return begins[0];
  const close = nearest(plain, words, 2);
  return close.length === 1 ? close[0] : undefined;
}
