import { grouped } from "../model/grouped.ts";
import { memoized } from "../model/memoized.ts";
import { foldName } from "./fold-name.ts";
import { kilometres } from "./great-circle.ts";

/** English names of towns with another main name in GeoNames, by country and main name. */
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
  /** Its GeoNames id. */
  readonly geonames?: number | undefined;
  readonly country: string;
  /** The code of its state or province; in letters if people write that: `IL`. */
  readonly region?: string | undefined;
  readonly point: readonly [longitude: number, latitude: number];
  readonly population: number;
  /** 2 for a national capital, 1 for another seat of administration, else 0. */
  readonly rank: 0 | 1 | 2;
  /** The seat of its state or province. */
  readonly isSeat?: boolean | undefined;
  /** Its region is needed to distinguish it from others of the same name. */
  readonly isOneOfSeveral?: boolean | undefined;
  /** A part of a town, such as a district. */
  readonly isPart: boolean;
  /** Names in other languages and former names. */
  readonly otherNames: readonly string[];
}

/** Capitals first, then by population. */
export const byImportance = (a: Town, b: Town): number =>
  Number(isCapital(b)) - Number(isCapital(a)) || b.population - a.population;

export const isCapital = ({ rank }: Pick<Town, "rank">): boolean => rank === CAPITAL;

/** The town meant, several if the name is ambiguous, or none. */
type Finding =
  | { readonly kind: "found"; readonly town: Town; readonly isOtherName: boolean }
  | { readonly kind: "ambiguous"; readonly towns: readonly Town[] }
  | { readonly kind: "unknown" };

/** Looks a name up in one or more countries (several for a state that has since been divided). */
export interface Gazetteer {
  readonly find: (name: string, countries: readonly string[]) => Finding;
}

/** A country's towns by main name and by all others, folded. */
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

/** How many times larger than the next a town must be for its bare name to mean it. */
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

/** Largest first; of towns within a day's walk of each other, only the seat, or else the largest. */
function inOnePlace(towns: readonly Town[]): readonly Town[] {
  const kept: Town[] = [];
  const ranked = towns.toSorted((a, b) => b.rank - a.rank || b.population - a.population);
  for (const town of ranked) if (!kept.some((other) => isNear(other, town))) kept.push(town);
  return kept.toSorted((a, b) => b.population - a.population);
}

const NEAR_KM = 40;
const isNear = ({ point: a }: Town, { point: b }: Town): boolean => kilometres(a, b) <= NEAR_KM;

/** Parses a line of GeoNames' tables. */
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

/** Countries whose names have transliteration marks in GeoNames, as in Nizwá. */
const TRANSLITERATED = new Set(
  "AE AF BH DZ EG IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE".split(" "),
);

const plainName = (name: string, ascii: string, country: string): string | undefined =>
  TRANSLITERATED.has(country) && ascii !== "" && ascii !== name ? ascii : undefined;

const roundPoint = (degrees = ""): number => Math.round(Number(degrees) * 1e4) / 1e4;
