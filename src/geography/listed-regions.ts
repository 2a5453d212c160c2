import { CAUCASUS, MIDDLE_EAST_IN_ASIA } from "./reader-regions.ts";
import { subregionOf } from "./regions.ts";

/** The region of each country in lists and lanes: exactly one, named as in the news. */
const PARTS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ["Africa", ["North Africa", "East Africa", "Central Africa", "Southern Africa", "West Africa"]],
  ["Americas", ["North America", "Caribbean", "Central America", "South America"]],
  ["Middle East", ["Middle East"]],
  ["Asia", ["Central Asia", "East Asia", "Southeast Asia", "South Asia"]],
  [
    "Europe",
    [
      ...["Eastern Europe", "Northern Europe", "Central Europe", "Western Europe"],
      ...["Southern Europe", "Balkans", "South Caucasus"],
    ],
  ],
  ["Pacific", ["Pacific"]],
  ["Antarctica", ["Antarctica"]],
];

/** Countries that readers look for in another region than M49's. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Middle East": MIDDLE_EAST_IN_ASIA,
    "South Caucasus": CAUCASUS,
    Balkans: "AL BA BG HR ME MK RS XK",
    "Central Europe": "CZ HU PL SI SK",
    "Western Europe": "GB GG IE IM JE",
    "Southern Europe": "CY",
    "Southern Africa": "AO MW MZ ZM ZW",
  }).flatMap(([region, codes]) => codes.split(" ").map((code) => [code, region] as const)),
);

const OCEANIA: ReadonlySet<string> = new Set([
  ...["Australia and New Zealand", "Melanesia", "Micronesia", "Polynesia"],
]);

/** All these regions, in list order. */
export const LISTED_REGIONS: readonly string[] = PARTS.flatMap(([, parts]) => parts);

/** Continents and regions, each continent before its parts, with the regions that each consists of. */
export const REGION_CHOICES: readonly (readonly [name: string, regions: readonly string[]])[] =
  PARTS.flatMap(([whole, parts]) =>
    parts.length === 1
      ? [[whole, parts] as const]
      : [[whole, parts] as const, ...parts.map((part) => [part, [part]] as const)],
  );

/** The region a country is listed in: `Middle East`. */
export function listedRegionOf(country: string): string | undefined {
  const region = ELSEWHERE.get(country) ?? subregionOf(country);
  return region !== undefined && OCEANIA.has(region) ? "Pacific" : region;
}
