import {
  COUNTRY_CODES,
  type CountryName,
  countryName,
  countryPoint,
  countryReader,
} from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import type { Town } from "../geography/gazetteer.ts";
import { type FormerState, readFormerState } from "../geography/former-states.ts";
import { grouped } from "../model/grouped.ts";
import type { Place } from "../model/place.ts";
import { explainPlace, explainTie } from "./place-faults.ts";
import { findTown, placeOfTown, type Towns } from "./town-places.ts";
import type { PlaceNames } from "./place-names.ts";
import { type PlaceFault, isUnknown } from "./place-fault.ts";

/** Resolves the places and countries that stops name. */
export interface PlaceIndex {
  readonly list: readonly Place[];
  readonly names: readonly PlaceNames[];
  readonly find: (text: string) => Place | PlaceFault;
  /** Names countries in the language of the entries. */
  readonly nameOf: CountryName;
  /** The index with more places added; existing ones take precedence. */
  readonly extended: (more: readonly PlaceNames[]) => PlaceIndex;
}

/** Names and parses countries in the language of the entries. */
interface Countries {
  readonly alone: ReadonlyMap<string, Place>;
  readonly read: (text: string) => string | undefined;
  readonly nameOf: CountryName;
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
  nameOf,
});
const IN_ENGLISH = countriesIn(countryName);

/**
 * Indexes the places on file, and countries by `nameOf` and in English; with the towns of the world if
 * available.
 */
export function indexPlaces(
  places: readonly PlaceNames[],
  nameOf: CountryName = countryName,
  towns?: Towns,
): PlaceIndex {
  const countries = nameOf === countryName ? IN_ENGLISH : countriesIn(nameOf);
  const byName = groupByName(places);
  const found = new Map<string, Place | PlaceFault>();
  const lookUp = (text: string): Place | PlaceFault | undefined =>
    findCountry(text, countries) ??
    findPlace(text, byName, countries) ??
    (towns && findInTowns(text, towns, places, countries));
  const read = (text: string): Place | undefined => {
    const result = lookUp(text);
    return result && !isUnknown(result) ? result : undefined;
  };
  return {
    list: places.map(({ place }) => place),
    names: places,
    nameOf,
    extended: (more) => {
      const there = new Set(places.map(({ place }) => place.id));
      const fresh = more.filter(({ place }) => !there.has(place.id));
      return fresh.length === 0
        ? indexPlaces(places, nameOf, towns)
        : indexPlaces([...places, ...fresh], nameOf, towns);
    },
    find: (text) => {
      const known = found.get(text);
      if (known) return known;
      const result =
        lookUp(text) ??
        explainPlace(text, { places, towns, read, nameOf, readCountry: countries.read });
      found.set(text, result);
      return result;
    },
  };
}

const groupByName = (places: readonly PlaceNames[]): ReadonlyMap<string, readonly Place[]> =>
  grouped(
    places.flatMap(({ place, names }) =>
      [...new Set(names.map(foldName))].map((name) => [name, place] as const),
    ),
  );

function findCountry(text: string, { alone, read }: Countries): Place | undefined {
  const former = readFormerState(text);
  const code = former?.codes[0] ?? read(text);
  const place = code === undefined ? undefined : alone.get(code);
  return former && place ? { ...place, name: former.name, countryName: former.name } : place;
}

/** A former or current state. */
function readState(
  text: string,
  { read }: Countries,
): Pick<FormerState, "codes"> & Partial<FormerState> {
  const code = read(text);
  return readFormerState(text) ?? { codes: code === undefined ? [] : [code] };
}

/** `Maseru, Lesotho`, `马塞卢，莱索托`: the country after a comma; a country's name can contain commas itself. */
function findPlace(
  written: string,
  byName: ReadonlyMap<string, readonly Place[]>,
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

/** A town from the gazetteer, or the same place on file if there is one. */
function findInTowns(
  text: string,
  towns: Towns,
  places: readonly PlaceNames[],
  countries: Countries,
): Place | PlaceFault | undefined {
  for (let comma = text.indexOf(","); comma > 0; comma = text.indexOf(",", comma + 1)) {
    const { codes, name } = readState(text.slice(comma + 1), countries);
    const found =
      codes.length === 0 ? undefined : findTown(text.slice(0, comma).trim(), codes, towns);
    if (!found) continue;
    if ("towns" in found) return explainTie(text, found, towns, countries.nameOf);
    const place = onFile(found, places) ?? placeOfTown(found, countries.nameOf);
    if (!place.id.endsWith("/"))
      return name === undefined ? place : { ...place, countryName: name };
  }
  return undefined;
}

/** Places of the same name within this many degrees are the same. */
const SAME = 0.25;

function onFile(town: Town, places: readonly PlaceNames[]): Place | undefined {
  const called = new Set([town.name, ...town.otherNames].map(foldName));
  return places.find(
    ({ place, names }) =>
      place.country === town.country &&
      Math.abs(place.point[0] - town.point[0]) < SAME &&
      Math.abs(place.point[1] - town.point[1]) < SAME &&
      names.some((name) => called.has(foldName(name))),
  )?.place;
}
