import { readDay } from "../../model/day.ts";
import { whenFrom } from "../../model/when-from.ts";
import { foldDateText } from "../dates/date-text.ts";
import { withDayNumbers } from "../dates/day-words.ts";
import { findDates } from "../dates/find-dates.ts";
import { bareDate, relativeDay } from "./date-noise.ts";
import { datesMeant, rangesMeant } from "./date-forms.ts";

/** What a text that is not a valid date can mean. */
interface DateMeant {
  /** One, if certain. */
  readonly dates: readonly string[];
  /** It says that the date is unknown. */
  readonly isNone?: boolean;
  /** It is relative to another day: yesterday, Wednesday, two days. */
  readonly isRelative?: boolean;
}

const NONE =
  /^(?:unknown|n\/?a|tb[ac]|tbd|none|null|nil|~|\?+|-+|undated|no date|not (?:given|known|stated|sure|said))$/i;
const ABOUT = /^(?:circa|ca?\.?|about|around|approx(?:\.|imately)?|roughly|~|≈)\s*(?=\d|\p{L})/iu;
/** Words for an uncertain date, before it or in brackets after it. */
const UNSURE =
  /^(?:possibly|probably|perhaps|maybe|likely|provisionally|tentatively)\s+(.+)$|^(.+?)\s*[([（](?:\?|tb[acd]|unconfirmed|provisional|tentative|not confirmed|to be confirmed)[)\]）]$/i;
const OPEN_END =
  /^(?:now|present|today|ongoing|current(?:ly)?|open|\?+|unknown|tb[da]|\.{2,3}|…)?$/i;
const SINCE =
  /^(?:since|from|after|as of|starting(?: on)?|(?:no|not) (?:earlier|sooner) than|not before)\s+(.+)$/i;
const UNTIL =
  /^(?:(?:no|not) later than|not after|until|till|by|before|up to|through|ending(?: on)?|≤|<=?)\s*(.+)$/i;
const ONWARDS = /^(.+?)\s*(?:onwards?|and after|\+)$/i;
const BETWEEN = /^(?:between|from)\s+(.+)$/i;
/** Words between two dates. */
const WORDS_BETWEEN =
  "to|and|bis|und|au|et|al|a|y|e|по|до|и|та|i|do|až|și|och|til|tot|en|ile|hingga|sampai|dan|mpaka|hadi|den|va|إلى|الى|حتى|و|تا|و|עד|से|तक";
const JOINTS = [
  /\s*\/\s*/,
  new RegExp(`\\s+(?:until|till|through|thru|${WORDS_BETWEEN})\\s+`, "iu"),
  /\s*(?:&|\+|\/{2}|\\)\s*/,
  /\s*(?:\.{2,3}|…|→|->|至|到|~|～|〜)\s*/,
  /\s*[–—−]\s*/,
  /\s+-+\s+/,
];

/** Interprets other date formats; the entry's year is used for dates without one. */
export function dateMeant(text: string, year?: number): DateMeant {
  const written = text.trim();
  if (NONE.test(written)) return { dates: [], isNone: true };
  if (relativeDay(written)) return { dates: [], isRelative: true };
  const folded = withDayNumbers(foldDateText(written));
  const bare = bareDate(folded);
  for (const find of [
    () => read(written, year),
    () => read(folded, year),
    () => read(bare, year),
    () => foundIn(bare),
    () => shortYears(bare, year),
  ]) {
    // An implausible year may be one of another calendar: 2569 is a Buddhist year.
    const dates = [...new Set(find())].filter((date) => whenFrom(date) && hasYearOfOurs(date));
    if (dates.length > 0) return { dates };
  }
  return { dates: [] };
}

/** One or two dates in any language or calendar. */
function foundIn(text: string): readonly string[] {
  const { text: folded, dates } = findDates(text, undefined);
  const [first, second, ...more] = dates;
  const rest = dates.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    folded,
  );
  if (!first || more.length > 0) return [];
  if (!second) return rest.trim() === "" ? first.days : [];
  const between = folded.slice(first.to, second.from);
  const isNext =
    first.days.length === 1 &&
    second.days.length === 1 &&
    isDayAfter(second.days[0]!, first.days[0]!);
  const isPeriod =
    rest === between &&
    (between.trim() === "" ||
      (between.trim() === "," && isNext) ||
      JOINTS.some((joint) => between.split(joint).length === 2));
  return isPeriod ? first.days.flatMap((from) => second.days.map((to) => `${from}/${to}`)) : [];
}

export const isDayAfter = (later: string, earlier: string): boolean =>
  (readDay(later) ?? NaN) - (readDay(earlier) ?? NaN) === 1;

const SHORT = /^(\d{1,2})([-/.])(\d{1,2}|\p{L}{3,})\2(\d{2})$/u;

/** `07-Jan-26`, `26-01-07`: the two-digit year is that of the entry. */
function shortYears(text: string, year: number | undefined): readonly string[] {
  const [, a = "", sign = "", b = "", c = ""] = SHORT.exec(text) ?? [];
  if (year === undefined || a === "") return [];
  const isYear = (part: string): boolean => Number(part) === year % 100;
  if (isYear(c) && !isYear(a)) return datesMeant([a, b, year].join(sign), undefined);
  return isYear(a) && !isYear(c) ? datesMeant([year, b, c].join("-"), undefined) : [];
}

const hasYearOfOurs = (date: string): boolean => /(?:^|\/)(?:1[89]|2[01])\d\d/.test(date);

function read(text: string, year: number | undefined): readonly string[] {
  const [, before, behind] = UNSURE.exec(text) ?? [];
  const unsure = before ?? behind;
  if (unsure !== undefined) return datesMeant(unsure, year).map((date) => `${date}?`);
  const about = ABOUT.exec(text);
  if (about) return datesMeant(text.slice(about[0].length), year).map((date) => `${date}~`);
  const alone = datesMeant(text, year);
  if (alone.length > 0) return alone;
  for (const joint of JOINTS) {
    const [first = "", second, ...more] = (BETWEEN.exec(text)?.[1] ?? text).split(joint);
    if (second === undefined || more.length > 0) continue;
    const found = between(first, second, year);
    if (found.length > 0) return found;
  }
  const since = SINCE.exec(text) ?? ONWARDS.exec(text);
  if (since) return datesMeant(since[1]!, year).map((date) => `${date}/..`);
  const until = UNTIL.exec(text);
  if (until) return datesMeant(until[1]!, year).map((date) => `../${date}`);
  return hyphened(text, year);
}

function between(first: string, second: string, year: number | undefined): readonly string[] {
  if (OPEN_END.test(second)) return datesMeant(first, year).map((date) => `${date}/..`);
  if (OPEN_END.test(first)) return datesMeant(second, year).map((date) => `../${date}`);
  return rangesMeant(first, second, year);
}

/** A hyphen between two dates: `10-13 October 2026`, `2026-10-10-2026-10-13`, `October 10-13, 2026`, `1月10日至11日`. */
function hyphened(text: string, year: number | undefined): readonly string[] {
  const days = new RegExp(`^(\\d{1,2})${SIGN}(\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}.*)$`, "iu").exec(
    text,
  );
  if (days) return rangesMeant(days[1]!, days[2]!, year);
  const named = new RegExp(
    `^(\\p{L}+\\.?)\\s+(\\d{1,2})${SIGN}(\\d{1,2})(,?\\s+\\d{4})?$`,
    "iu",
  ).exec(text);
  if (named) {
    const [, month = "", first = "", second = "", ofYear = ""] = named;
    return rangesMeant(`${month} ${first}${ofYear}`, `${month} ${second}${ofYear}`, year);
  }
  const full = /^(\d{4}-\d\d-\d\d)-(\d{4}-\d\d-\d\d|\d\d)$/.exec(text);
  if (full) return rangesMeant(full[1]!, full[2]!, year);
  const numbers = /^([\d./]+)\s?[-–—~～]\s?([\d./]+)$/.exec(text);
  if (numbers) return rangesMeant(numbers[1]!, numbers[2]!, year);
  const [, ofYear, month = "", first = "", next = month, last = ""] = CHINESE.exec(text) ?? [];
  const within = ofYear === undefined ? year : Number(ofYear);
  return month === "" ? [] : rangesMeant(`${month}月${first}日`, `${next}月${last}日`, within);
}

const SIGN = `\\s*(?:[-–—~]|&|\\s(?:${WORDS_BETWEEN})\\s)\\s*`;
const CHINESE =
  /^(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日일]?\s*[-–—~～至到]\s*(?:(\d{1,2})[月월]\s?)?(\d{1,2})[日일]?$/;
