import { foldName } from "../../geography/fold-name.ts";
import { memoized } from "../../model/memoized.ts";
import { nearest } from "../checks/nearest.ts";

/** The values of an enumeration, each with its synonyms. */
type Words = Readonly<Record<string, string>>;

/** Synonyms for the values of enumerated fields. */
const SYNONYMS: Readonly<Record<string, Words>> = {
  cause: {
    schedule:
      "日程|日程安排|日程冲突|日程原因|时间安排|时间原因|行程安排|行程调整|termine|terminkonflikt|agenda|calendrier|график|scheduling|scheduling conflict|timetable|timing|busy|horario|programme|program|calendario|logistics|logistical|スケジュール|日程の都合|일정|jadwal|lịch trình|takvim|розклад|ratiba|לוח זמנים|برنامه|جدول الأعمال|zeitplan|emploi du temps",
    health:
      "健康|健康原因|身体不适|身体原因|生病|疫情|krankheit|gesundheit|sante|maladie|здоровье|الصحة|illness|sick|sickness|ill|flu|fever|injury|injured|hospital|covid|covid 19|coronavirus|pandemic|medical|surgery|salud|saude|salute|kesehatan|sağlık|здоров'я|afya|sức khỏe|病気|体調|体調不良|건강|بیماری|سلامت|בריאות|hastalık|sakit|quarantine|isolation|disease|hospitalised|hospitalized|zdrowie|gezondheid|enfermedad|doença|malattia|болезнь|хвороба",
    weather:
      "天气|天气原因|恶劣天气|气象|wetter|meteo|погода|الطقس|storm|snow|fog|typhoon|hurricane|cyclone|volcano|ash|sandstorm|flood|clima|tiempo|mal tiempo|maltempo|mau tempo|cuaca|hava|hava koşulları|thời tiết|hali ya hewa|天候|悪天候|台風|날씨|기상|태풍|آب و هوا|מזג אוויר|погодные|погодні|непогода|pogoda|weer|meteorologie|meteorological|meteorology|blizzard|sandstorms|dust|monsoon|rain",
    aircraft:
      "飞机|飞机故障|专机故障|技术故障|技术原因|故障|flugzeug|panne|avion|самолет|plane|technical|technical fault|technical issues|technical problem|mechanical|engine|engine trouble|engine failure|breakdown|avería|aeronave|aereo|aérea|pesawat|uçak|máy bay|ndege|飛行機|機材|機体|비행기|항공기|هواپیما|מטוס|літак|технические|технічні|techniczne|vliegtuig|técnicos|techniques|technische|aeroplane|airplane|jet|malfunction|tyre",
    airspace:
      "领空|领空关闭|空域|空域关闭|luftraum|espace aerien|воздушное пространство|closure|overflight|flight ban|closed skies|no fly zone|no fly|espacio aereo|espaço aereo|spazio aereo|wilayah udara|hava sahası|không phận|領空|영공|حریم هوایی|מרחב אווירי|повітряний простір|przestrzeń powietrzna|luchtruim|المجال الجوي",
    security:
      "安全|安全原因|安全局势|战事|战争|sicherheit|sicherheitslage|securite|seguridad|безопасность|الأمن|safety|war|attack|terrorism|unrest|coup|threat|fighting|segurança|sicurezza|keamanan|güvenlik|an ninh|usalama|治安|안전|보안|امنیت|امنیتی|ביטחון|безпека|bezpieczeństwo|veiligheid|conflict|assassination|missile|missiles|drone|drones|rockets|shelling|hostilities|guerra|guerre|krieg|война|війна|戦争|전쟁|savaş|perang",
    domestic:
      "国内|国内事务|国内原因|国内政务|innenpolitik|politica interna|внутренние|domestic politics|home|internal|election|elections|parliament|politica nacional|politique interieure|iç siyaset|dalam negeri|trong nước|国内事情|국내|داخلی|внутрішні|reshuffle|impeachment",
    dispute:
      "争议|争端|外交争端|外交纠纷|外交摩擦|streit|differend|спор|diplomatic|row|protest|boycott|political|disputa|litigio|sengketa|anlaşmazlık|tranh chấp|mgogoro|対立|분쟁|اختلاف|סכסוך|суперечка|spór|geschil|disagreement|tensions|spat",
    other:
      "其他|autre|otro|altro|outro|lain|diğer|khác|nyingine|その他|기타|دیگر|אחר|інше|другое|sonstiges|misc|miscellaneous|death|funeral|family|bereavement",
    unstated:
      "未说明|未说明原因|原因不明|不明|不详|unbekannt|inconnu|неизвестно|unknown|none|no|unspecified|unclear|not given|not stated|not specified|not known|no reason|no reason given|n/a|tbd|tba|不詳|未公表|미상|belirtilmedi|không rõ|نامشخص|לא ידוע|невідомо|desconocido|desconhecido|sconosciuto|nieznany|no comment",
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

const readTable = memoized(
  (table: Words): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(table).flatMap(([word, others]) =>
        others.split("|").map((other) => [foldName(other), word] as const),
      ),
    ),
  new WeakMap(),
);

const wordIn = (table: Words, text: string): string | undefined =>
  readTable(table).get(foldName(text));

/** Short words that mean something else in a phrase: the `no` of a no-fly zone. */
const SHORT = /^\p{Script=Latin}{0,2}$/u;
/** Scripts without spaces between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

/** The only value that a word in a phrase is a synonym of: `the plane broke down`. */
function valueInPhrase(table: Words, phrase: string, words: readonly string[]): string | undefined {
  const folded = foldName(phrase);
  const parts = phrase.split(/[^\p{L}\p{M}]+/u).filter((part) => !SHORT.test(part));
  const unspaced = [...readTable(table)].flatMap(([other, word]) =>
    UNSPACED.test(other) && folded.includes(other) ? [word] : [],
  );
  const found = new Set([...parts.flatMap((part) => wordIn(table, part) ?? []), ...unspaced]);
  const [only, ...more] = found;
  return more.length === 0 && only !== undefined && words.includes(only) ? only : undefined;
}

/** Separators between several values in one. */
const JOINTS = /\s*[,;/+&|、，；،]\s*|\s+(?:and|und|et|y|e|и|as well as)\s+|[和及与以]|\s+و/iu;

/** The values that a text lists, `schedule and weather`; empty if it has only one. */
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

/** The value that a word means; undefined if not certain. */
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
  return close.length === 1 ? close[0] : valueInPhrase(SYNONYMS[field] ?? {}, plain, words);
}
