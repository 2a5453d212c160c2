import { countryName } from "../../geography/countries.ts";
import type { Form } from "../../model/facets.ts";
import { client } from "./client.ts";
import { byDays, dates } from "./dates.ts";
import { drawing } from "./drawing.ts";
import { history } from "./history.ts";
import { causes, outcomes, statuses } from "./outcomes.ts";
import { panel } from "./panel.ts";
import { verdict } from "./verdict.ts";

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });

/** `one day`, `five days`. */
const days = (n: number): string => (n === 1 ? "one day" : `${NUMBERS[n] ?? n} days`);

const shortOrdinal = (n: number): string => `${n}${SUFFIXES[ordinalRules.select(n)] ?? "th"}`;

const INSTITUTION = [
  "embassy|ministry|office|government|mission|consulate|department|secretariat|presidency|palace",
  "commission|council|parliament|delegation|army|airline|forum|union|agency|service|authorities",
  "minister|president|ambassador|(?:spokes|chair)(?:person|man|woman)|spokespeople",
].join("|");
/** Speakers that take "the" in English: institutions, and officials without a name of their own. */
const TAKES_ARTICLE = new RegExp(`\\b(?:${INSTITUTION})(?:$| (?:in|of|to|for|at)\\b)`, "iu");
const ONE_OF_SEVERAL = /\b(?:official|diplomat|aide|source)$/iu;
const HAS_DETERMINER = /^(?:the|a|an|his|her|its|their|two|three|\S+['’]s)\s/iu;

/** `the Chinese embassy in Somalia`, but `Xinhua` and `spokesperson Mao Ning`. */
const speaker = (name: string): string => {
  if (HAS_DETERMINER.test(name) || name.includes(",")) return name;
  if (ONE_OF_SEVERAL.test(name)) return /^[aeiou]/iu.test(name) ? `an ${name}` : `a ${name}`;
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
};

/** The same followed by the rest of a sentence: `Mao Ning, Chinese Foreign Ministry,`. */
const subject = (name: string): string => (name.includes(",") ? `${name},` : speaker(name));

const languages = new Intl.DisplayNames("en", { type: "language" });

/** Names that contain commas, such as `Cairo, Egypt`, are separated by semicolons. */
const betweenThem = (items: readonly string[]): string =>
  items.some((item) => item.includes(", ")) ? "; " : ", ";

/** All English text of the layout. A translation is another object of this type. */
export const en = {
  /** BCP 47: for `lang` attributes, and for sorting names. */
  language: "en",
  comma: ", ",
  /** Between names in an open-ended list: `Ethiopia, Tanzania`. */
  separator: ", ",
  /** Around an aside. */
  brackets: [" (", ")"] as readonly [string, string],
  semicolon: "; ",
  colon: ": ",
  fullStop: ".",
  /** Between consecutive sentences. */
  space: " ",
  country: countryName,
  region: (name: string): string => name,
  /** `Chinese` for `zh`; falls back to the code. */
  languageName: (code: string): string => languages.of(code) ?? code,
  dates,
  drawing,
  verdict,
  outcomes,
  statuses,
  history,
  /** A decision about a trip or stop, as one side of a dispute. */
  decided: {
    cancelled: "cancelled",
    postponed: "postponed",
    denied: "denied",
    "called off": "called off",
    announced: "still announced",
    visited: "visited",
    "not visited": "not visited",
    "only in transit": "only in transit",
    "held by video": "held by video",
  } as Readonly<Record<string, string>>,
  announced: "announced",
  causes,
  speaker,
  subject,
  shortOrdinal,
  number: (n: number): string => NUMBERS[n] ?? String(n),
  ordinal: (n: number): string => ORDINALS[n - 1] ?? shortOrdinal(n),
  list: (items: readonly string[]): string => {
    if (items.length < 2) return items.join("");
    const between = betweenThem(items);
    const end = between === ", " ? "" : items.length === 2 ? "," : ";";
    return `${items.slice(0, -1).join(between)}${end} and ${items.at(-1) ?? ""}`;
  },
  /** The same without "and": `Ethiopia, Tanzania`. */
  series: (items: readonly string[]): string => items.join(betweenThem(items)),
  /** The first items of a long list, and the number of the others. */
  listSome: (items: readonly string[], most: number): string =>
    items.length > most
      ? `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`
      : en.list(items),
  capitalize: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),

  stop: {
    inCountry: client.inCountry,
    withPlace: client.withPlace,
    announced: (ordinal: string): string => `announced ${ordinal}`,
    announcedFor: (ordinal: string, dates: string): string => `announced ${ordinal}, ${dates}`,
    expected: "expected by the press, not announced",
    visited: (stay: string): string => (stay ? `visited ${stay}` : "visited"),
    transit: (stay: string): string => (stay ? `in transit ${stay}` : "in transit"),
    byVideo: (stay: string): string => (stay ? `held by video ${stay}` : "held by video"),
    moved: (n: number, isLeast: boolean): string => `${byDays(n, isLeast)} than announced`,
    reordered: "out of the announced order",
    lasted: (from: number, to: number): string =>
      `${to < from ? "shortened" : "lengthened"} from ${days(from)} to ${days(to)}`,
    forms: {
      "as planned": "",
      "not comparable": "",
      "in person instead of by video": "in person instead of by video",
      "by video instead of in person": "instead of in person",
      "only in transit": "without a visit",
      "a visit instead of a transit": "visited, not only passed through",
    } as Readonly<Record<Form, string>>,
    added: "not in the announcement",
    upcoming: "upcoming",
    attempt: (moment: string): string => `turned back ${moment}`.trim(),
    engagement: (what: string): string => `${what} called off`,
    due: "had been due",
    dueFor: (dates: string): string => `had been due ${dates}`,
    planned: "announced",
    plannedFor: (dates: string): string => `announced ${dates}`,
    replacedBy: (place: string): string => `replaced by ${place}`,
    insteadOf: (place: string): string => `instead of ${place}`,
    unreported: "unreported: no source says either way",
    disputed: "disputed: sources contradict each other",
    met: (names: string): string => `met ${names}`,
    sentInstead: (name: string): string => `${name} was sent instead`,
    because: (fate: string, cause: string): string => `${fate}: ${cause}`,
    said: (speaker: string, moment: string): string =>
      moment ? `said ${speaker} ${moment}` : `said ${speaker}`,
    saidBySomeone: (moment: string): string => `stated ${moment}`,
    reported: (moment: string): string => `as reported ${moment}`,
  },

  pills: {
    count: (n: number, outcome: string): string => `${n} ${outcome}`,
    asAnnounced: "as announced",
    noPlan: panel.noPlan,
    upcoming: "upcoming",
    cancelled: "cancelled",
    postponed: "postponed",
    cutShort: "cut short",
    denied: "denied",
  },

  title: {
    /** "in" for what was reached, "to" for what may not have been; place or month can be missing. */
    trip: (who: string, where: string, month: string, isReached: boolean): string => {
      const journey = where ? `${who} ${isReached ? "in" : "to"} ${where}` : who;
      return month ? `${journey}, ${month}` : journey;
    },
    undated: (title: string): string => `${title}, undated`,
    countries: (n: number): string => `${n} countries`,
    withArticle: (name: string): string => (THE.test(name) ? `the ${name}` : name),
  },
};
export type Messages = typeof en;
export { en as messages };

const THE =
  /^(United|Philippines|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Comoros|Czech Republic|Dominican Republic|Central African|Vatican|Holy See|European Union|Caribbean|Americas|Pacific|Middle East|Gulf|Horn of|Sahel|Maghreb|Baltic states|Nordic countries|Balkans|South Caucasus|Democratic Republic|Republic of|Congo|Solomon Islands|Marshall Islands|Cook Islands|British|Channel Islands|Isle of|Falkland|Cayman)/u;
