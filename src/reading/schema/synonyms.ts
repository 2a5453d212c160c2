import { nearest } from "../checks/nearest.ts";

/** Words that editors use for the words of fields with a fixed list. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cause: {
    scheduling: "schedule",
    timing: "schedule",
    agenda: "schedule",
    illness: "health",
    sick: "health",
    sickness: "health",
    ill: "health",
    covid: "health",
    medical: "health",
    storm: "weather",
    snow: "weather",
    fog: "weather",
    typhoon: "weather",
    plane: "aircraft",
    technical: "aircraft",
    "technical fault": "aircraft",
    mechanical: "aircraft",
    closure: "airspace",
    overflight: "airspace",
    safety: "security",
    war: "security",
    attack: "security",
    terrorism: "security",
    "domestic politics": "domestic",
    home: "domestic",
    internal: "domestic",
    diplomatic: "dispute",
    row: "dispute",
    political: "dispute",
    "host country": "host",
    unknown: "unstated",
    none: "unstated",
    unspecified: "unstated",
    unclear: "unstated",
  },
  kind: {
    video: "virtual",
    online: "virtual",
    remote: "virtual",
    zoom: "virtual",
    stopover: "transit",
    layover: "transit",
    refuelling: "transit",
    refueling: "transit",
    visited: "visit",
    physical: "visit",
    "in person": "visit",
    newspaper: "press",
    media: "press",
    news: "press",
    broadcaster: "press",
    magazine: "press",
    government: "official",
    ministry: "official",
    embassy: "official",
    state: "official",
    wire: "agency",
    "news agency": "agency",
  },
  translation: {
    google: "machine",
    "google translate": "machine",
    deepl: "machine",
    automatic: "machine",
    auto: "machine",
    ai: "machine",
    professional: "human",
    manual: "human",
    translator: "human",
  },
  side: {
    home: "own",
    government: "own",
    media: "press",
    newspaper: "press",
    official: "other official",
    other: "other official",
  },
};

const FLAGS: Readonly<Record<string, string>> = {
  yes: "true",
  y: "true",
  on: "true",
  "1": "true",
  no: "false",
  n: "false",
  off: "false",
  "0": "false",
};

/** The word of a field's list that another word stands for; undefined where none is meant for sure. */
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
  if (words.includes("true")) return FLAGS[plain];
  const table = SYNONYMS[field] ?? {};
  const known = Object.hasOwn(table, plain) ? table[plain] : undefined;
  if (known !== undefined && words.includes(known)) return known;
  const begins = words.filter((word) => word.length > 3 && plain.includes(word));
  if (begins.length === 1) return begins[0];
  const close = nearest(plain, words, 2);
  return close.length === 1 ? close[0] : undefined;
}
