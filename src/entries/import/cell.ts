import { type Names, own } from "./names.ts";
import { countryName, readCountry } from "../../geography/countries.ts";
import { readFormerState } from "../../geography/former-states.ts";

/** A country as data name it: by its name of the day, with today's codes. */
export interface State {
  readonly name: string;
  /** One, except for a state that has been divided since. */
  readonly codes: readonly string[];
}

const today = (code: string | undefined): State | undefined =>
  code === undefined ? undefined : { name: countryName(code), codes: [code] };

const named = (text: string): State | undefined =>
  readFormerState(text) ?? today(readCountry(text));

/** `Korea, Republic of` is the Republic of Korea. */
const inverted = (text: string): string | undefined => {
  const [, first, second] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? [];
  return first && second ? `${second} ${first}` : undefined;
};

/**
 * The state that a cell names. In brackets stands a territory, which is told apart from its sovereign
 * (`Denmark (Greenland)`), a part (`United Kingdom (Wales)`), or another name.
 */
export function readState(text: string): State | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  const [, outside = "", inside = ""] = /^(.+?)\s*\(([^()]+)\)$/.exec(plain) ?? [];
  const swapped = inverted(plain);
  return (
    named(plain) ??
    (inside ? named(inside) : undefined) ??
    (outside ? named(outside) : undefined) ??
    (swapped ? named(swapped) : undefined)
  );
}

/** One place of a cell. */
export interface Part {
  /** As the cell has it: `Hillsborough (Northern Ireland)`. */
  readonly text: string;
  /** Without what stands in brackets. */
  readonly name: string;
  /** What stands in brackets: a region, a territory, another name; empty where nothing does. */
  readonly bracket: string;
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, "");

/**
 * The places of a cell, split at commas, semicolons and slashes outside brackets. Words that are known
 * to be one name stay together: `Mexico, D.F.`.
 */
export function partsOf(cell: string, isOneName: (words: string) => boolean): readonly Part[] {
  const words = cell
    .split(/[,;/](?![^()]*\))/)
    .map(tidy)
    .filter(Boolean);
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    while (end > at + 1 && !isOneName(words.slice(at, end).join(", "))) end--;
    parts.push(words.slice(at, end).join(", "));
    at = end;
  }
  return parts.map(readPart);
}

function readPart(text: string): Part {
  const [, name = text, bracket = ""] = /^(.*?)\s*\(([^()]*)\)$/.exec(text) ?? [];
  return { text, name, bracket: tidy(bracket) };
}

/** One country of a cell, with the places that the cell names before it: `Paris, France`. */
interface Destination {
  readonly state: State;
  /** As the cell writes it, for the tables of a map. */
  readonly country: string;
  /** With semicolons between them; empty if there are none. */
  readonly places: string;
}

/** What stands between countries, kept so that `Bosnia and Herzegovina` can be put together again. */
const BETWEEN = /(\s*(?:[;,/&\n]|\b(?:and|und|et|y)\b)\s*)/u;

/**
 * The countries that a cell names: one, or several with commas, semicolons or "and" between them, each with its places
 * before it. Undefined if there is a word that is neither a country nor followed by one.
 */
export function readDestinations(
  cell: string,
  { countries }: Pick<Names, "countries">,
): readonly Destination[] | undefined {
  const stateOf = (text: string): State | undefined => readState(own(countries, text) ?? text);
  const whole = stateOf(cell);
  if (whole) return [{ state: whole, country: cell, places: "" }];
  // Words at even places, what is between them at odd ones.
  const words = cell.split(BETWEEN);
  const found: Destination[] = [];
  const pending: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    let state: State | undefined;
    for (; end > at && !state; end -= 2) state = stateOf(words.slice(at, end).join("").trim());
    const last = state ? end + 2 : at + 1;
    const text = words.slice(at, last).join("").trim();
    if (state) found.push({ state, country: text, places: pending.splice(0).join("; ") });
    else if (text !== "") pending.push(text);
    at = last + 1;
  }
  return found.length > 0 && pending.length === 0 ? found : undefined;
}
