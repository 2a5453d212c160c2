import { nearest } from "../checks/nearest.ts";

/** The words of a list, each with what editors write for it. */
type Words = Readonly<Record<string, string>>;

/** Words that editors use for the words of fields with a fixed list. */
const SYNONYMS: Readonly<Record<string, Words>> = {
  cause: {
    schedule:
      "日程|日程安排|日程冲突|日程原因|时间安排|时间原因|行程安排|行程调整|termine|terminkonflikt|agenda|calendrier|график|scheduling|scheduling conflict|timetable|timing|busy",
    health:
      "健康|健康原因|身体不适|身体原因|生病|疫情|krankheit|gesundheit|sante|maladie|здоровье|الصحة|illness|sick|sickness|ill|flu|fever|injury|injured|hospital|covid|covid 19|coronavirus|pandemic|medical|surgery",
    weather:
      "天气|天气原因|恶劣天气|气象|wetter|meteo|погода|الطقس|storm|snow|fog|typhoon|hurricane|cyclone|volcano|ash|sandstorm|flood",
    aircraft:
      "飞机|飞机故障|专机故障|技术故障|技术原因|故障|flugzeug|panne|avion|самолет|plane|technical|technical fault|technical issues|technical problem|mechanical|engine|engine trouble|engine failure|breakdown",
    airspace:
      "领空|领空关闭|空域|空域关闭|luftraum|espace aerien|воздушное пространство|closure|overflight|flight ban|closed skies",
    security:
      "安全|安全原因|安全局势|战事|战争|sicherheit|sicherheitslage|securite|seguridad|безопасность|الأمن|safety|war|attack|terrorism|unrest|coup|threat|fighting",
    domestic:
      "国内|国内事务|国内原因|国内政务|innenpolitik|politica interna|внутренние|domestic politics|home|internal|election|elections|parliament",
    dispute:
      "争议|争端|外交争端|外交纠纷|外交摩擦|streit|differend|спор|diplomatic|row|protest|boycott|political",
    other: "其他",
    unstated:
      "未说明|未说明原因|原因不明|不明|不详|unbekannt|inconnu|неизвестно|unknown|none|no|unspecified|unclear|not given|not stated|not specified|not known|no reason|no reason given|n/a",
    host: "东道国|东道国原因|接待方|对方原因|gastgeber|hote|host country|hosts|at the host s request|host s request|host request",
  },
  kind: {
    visit: "访问|besuch|visite|visited|physical|in person",
    transit:
      "过境|经停|durchreise|zwischenlandung|escale|stopover|stop over|airport|passing through|technical stop|refuel|layover|refuelling|refueling",
    virtual:
      "视频|线上|visio|visioconference|video conference|videokonferenz|video|video call|video link|by video|online|remote|zoom|webinar|phone",
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

/** The only word of the list of which a phrase has another word in it: `the plane broke down`. */
function wordWithin(table: Words, phrase: string, words: readonly string[]): string | undefined {
  const found = new Set(
    phrase.split(/[^\p{L}\p{M}]+/u).flatMap((part) => wordIn(table, part) ?? []),
  );
  const [only, ...more] = found;
  return more.length === 0 && only !== undefined && words.includes(only) ? only : undefined;
}

/** What joins several words in one value. */
const JOINTS = /\s*[,;/+&|、，；،]\s*|\s+(?:and|und|et|y|e|и|as well as)\s+|[和及与以]|\s+و/iu;

/** The words of a field's list that a value names one after the other, `schedule and weather`; none if it names one. */
export function wordsMeant(
  field: string,
  text: string,
  words: readonly string[],
): readonly string[] {
  const parts = text.split(JOINTS).filter(Boolean);
  if (parts.length < 2) return [];
  const meant = new Set(parts.map((part) => wordMeant(field, part, words)));
  return meant.has(undefined) || meant.size < 2 ? [] : ([...meant] as string[]);
}

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
  const known = wordIn(SYNONYMS[field] ?? {}, plain.replace(/['’]/g, " "));
  if (known !== undefined && words.includes(known)) return known;
  const begins = words.filter((word) => word.length > 3 && plain.includes(word));
  if (begins.length === 1) return begins[0];
  const close = nearest(plain, words, 2);
  return close.length === 1 ? close[0] : wordWithin(SYNONYMS[field] ?? {}, plain, words);
}
