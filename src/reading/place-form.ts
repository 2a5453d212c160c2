import { capitalsStartingWith, countriesOfCapital } from "../geography/capitals.ts";
import { isCountryCode, type CountryName } from "../geography/countries.ts";
import { isPartOfWorld } from "../geography/contested.ts";
import { foldName } from "../geography/fold-name.ts";
import { countryInAnyLanguage } from "../geography/country-in-languages.ts";
import { type PlaceFault, type PlaceLookup, SHOWN, unknown } from "./place-fault.ts";
import { fullName, otherForms } from "./place-names.ts";
import { quoteList } from "./problem.ts";
import { byImportance, isCapital } from "../geography/gazetteer.ts";
import { regionOf, type Towns } from "./town-places.ts";

const IN_WORDS = "name the country in the language of the other entries";

/** A town without its country. */
export function explainBare(
  text: string,
  { places, towns, read, nameOf }: PlaceLookup,
): PlaceFault | undefined {
  const folded = foldName(text);
  const country = countryInAnyLanguage(text);
  if (country) return unknown(text, IN_WORDS, nameOf(country));
  const onFile = places.filter(({ names }) => names.some((name) => foldName(name) === folded));
  const own = countriesOfCapital(text).map((code) => [text.trim(), code] as const);
  const begun = own.length > 0 || onFile.length > 0 ? [] : capitalsStartingWith(text);
  const capitals = [...own, ...begun].map(([name, code]) => `${name}, ${nameOf(code)}`);
  const names = new Set([
    ...onFile.map(({ place }) => fullName(place)),
    ...capitals.flatMap((name) => {
      const place = read(name);
      return place ? [fullName(place)] : [];
    }),
  ]);
  const found =
    names.size > 0 || text.includes(",") ? [...names] : townsCalled(text, towns, nameOf);
  const [first, ...more] = found;
  if (first === undefined) return undefined;
  return {
    code: "ambiguous-place",
    message: `unexpected "${text.slice(0, SHOWN)}" without its country, expected ${quoteList(found.slice(0, 6))}`,
    hint: "a stop names a place with its country, or a country alone",
    instead: more.length === 0 ? { value: first } : undefined,
  };
}

/**
 * A place and its country in another form, `Doha (Qatar)`, `Qatar, Doha` or `Doha/Qatar`, or with the
 * wrong country.
 */
export function explainForm(text: string, meanings: PlaceLookup): PlaceFault | undefined {
  const { read, nameOf, readCountry } = meanings;
  const several = text.split(/\s*(?:;|&|\s(?:and|then)\s|\+)\s*/);
  if (several.length > 1 && several.every((each) => read(each)))
    return {
      code: "unknown-place",
      message: `"${text.slice(0, SHOWN)}" names ${several.length} stops`,
      hint: "write each as a stop of its own",
    };
  const { first, second, tries } = otherForms(text);
  const written = tries.find((each) => each !== text && read(each));
  if (written)
    return unknown(text, 'a place is written "Place, Country"', fullName(read(written)!));
  const commas = text.split(",").map((part) => part.trim());
  const outer = `${commas[0]!}, ${commas.at(-1)!}`;
  const inner = commas.slice(0, -1).join(", ");
  if (isPartOfWorld(commas.at(-1)!) && read(inner))
    return unknown(text, 'a place is written "Place, Country"', fullName(read(inner)!));
  if (commas.length > 2 && read(outer))
    return unknown(text, 'a place is written "Place, Country"', fullName(read(outer)!));
  const coded = isCountryCode(second) && `${first}, ${nameOf(second)}`;
  if (coded && read(coded)) return unknown(text, 'a place is written "Place, Country"', coded);
  const foreign = second && countryInAnyLanguage(second);
  if (foreign && read(`${first}, ${nameOf(foreign)}`))
    return unknown(text, IN_WORDS, `${first}, ${nameOf(foreign)}`);
  if (!second) return undefined;
  return readCountry(second) === undefined
    ? explainRegion(first, second, meanings)
    : explainElsewhere(first, second, meanings);
}

/** A town with a part of its country: `Houston, Texas`, `Houston, TX`. */
function explainRegion(
  name: string,
  region: string,
  { towns, read, nameOf }: PlaceLookup,
): PlaceFault | undefined {
  const found = towns?.named(name) ?? [];
  const [town, ...more] = found.filter(
    (each) =>
      foldName(regionOf(each, towns!) ?? "") === foldName(region) ||
      (each.country === "US" && each.region === region.replaceAll(".", "").toUpperCase()),
  );
  const written = town && `${name}, ${nameOf(town.country)}`;
  if (!written || more.length > 0 || !read(written)) return undefined;
  return unknown(
    `${name}, ${region}`,
    "a stop names a place with its country, not with a part of it",
    written,
  );
}

/** A town in another country than the one named. */
function explainElsewhere(
  name: string,
  country: string,
  meanings: PlaceLookup,
): PlaceFault | undefined {
  const bare = explainBare(name, meanings);
  if (bare?.code !== "ambiguous-place") return undefined;
  const single = bare.instead && "value" in bare.instead ? String(bare.instead.value) : undefined;
  return {
    code: "unknown-place",
    message: `there is no ${name} in ${country}${single ? `: it is written "${single}"` : ""}`,
    hint: single ? "check the country" : bare.message,
    instead: bare.instead,
  };
}

const KNOWN_SIZE = 5;

/** The towns of that name in all countries; only the largest if it is far larger than the others. */
function townsCalled(
  text: string,
  towns: Towns | undefined,
  nameOf: CountryName,
): readonly string[] {
  const found = (towns?.named(text.trim()) ?? []).filter(({ isPart }) => !isPart);
  const own = found.filter(({ name }) => foldName(name) === foldName(text));
  const all = (own.length > 0 ? own : found).toSorted(byImportance);
  const [best, next] = all;
  if (!best) return [];
  const isClear =
    !next || isCapital(best) || best.population >= KNOWN_SIZE * Math.max(1, next.population);
  return [
    ...new Set((isClear ? [best] : all).map(({ name, country }) => `${name}, ${nameOf(country)}`)),
  ];
}
