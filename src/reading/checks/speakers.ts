import { COUNTRY_CODES, countryName, countryNames } from "../../geography/countries.ts";
import { foldName } from "../../geography/fold-name.ts";
import { ADJECTIVES, NATIONALITIES } from "../../geography/nationalities.ts";

/** What the words for a speaker reveal, whoever travels. */
interface Speaker {
  /** ISO 3166-1 alpha-2 of the government it speaks for, if the words name one. */
  readonly country?: string | undefined;
  /** Reporters, unnamed sources, observers: not a government. */
  readonly isPress: boolean;
  /** An international or non-governmental organisation. */
  readonly isOrganisation: boolean;
  /** The same for every spelling: `NO foreign ministry`, `CN embassy in somalia`. */
  readonly id: string;
}

/** Institutions known without their country's name. */
const INSTITUTIONS: Readonly<Record<string, string>> = {
  "state department": "US",
  "department of state": "US",
  "white house": "US",
  pentagon: "US",
  kremlin: "RU",
  elysee: "FR",
  "quai dorsay": "FR",
  "downing street": "GB",
  fcdo: "GB",
  "foreign and commonwealth office": "GB",
  luftwaffe: "DE",
  gaimusho: "JP",
  "ministry of external affairs": "IN",
  "european external action service": "EU",
  eeas: "EU",
  "european commission": "EU",
  "global affairs canada": "CA",
  farnesina: "IT",
};

/** Abbreviations count only in upper case: `us` and `no` are words. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  US: "US",
  "U.S.": "US",
  USA: "US",
  UK: "GB",
  EU: "EU",
  UAE: "AE",
  DRC: "CD",
  ROK: "KR",
  PRC: "CN",
};

const MIN_NAME_LENGTH = 4;

const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NATIONALITIES).map(([code, name]) => [foldName(name), code] as const),
  ...COUNTRY_CODES.flatMap((code) =>
    countryNames(code).map((name) => [foldName(name), code] as const),
  ),
  ...Object.entries(ADJECTIVES),
  ...Object.entries(INSTITUTIONS),
]);

const longestFirst = [...COUNTRY_WORDS.keys()]
  .filter((word) => word.length >= MIN_NAME_LENGTH)
  .toSorted((a, b) => b.length - a.length);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const COUNTRY = new RegExp(
  `(?<![\\p{L}])(${longestFirst.map(escape).join("|")})(?:s|n)?(?![\\p{L}])`,
  "u",
);
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}.])(?:${Object.keys(ABBREVIATIONS).map(escape).join("|")})(?![\\p{L}])`,
  "gu",
);

const PRESS =
  /\b(sources?|media|presse?|newspapers?|afp|reuters|tass|kyodo|jiji|bloomberg|interfax|xinhua|times|reports?|reporters?|journalists?|experts?|analysts?|observers?|people|news agency|broadcasters?|daily)\b/;
const ORGANISATION =
  /\b(forum|council|organi[sz]ation|united nations|un|nato|union|league|association|secretariat|conference|summit|community|bloc)\b/;
const FOREIGN_MINISTRY =
  /\b(foreign (and \w+ )?(ministry|office|minister|ministers|affairs ministry)|ministry (of|for) (foreign|external) affairs|minister (of|for) (foreign|external) affairs|state department|department of state|external action service|global affairs)\b/;

const speakerCache = new Map<string, Speaker>();
const MAX_KEPT = 20_000;

/** `speakerOf`, cached: the same words recur again and again. */
export function readSpeaker(by: string): Speaker {
  const known = speakerCache.get(by);
  if (known) return known;
  if (speakerCache.size >= MAX_KEPT) speakerCache.clear();
  const speaker = speakerOf(by);
  speakerCache.set(by, speaker);
  return speaker;
}

/** Interprets the words by which an article names a speaker. */
export function speakerOf(by: string): Speaker {
  const text = foldName(by.replace(ABBREVIATION, (short) => countryName(ABBREVIATIONS[short]!)));
  // The first country named: the Chinese embassy in Somalia is China's.
  const country = COUNTRY_WORDS.get(COUNTRY.exec(text)?.[1] ?? "");
  const isPress = PRESS.test(text);
  return {
    country,
    isPress,
    isOrganisation: country === undefined && ORGANISATION.test(text),
    id:
      country !== undefined && !isPress && FOREIGN_MINISTRY.test(text)
        ? `${country} foreign ministry`
        : withoutSpelling(text, country),
  };
}

const withoutSpelling = (text: string, country: string | undefined): string =>
  (country === undefined ? text : text.replace(COUNTRY, country)).replace(/\b(the|an?) /g, "");
