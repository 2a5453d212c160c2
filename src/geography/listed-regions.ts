import { CAUCASUS, MIDDLE_EAST_IN_ASIA } from "./reader-regions.ts";
import { subregionOf } from "./regions.ts";

/** Where lists and lanes put each country: in one region, by the name that readers of news call it. */
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

/** Where readers look for a country elsewhere than M49 has it. */
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

/** Every such region, in the order of lists. */
export const LISTED_REGIONS: readonly string[] = PARTS.flatMap(([, parts]) => parts);

/** Continents and regions, each whole before its parts, with the regions that it consists of. */
export const REGION_CHOICES: readonly (readonly [name: string, regions: readonly string[]])[] =
  PARTS.flatMap(([whole, parts]) =>
    parts.length === 1
      ? [[whole, parts] as const]
      : [[whole, parts] as const, ...parts.map((part) => [part, [part]] as const)],
  );

/** The region that a country is listed in: `Middle East`. */
export function listedRegionOf(country: string): string | undefined {
  const region = ELSEWHERE.get(country) ?? subregionOf(country);
  return region !== undefined && OCEANIA.has(region) ? "Pacific" : region;
}
