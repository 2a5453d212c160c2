import { memoized } from "../model/memoized.ts";
import { countriesIn } from "./regions.ts";

/**
 * Regions as the news name them, unlike M49: they overlap, and some leave out parts of a continent
 * (Israel is not said to be in Asia, nor are Türkiye and the Caucasus in just one region).
 */
const GULF = "AE BH KW OM QA SA";
/** Without Egypt, which lists put in Africa. */
export const MIDDLE_EAST_IN_ASIA = `${GULF} IL IQ IR JO LB PS SY TR YE`;
const MIDDLE_EAST = `${MIDDLE_EAST_IN_ASIA} EG`;
export const CAUCASUS = "AM AZ GE";
const CENTRAL_ASIA = countriesIn("Central Asia");
const SOUTH_ASIA = countriesIn("South Asia");
const EAST_ASIA = countriesIn("East Asia");
const SOUTHEAST_ASIA = countriesIn("Southeast Asia");
const EAST_AFRICA = countriesIn("East Africa");
const CENTRAL_EUROPE = "AT CH CZ DE HU LI PL SI SK";

const list = (countries: string): readonly string[] => countries.split(" ");

/** Each with its countries' ISO 3166-1 alpha-2 codes. */
export const READER_REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Gulf: list(GULF),
    "Middle East": list(MIDDLE_EAST),
    "Horn of Africa": list("DJ ER ET SO"),
    Sahel: list("BF ML MR NE TD"),
    Maghreb: list("DZ EH LY MA MR TN"),
    "North Africa": countriesIn("North Africa"),
    "East Africa": EAST_AFRICA,
    "Central Africa": countriesIn("Central Africa"),
    "West Africa": countriesIn("West Africa"),
    "Southern Africa": [...countriesIn("Southern Africa"), ...list("AO MG MW MZ ZM ZW")],
    Africa: countriesIn("Africa"),
    "Baltic states": list("EE LT LV"),
    "Nordic countries": list("AX DK FI FO GL IS NO SE SJ"),
    Balkans: list("AL BA BG GR HR ME MK RS SI XK"),
    "Central Europe": list(CENTRAL_EUROPE),
    Europe: [...countriesIn("Europe"), ...list(CAUCASUS), "CY", "TR"],
    "South Caucasus": list(CAUCASUS),
    "Central Asia": CENTRAL_ASIA,
    "South Asia": SOUTH_ASIA,
    "East Asia": EAST_ASIA,
    "Southeast Asia": SOUTHEAST_ASIA,
    Asia: [...CENTRAL_ASIA, ...SOUTH_ASIA, ...EAST_ASIA, ...SOUTHEAST_ASIA].filter(
      (code) => code !== "IR",
    ),
    "North America": [...countriesIn("North America"), "MX"],
    "Central America": countriesIn("Central America"),
    Caribbean: countriesIn("Caribbean"),
    "South America": countriesIn("South America"),
    "Latin America": [
      ...countriesIn("Central America"),
      ...countriesIn("South America"),
      ...list("CU DO HT PR"),
    ],
    Americas: countriesIn("Americas"),
    Pacific: countriesIn("Oceania"),
  }).map(([name, countries]) => [name, new Set(countries)]),
);

const MAX_PARTS = 3;
/** The cost of each extra part, in countries that a broader name would include without being meant. */
const PART_COST = 15;

/**
 * How readers would say where these countries are: the smallest region that contains them all; else the
 * closest two or three regions and countries (`["Middle East", "IN"]`). Undefined if it takes more.
 */
export function sayRegions(countries: readonly string[]): readonly string[] | undefined {
  const all = [...READER_REGIONS]
    .filter(([, members]) => countries.every((code) => members.has(code)))
    .sort(([, one], [, other]) => one.size - other.size)[0];
  return all ? [all[0]] : cheapest(countries, MAX_PARTS)?.parts;
}

interface Cover {
  readonly parts: readonly string[];
  readonly cost: number;
}

/**
 * The cheapest set of parts that contains all countries, built by covering the first uncovered country
 * each time.
 */
function cheapest(countries: readonly string[], left: number): Cover | undefined {
  const [first] = countries;
  if (first === undefined) return { parts: [], cost: 0 };
  if (left === 0) return undefined;
  let best: Cover | undefined;
  for (const { name, members } of partsWith(first)) {
    const rest = cheapest(
      countries.filter((code) => !members.has(code)),
      left - 1,
    );
    const cost = members.size + PART_COST + (rest?.cost ?? 0);
    if (rest && (!best || cost < best.cost)) best = { parts: [name, ...rest.parts], cost };
  }
  return best;
}

interface Part {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

const partsWith = memoized((code: string): readonly Part[] => [
  { name: code, members: new Set([code]) },
  ...[...READER_REGIONS]
    .filter(([, members]) => members.has(code))
    .map(([name, members]) => ({ name, members })),
]);

/** Whether a country is, or is in, a part from `sayRegions`. */
export const isInPart = (code: string, part: string): boolean =>
  code === part || (READER_REGIONS.get(part)?.has(code) ?? false);
