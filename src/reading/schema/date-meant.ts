import { datesMeant, rangesMeant } from "./date-forms.ts";

/** What a text that is no date of entries can mean as one. */
export interface DateMeant {
  /** One where there is no doubt. */
  readonly dates: readonly string[];
  /** It says that no date is known. */
  readonly isNone?: boolean;
}

const NONE =
  /^(?:unknown|n\/?a|tb[ac]|tbd|none|null|nil|~|\?+|-+|undated|no date|not (?:given|known|stated|sure|said))$/i;
const ABOUT = /^(?:circa|ca?\.?|about|around|approx(?:\.|imately)?|roughly|~|≈)\s*(?=\d|\p{L})/iu;
const OPEN_END =
  /^(?:now|present|today|ongoing|current(?:ly)?|open|\?+|unknown|tb[da]|\.{2,3}|…)?$/i;
const SINCE = /^(?:since|from|after|as of|starting(?: on)?)\s+(.+)$/i;
const UNTIL = /^(?:until|till|by|before|up to|through|ending(?: on)?|≤|<=?)\s*(.+)$/i;
const ONWARDS = /^(.+?)\s*(?:onwards?|and after|\+)$/i;
const BETWEEN = /^(?:between|from)\s+(.+)$/i;
const JOINTS = [
  /\s*\/\s*/,
  /\s+(?:to|until|till|through|thru|and|bis|au|al|a)\s+/i,
  /\s*(?:\.{2,3}|…|→|->|至|到|~|～|〜)\s*/,
  /\s*[–—−]\s*/,
  /\s+-+\s+/,
];

/** Reads other ways of writing dates, with the year of the entry for those without one. */
export function dateMeant(text: string, year?: number): DateMeant {
  const written = text.trim();
  if (NONE.test(written)) return { dates: [], isNone: true };
  return { dates: [...new Set(read(written, year))] };
}

function read(text: string, year: number | undefined): readonly string[] {
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

/** A hyphen between two dates: `10-13 October 2026`, `2026-10-10-2026-10-13`, `October 10-13, 2026`. */
function hyphened(text: string, year: number | undefined): readonly string[] {
  const days = /^(\d{1,2})\s*[-–—]\s*(\d{1,2}(?:st|nd|rd|th)?\s+\p{L}.*)$/u.exec(text);
  if (days) return rangesMeant(days[1]!, days[2]!, year);
  const named = /^(\p{L}+\.?)\s+(\d{1,2})\s*[-–—]\s*(\d{1,2})(,?\s+\d{4})?$/u.exec(text);
  if (named) {
    const [, month = "", first = "", second = "", ofYear = ""] = named;
    return rangesMeant(`${month} ${first}${ofYear}`, `${month} ${second}${ofYear}`, year);
  }
  const full = /^(\d{4}-\d\d-\d\d)-(\d{4}-\d\d-\d\d|\d\d)$/.exec(text);
  return full ? rangesMeant(full[1]!, full[2]!, year) : [];
}
