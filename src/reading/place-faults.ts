import { countriesOfCapital } from "../geography/capitals.ts";
import { isPartOfWorld, stopsOfArea } from "../geography/contested.ts";
import { type CountryName, countriesMeant, countryOfCode } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import { countryInAnyLanguage } from "../geography/country-in-languages.ts";
import type { Place } from "../model/place.ts";
import { fullName, type PlaceFault, type PlaceNames } from "./place-index.ts";
import { explainSpelling } from "./place-spelling.ts";
import { quoteList } from "./problem.ts";
import { townsCalled } from "./towns-called.ts";
import { regionOf, type Tie, type Towns } from "./town-places.ts";

/** What is needed to tell what a name that is not understood can mean. */
export interface Meanings {
  readonly places: readonly PlaceNames[];
  readonly towns: Towns | undefined;
  /** The place of a name that is understood. */
  readonly read: (text: string) => Place | undefined;
  /** How countries are called and read in the language of the entries. */
  readonly nameOf: CountryName;
  readonly readCountry: (text: string) => string | undefined;
}

const SHOWN = 80;
const PICTURES = /(?:\p{Regional_Indicator}|\p{Extended_Pictographic}|\u200D|\uFE0F)/gu;
const LONGEST = 120;
const MAX_WORDS = 16;
const IN_WORDS = "a country is called as in the other entries, which are in one language";

/** Several towns of one country, each with what tells it apart. */
export function explainTie(
  text: string,
  { country, towns }: Tie,
  all: Towns,
  nameOf: CountryName,
): PlaceFault {
  const [name = ""] = text.split(",");
  const several = [
    ...new Set(
      towns.slice(0, 6).map((town) => `${name.trim()}, ${regionOf(town, all) ?? town.name}`),
    ),
  ];
  const capitals = countriesOfCapital(name).map((code) => `${name.trim()}, ${nameOf(code)}`);
  const written = several.map((each) => `${each}, ${nameOf(country)}`);
  return {
    code: "ambiguous-place",
    message: `"${text.slice(0, SHOWN)}" can be several towns: ${several.map((each, index) => `${each} (${towns[index]!.population.toLocaleString("en")} people)`).join("; ")}`,
    hint: `write which, as in ${quoteList([...written.slice(0, 2), ...capitals])}`,
  };
}

/** Why a stop's name is not understood, and what to write where that is certain. */
export function explainPlace(text: string, meanings: Meanings): PlaceFault {
  const shown = text.slice(0, SHOWN);
  // What it can mean is tried word by word, each with all that towns are called: no name has so many.
  if (text.length > LONGEST || text.split(/[\s,/、]/).length > MAX_WORDS)
    return unknown(text, 'a place is written "Place, Country"');
  const comma = text.lastIndexOf(",");
  const meant = countriesMeant(text.slice(comma + 1));
  if (meant.length > 0) {
    const before = comma < 0 ? "" : `${text.slice(0, comma)}, `;
    return {
      code: "ambiguous-place",
      message: `unexpected "${shown}", which can mean ${quoteList(meant, "and")}`,
      hint: `write ${quoteList(meant.map((name) => before + name))}`,
    };
  }
  const plain = text.replace(PICTURES, "").trim();
  if (plain !== text.trim() && plain !== "" && meanings.read(plain))
    return unknown(text, "pictures are no part of a name", plain);
  const straight = text.replace(/["“”„‟«»「」『』＂]/g, "").trim();
  if (straight !== text && meanings.read(straight))
    return {
      code: "unknown-place",
      message: `unexpected quotes within ${shown}: only straight ones (") stand around a text`,
      hint: "type the quotes again",
      instead: { value: straight },
    };
  return (
    explainCode(text, meanings) ??
    explainArea(text, meanings.read) ??
    explainBare(text, meanings) ??
    explainForm(text, meanings) ??
    explainSpelling(text, meanings)
  );
}

const unknown = (text: string, hint: string, instead?: string): PlaceFault => ({
  code: "unknown-place",
  message: `unknown place "${text.slice(0, SHOWN)}"`,
  hint,
  instead: instead === undefined ? undefined : { value: instead },
});

/** `NO`, `omn`: the code of a country. */
function explainCode(text: string, { nameOf }: Meanings): PlaceFault | undefined {
  const code = /^[A-Za-z]{2,3}$/.test(text.trim()) ? countryOfCode(text) : undefined;
  if (code === undefined) return undefined;
  return {
    code: "country-code",
    message: `unexpected code "${text}", expected the country's name: ${nameOf(code)}`,
    hint: "stops are written as people write them",
    instead: { value: nameOf(code) },
  };
}

const JERUSALEM: PlaceFault = {
  code: "area",
  message: "Jerusalem is claimed by two states",
  hint: 'write "Jerusalem, Israel" or "East Jerusalem, Palestine", as the article places it; the site takes no side',
};

const outsideIso = (area: string, written: string): PlaceFault => ({
  code: "area",
  message: `"${area.slice(0, SHOWN)}" is no country of ISO 3166`,
  hint: "entries name countries by that list, which is no word on anyone's status",
  instead: { value: written },
});

/** `Somaliland`, `Middle East`: areas that are no stops. */
function explainArea(text: string, read: Meanings["read"]): PlaceFault | undefined {
  const [name = "", ...rest] = text.split(/,\s*(?=[^,]*$)/);
  const [ofArea] = stopsOfArea(rest[0] ?? "");
  const country = ofArea && read(ofArea)?.countryName;
  if (country && read(`${name}, ${country}`)) return outsideIso(rest[0]!, `${name}, ${country}`);
  if (foldName(name) === "jerusalem") return JERUSALEM;
  const stops = stopsOfArea(name);
  if (stops.length > 0)
    return {
      code: "area",
      message: `"${text.slice(0, SHOWN)}" is neither a country of ISO 3166 nor a town`,
      hint: `entries name places by that list, which is no word on anyone's status: write the town, such as ${quoteList(stops)}`,
    };
  return isPartOfWorld(text)
    ? {
        code: "area",
        message: `"${text.slice(0, SHOWN)}" is a part of the world, not a stop`,
        hint: "write the countries or towns that the article names; leave the stop out if it names none",
      }
    : undefined;
}

/** A town without its country. */
function explainBare(
  text: string,
  { places, towns, read, nameOf }: Meanings,
): PlaceFault | undefined {
  const folded = foldName(text);
  const country = countryInAnyLanguage(text);
  if (country) return unknown(text, IN_WORDS, nameOf(country));
  const onFile = places.filter(({ names }) => names.some((name) => foldName(name) === folded));
  const capitals = countriesOfCapital(text).map((code) => `${text.trim()}, ${nameOf(code)}`);
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

/** A place and its country in another form: `Doha (Qatar)`, `Qatar, Doha`, `Doha/Qatar`, or with the wrong country. */
function explainForm(text: string, meanings: Meanings): PlaceFault | undefined {
  const { read, nameOf, readCountry } = meanings;
  const several = text.split(/\s*(?:;|&|\s(?:and|then)\s|\+)\s*/);
  if (several.length > 1 && several.every((each) => read(each)))
    return {
      code: "unknown-place",
      message: `"${text.slice(0, SHOWN)}" names ${several.length} stops`,
      hint: "write each as a stop of its own",
    };
  const parts = /^(.+?)\s*(?:[(/|;–—]|\s-\s|,)\s*(.+?)\)?$/.exec(text.trim());
  const [, first = "", second = ""] = parts ?? [];
  const words = text.trim().split(" ");
  const tries = [
    ...(parts ? [`${first}, ${second}`, `${second}, ${first}`] : []),
    ...words
      .slice(1)
      .map((_, at) => `${words.slice(0, at + 1).join(" ")}, ${words.slice(at + 1).join(" ")}`),
  ];
  const written = tries.find((each) => each !== text && read(each));
  if (written)
    return unknown(text, 'a place is written "Place, Country"', fullName(read(written)!));
  const commas = text.split(",").map((part) => part.trim());
  const outer = `${commas[0]!}, ${commas.at(-1)!}`;
  if (commas.length > 2 && read(outer))
    return unknown(text, 'a place is written "Place, Country"', fullName(read(outer)!));
  const foreign = second && countryInAnyLanguage(second);
  if (foreign && read(`${first}, ${nameOf(foreign)}`))
    return unknown(text, IN_WORDS, `${first}, ${nameOf(foreign)}`);
  if (!second || readCountry(second) === undefined) return undefined;
  return explainElsewhere(first, second, meanings);
}

/** A town of another country than the one that is named. */
function explainElsewhere(
  name: string,
  country: string,
  meanings: Meanings,
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
