import { type Names, own } from "./names.ts";
import { countryName, readCountry } from "../../geography/countries.ts";
import { readFormerState } from "../../geography/former-states.ts";

/** A country as data name it: by its name at the time, with today's codes. */
export interface CountryOrTerritory {
  readonly name: string;
  /** Several only for a state that has since been divided. */
  readonly codes: readonly string[];
}

const today = (code: string | undefined): CountryOrTerritory | undefined =>
  code === undefined ? undefined : { name: countryName(code), codes: [code] };

const named = (text: string): CountryOrTerritory | undefined =>
  readFormerState(text) ?? today(readCountry(text));

/** `Korea, Republic of` is the Republic of Korea. */
const inverted = (text: string): string | undefined => {
  const [, first, second] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? [];
  return first && second ? `${second} ${first}` : undefined;
};

/**
 * The state that a cell names. Brackets hold a territory, which is kept apart from its sovereign
 * (`Denmark (Greenland)`), a part (`United Kingdom (Wales)`), or another name.
 */
export function readCountryOrTerritory(text: string): CountryOrTerritory | undefined {
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

/** One place in a cell. */
export interface Part {
  /** As in the cell: `Hillsborough (Northern Ireland)`. */
  readonly text: string;
  /** Without the brackets. */
  readonly name: string;
  /** The text in brackets: a region, a territory, another name; may be empty. */
  readonly bracket: string;
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, "");

/**
 * The places in a cell, split at commas, semicolons and slashes outside brackets. Words known to be one
 * name stay together: `Mexico, D.F.`.
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

/** One country in a cell, with the places that precede it: `Paris, France`. */
interface Destination {
  readonly state: CountryOrTerritory;
  /** As in the cell, for lookup in a map's tables. */
  readonly country: string;
  /** Separated by semicolons; may be empty. */
  readonly places: string;
}

/** Separators between countries, captured so that `Bosnia and Herzegovina` can be rejoined. */
const BETWEEN = /(\s*(?:[;,/&\n]|\b(?:and|und|et|y)\b)\s*)/u;

/**
 * The countries in a cell, separated by commas, semicolons or "and", each with its places before it. Undefined if
 * there is a word that is neither a country nor followed by one.
 */
export function readDestinations(
  cell: string,
  { countries }: Pick<Names, "countries">,
): readonly Destination[] | undefined {
  const stateOf = (text: string): CountryOrTerritory | undefined =>
    readCountryOrTerritory(own(countries, text) ?? text);
  const whole = stateOf(cell);
  if (whole) return [{ state: whole, country: cell, places: "" }];
  // Words have even indexes, separators odd ones.
  const words = cell.split(BETWEEN);
  const found: Destination[] = [];
  const pending: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    let state: CountryOrTerritory | undefined;
    for (; end > at && !state; end -= 2) state = stateOf(words.slice(at, end).join("").trim());
    const last = state ? end + 2 : at + 1;
    const text = words.slice(at, last).join("").trim();
    if (state) found.push({ state, country: text, places: pending.splice(0).join("; ") });
    else if (text !== "") pending.push(text);
    at = last + 1;
  }
  return found.length > 0 && pending.length === 0 ? found : undefined;
}
