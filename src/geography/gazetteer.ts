import { grouped } from "../model/grouped.ts";
import { memoized } from "../model/memoized.ts";
import { foldName } from "./fold-name.ts";
import { kilometres } from "./great-circle.ts";

/** English names of towns whose main name in GeoNames is another, by country and that name. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  "AZ/Şuşa": "Shusha",
  "BE/Antwerpen": "Antwerp",
  "CH/Genève": "Geneva",
  "DE/Köln": "Cologne",
  "DE/Nürnberg": "Nuremberg",
  "ET/Mek'ele": "Mekelle",
  "ES/Sevilla": "Seville",
  "GE/Sokhumi": "Sukhumi",
  "GE/Ts’khinvali": "Tskhinvali",
  "GR/Irákleion": "Heraklion",
  "IE/Gaillimh": "Galway",
  "MN/Ulan Bator": "Ulaanbaatar",
  "PS/Janīn": "Jenin",
  "JO/Wādī Mūsá": "Wadi Musa",
  "RU/Groznyy": "Grozny",
  "SO/Garoowe": "Garowe",
  "SO/Hargeysa": "Hargeisa",
  "SY/Tadmur": "Palmyra",
};

export interface Town {
  readonly name: string;
  /** Its number in GeoNames. */
  readonly geonames?: number | undefined;
  readonly country: string;
  /** The code of its state or province; where people write that, in letters: `IL`. */
  readonly region?: string | undefined;
  readonly point: readonly [longitude: number, latitude: number];
  readonly population: number;
  /** 2 for the capital of a country, 1 for the seat of another administration, else 0. */
  readonly rank: 0 | 1 | 2;
  /** The seat of that state or province. */
  readonly isSeat?: boolean | undefined;
  /** Its region is needed to tell it from others of its name. */
  readonly isOneOfSeveral?: boolean | undefined;
  /** A part of a town, such as a district. */
  readonly isPart: boolean;
  /** Names in other languages and of other times. */
  readonly otherNames: readonly string[];
}

/** Capitals first, then by population. */
export const byImportance = (a: Town, b: Town): number =>
  Number(isCapital(b)) - Number(isCapital(a)) || b.population - a.population;

export const isCapital = ({ rank }: Pick<Town, "rank">): boolean => rank === CAPITAL;

/** The town meant, several between which the name does not decide, or none. */
type Finding =
  | { readonly kind: "found"; readonly town: Town; readonly isOtherName: boolean }
  | { readonly kind: "ambiguous"; readonly towns: readonly Town[] }
  | { readonly kind: "unknown" };

/** Looks a name up in some countries (more than one for a state that has been divided since). */
export interface Gazetteer {
  readonly find: (name: string, countries: readonly string[]) => Finding;
}

/** The towns of one country by their own names and by all others, folded. */
interface CountryIndex {
  readonly own: ReadonlyMap<string, readonly Town[]>;
  readonly other: ReadonlyMap<string, readonly Town[]>;
}

export function gazetteerOf(townsOf: (country: string) => readonly Town[]): Gazetteer {
  const indexOf = memoized((country: string): CountryIndex => indexTowns(townsOf(country)));
  return {
    find: (name, countries) => {
      const folded = foldName(name);
      const own = countries.flatMap((country) => indexOf(country).own.get(folded) ?? []);
      const other = countries.flatMap((country) => indexOf(country).other.get(folded) ?? []);
      const whole = (towns: readonly Town[]): readonly Town[] =>
        towns.filter((town) => !town.isPart);
      const finding = choose(whole(own), whole(other));
      return finding.kind === "unknown" ? choose(own, other) : finding;
    },
  };
}

const indexTowns = (towns: readonly Town[]): CountryIndex => ({
  own: Map.groupBy(towns, ({ name }) => foldName(name)),
  other: grouped(
    towns.flatMap((town) =>
      [...new Set(town.otherNames.map(foldName))].map((name) => [name, town] as const),
    ),
  ),
});

export const CAPITAL = 2;

/** How many times larger than the next a town must be for a bare name to mean it. */
const DOMINANT = 5;

function choose(own: readonly Town[], other: readonly Town[]): Finding {
  const named = inOnePlace(own);
  const alsoNamed = inOnePlace(other.filter((town) => !own.includes(town)));
  const [best, ...others] = named.length > 0 ? named : alsoNamed;
  if (!best) return { kind: "unknown" };
  const capital = [...named, ...alsoNamed].find(isCapital);
  const town = capital ?? best;
  const rivals = named.length > 0 ? alsoNamed : [];
  const isClear =
    town === capital ||
    (others.every((one) => dominates(best, one)) &&
      !rivals.some((rival) => !isNear(rival, best) && dominates(rival, best)));
  return isClear
    ? { kind: "found", town, isOtherName: !own.includes(town) }
    : { kind: "ambiguous", towns: [best, ...others, ...rivals] };
}

const dominates = (large: Town, small: Town): boolean =>
  large.population > 0 && large.population >= DOMINANT * small.population;

/** The largest first; of towns within a day's walk of each other, the seat or else the larger. */
function inOnePlace(towns: readonly Town[]): readonly Town[] {
  const kept: Town[] = [];
  const ranked = towns.toSorted((a, b) => b.rank - a.rank || b.population - a.population);
  for (const town of ranked) if (!kept.some((other) => isNear(other, town))) kept.push(town);
  return kept.toSorted((a, b) => b.population - a.population);
}

const NEAR_KM = 40;
const isNear = ({ point: a }: Town, { point: b }: Town): boolean => kilometres(a, b) <= NEAR_KM;

/** A town from its line in GeoNames' tables. */
export function readTown(line: string): Town {
  const cells = line.split("\t");
  const [, name = "", ascii = "", others = "", latitude, longitude, , code = "", country = ""] =
    cells;
  const population = Number(cells[14]);
  const english = ENGLISH_NAMES[`${country}/${name}`] ?? plainName(name, ascii, country);
  const otherNames = [ascii, ...others.split(","), ...(english ? [name] : [])];
  return {
    name: english ?? name,
    geonames: Number(cells[0]),
    country,
    point: [roundPoint(longitude), roundPoint(latitude)],
    population,
    rank: code === "PPLC" ? CAPITAL : code.startsWith("PPLA") ? 1 : 0,
    region: cells[10],
    isSeat: code === "PPLA" || code === "PPLC",
    isPart: code === "PPLX",
    otherNames: otherNames.filter((other) => other !== "" && other !== english),
  };
}

/** Countries whose names GeoNames writes with the marks of a transliteration, as in Nizwá. */
const TRANSLITERATED = new Set(
  "AE AF BH DZ EG IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE".split(" "),
);

const plainName = (name: string, ascii: string, country: string): string | undefined =>
  TRANSLITERATED.has(country) && ascii !== "" && ascii !== name ? ascii : undefined;

const roundPoint = (degrees = ""): number => Math.round(Number(degrees) * 1e4) / 1e4;
