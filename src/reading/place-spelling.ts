import { COUNTRY_CODES } from "../geography/countries.ts";
import { type PlaceLookup, type PlaceFault, SHOWN } from "./place-fault.ts";
import { explainBare } from "./place-form.ts";
import { fullName } from "./place-names.ts";
import { quoteList } from "./problem.ts";
import { foldName } from "../geography/fold-name.ts";
import { isOneSlip, nearest } from "./checks/nearest.ts";

/** A misspelt name: of a place in its country, or of a country. */
export function explainSpelling(text: string, meanings: PlaceLookup): PlaceFault {
  const { readCountry, nameOf } = meanings;
  const shown = text.slice(0, SHOWN);
  const comma = text.lastIndexOf(",");
  const country = comma < 0 ? undefined : readCountry(text.slice(comma + 1));
  if (comma > 0 && country === undefined) {
    const [near, ...more] = close(text.slice(comma + 1).trim(), COUNTRY_CODES.map(nameOf));
    const written = near && `${text.slice(0, comma)}, ${near}`;
    const place = written && more.length === 0 ? meanings.read(written) : undefined;
    const bare = near ? undefined : explainBare(text.slice(0, comma), meanings)?.instead;
    const elsewhere = bare && "value" in bare ? String(bare.value) : undefined;
    const meant = near ? [near, ...more] : elsewhere ? [elsewhere] : [];
    return {
      code: "unknown-place",
      message: `unknown country "${text
        .slice(comma + 1)
        .trim()
        .slice(0, 60)}" in "${shown}"`,
      hint: `${meant.length > 0 ? `did you mean ${quoteList(meant)}? ` : ""}expected a country's name in English after the comma`,
      instead: place ? { value: fullName(place) } : undefined,
    };
  }
  const near = country
    ? closeInCountry(text.slice(0, comma), country, meanings)
    : closeAnywhere(text, meanings);
  const meant = near.length > 0 ? `did you mean ${quoteList(near)}? ` : "";
  return {
    code: "unknown-place",
    message: `unknown place "${shown}"`,
    hint: country
      ? `${meant}if it is spelt correctly but not in GeoNames, add it in the entry, under adds: places:`
      : `${meant}expected "Place, Country", or a country alone`,
    instead: near.length === 1 ? { value: near[0]! } : undefined,
  };
}

function closeInCountry(
  name: string,
  country: string,
  { places, towns, nameOf }: PlaceLookup,
): readonly string[] {
  const spelt = new Map<string, string>();
  for (const town of towns?.ofCountry(country) ?? [])
    if (town.population > 0) spelt.set(town.name, `${town.name}, ${nameOf(country)}`);
  for (const { place, names } of places)
    if (place.country === country) for (const each of names) spelt.set(each, fullName(place));
  return [...new Set(close(name.trim(), spelt.keys()).map((near) => spelt.get(near)!))];
}

function closeAnywhere(text: string, { places, nameOf }: PlaceLookup): readonly string[] {
  const spelt = new Map<string, string>();
  for (const { place } of places)
    spelt.set(place.name, fullName(place)).set(fullName(place), fullName(place));
  for (const code of COUNTRY_CODES) spelt.set(nameOf(code), nameOf(code));
  return [...new Set(close(text, spelt.keys()).map((near) => spelt.get(near)!))];
}

/** Names within a typo; never a guess at a different name. */
function close(name: string, names: Iterable<string>): readonly string[] {
  const folded = foldName(name);
  const near = nearest(name, names, 3);
  return folded.length < 4 ? [] : near.filter((other) => isSlip(folded, foldName(other)));
}

const isSlip = (a: string, b: string): boolean =>
  a.startsWith(b.charAt(0)) &&
  Math.abs(a.length - b.length) <= 2 &&
  (a.length > 6 || isOneSlip(a, b));
