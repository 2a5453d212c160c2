import {
  COUNTRY_CODES,
  type CountryName,
  countriesMeant,
  countryName,
  countryPoint,
  countryReader,
} from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import { type FormerState, readFormerState } from "../geography/former-states.ts";
import type { Place } from "../model/place.ts";
import { nearest } from "./checks/nearest.ts";
import { quoteList } from "./problem.ts";

export interface PlaceNames {
  readonly place: Place;
  /** Name, former names and aliases. */
  readonly names: readonly string[];
}

export interface PlaceFault {
  readonly code: "unknown-place" | "ambiguous-place";
  readonly message: string;
  readonly hint: string;
}

export const isUnknown = (result: Place | PlaceFault): result is PlaceFault => "code" in result;

/** Finds the places and countries that stops name. */
export interface PlaceIndex {
  readonly list: readonly Place[];
  readonly names: readonly PlaceNames[];
  readonly find: (text: string) => Place | PlaceFault;
}

const fullName = (place: Place): string => `${place.name}, ${place.countryName}`;

/** How countries are called and read in the language of the entries. */
interface Countries {
  readonly alone: ReadonlyMap<string, Place>;
  readonly read: (text: string) => string | undefined;
}

const countryAlone = (code: string, name: string): Place => ({
  id: code,
  name,
  country: code,
  countryName: name,
  point: countryPoint(code),
});

const countriesIn = (nameOf: CountryName): Countries => ({
  alone: new Map(COUNTRY_CODES.map((code) => [code, countryAlone(code, nameOf(code))])),
  read: countryReader(nameOf),
});
const IN_ENGLISH = countriesIn(countryName);

/** The places on file, and the countries as `nameOf` calls them; their English names are understood too. */
export function indexPlaces(
  places: readonly PlaceNames[],
  nameOf: CountryName = countryName,
): PlaceIndex {
  const countries = nameOf === countryName ? IN_ENGLISH : countriesIn(nameOf);
  const byName = new Map<string, Place[]>();
  for (const { place, names } of places) {
    for (const name of new Set(names.map(foldName))) {
      const same = byName.get(name);
      if (same) same.push(place);
      else byName.set(name, [place]);
    }
  }
  const found = new Map<string, Place | PlaceFault>();
  return {
    list: places.map(({ place }) => place),
    names: places,
    find: (text) => {
      const known = found.get(text);
      if (known) return known;
      const result =
        findCountry(text, countries) ??
        findPlace(text, byName, countries) ??
        explain(text, byName, countries);
      found.set(text, result);
      return result;
    },
  };
}

function findCountry(text: string, { alone, read }: Countries): Place | undefined {
  const former = readFormerState(text);
  const code = former?.codes[0] ?? read(text);
  const place = code === undefined ? undefined : alone.get(code);
  return former && place ? { ...place, name: former.name, countryName: former.name } : place;
}

/** A state that is gone, or one of today. */
function readState(
  text: string,
  { read }: Countries,
): Pick<FormerState, "codes"> & Partial<FormerState> {
  const code = read(text);
  return readFormerState(text) ?? { codes: code === undefined ? [] : [code] };
}

/** `Maseru, Lesotho`, `马塞卢，莱索托`: the country after a comma, which may itself have one. */
function findPlace(
  written: string,
  byName: ReadonlyMap<string, Place[]>,
  countries: Countries,
): Place | undefined {
  const text = written.replaceAll("，", ",");
  for (let comma = text.indexOf(","); comma > 0; comma = text.indexOf(",", comma + 1)) {
    const { codes, name } = readState(text.slice(comma + 1), countries);
    const same = codes.length === 0 ? [] : (byName.get(foldName(text.slice(0, comma))) ?? []);
    const places = codes.map((code) => same.find(({ country }) => country === code));
    const place = places.find((found) => found !== undefined);
    if (place) return name === undefined ? place : { ...place, countryName: name };
  }
  return undefined;
}

function explain(
  text: string,
  byName: ReadonlyMap<string, Place[]>,
  countries: Countries,
): PlaceFault {
  const same = byName.get(foldName(text));
  if (same) {
    const names = quoteList(same.map(fullName));
    return {
      code: "ambiguous-place",
      message: `unexpected "${text}" without its country, expected ${names}`,
      hint: "a stop names a place with its country, or a country alone",
    };
  }
  const meant = countriesMeant(text.slice(text.lastIndexOf(",") + 1));
  if (meant.length > 0) {
    return {
      code: "ambiguous-place",
      message: `unexpected "${text}", which can mean ${quoteList(meant, "and")}`,
      hint: `write ${quoteList(meant)}`,
    };
  }
  return unknown(text, byName, countries);
}

function unknown(
  text: string,
  byName: ReadonlyMap<string, Place[]>,
  { read, alone }: Countries,
): PlaceFault {
  const shown = text.slice(0, 80);
  const comma = text.lastIndexOf(",");
  const country = comma < 0 ? undefined : read(text.slice(comma + 1));
  const close = suggestions(text, country, byName, alone);
  const meant = close.length > 0 ? `did you mean ${quoteList(close)}? ` : "";
  if (comma > 0 && country === undefined) {
    return {
      code: "unknown-place",
      message: `unknown country "${text
        .slice(comma + 1)
        .trim()
        .slice(0, 60)}" in "${shown}"`,
      hint: `${meant}expected a country's name in English after the comma`,
    };
  }
  return {
    code: "unknown-place",
    message: `unknown place "${shown}"`,
    hint: country
      ? `${meant}if it is spelt right, add it to places.yaml: npm run place -- ${JSON.stringify(shown)}`
      : `${meant}expected "Place, Country" with a place of places.yaml, or a country alone`,
  };
}

/** Names near the text as a whole; within the country, where it is known. */
function suggestions(
  text: string,
  country: string | undefined,
  byName: ReadonlyMap<string, Place[]>,
  alone: Countries["alone"],
): readonly string[] {
  const all = [...byName.values()].flat();
  const name = text.slice(0, text.lastIndexOf(",")).trim();
  if (country !== undefined) {
    const inCountry = [...byName].flatMap(([spelling, same]) =>
      same.filter((place) => place.country === country).map((place) => [spelling, place] as const),
    );
    const close = nearest(
      name,
      inCountry.map(([spelling]) => spelling),
    );
    const elsewhere = byName.get(foldName(name)) ?? [];
    const near = close.map((spelling) => inCountry.find(([other]) => other === spelling)![1]);
    return [...new Set([...near, ...elsewhere].map(fullName))].slice(0, 3);
  }
  const shown = [
    ...Array.from(alone.values(), ({ name }) => name),
    ...all.map(fullName),
    ...all.map(({ name }) => name),
  ];
  const byBare = new Map(all.map((place) => [place.name, fullName(place)]));
  return [...new Set(nearest(text, new Set(shown)).map((near) => byBare.get(near) ?? near))];
}
