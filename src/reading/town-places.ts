import type { CountryName } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import type { Gazetteer, Town } from "../geography/gazetteer.ts";
import { US_STATES } from "../geography/us-states.ts";
import type { Place } from "../model/place.ts";
import { placeId } from "./place-names.ts";

/** The towns of the world, where available. */
export interface Towns extends Gazetteer {
  readonly ofCountry: (country: string) => readonly Town[];
  /** The towns of that name in all countries, in any script, largest first. */
  readonly named: (name: string) => readonly Town[];
}

/** Several towns in one country that a name does not decide between. */
export interface Tie {
  readonly country: string;
  readonly towns: readonly Town[];
}

/** The name of a town's state in the United States; elsewhere, that of its region's seat. */
export function regionOf({ country, region = "" }: Town, towns: Towns): string | undefined {
  if (country === "US") return US_STATES[region];
  return towns.ofCountry(country).find((town) => town.region === region && town.isSeat)?.name;
}

/** `Muscat` in Oman; with a region if several towns have the name: `Springfield, Illinois`. */
export function findTown(
  name: string,
  countries: readonly string[],
  towns: Towns,
): Town | Tie | undefined {
  const finding = towns.find(name, countries);
  if (finding.kind === "found") return finding.town;
  const comma = name.lastIndexOf(",");
  if (finding.kind === "unknown" && comma > 0)
    return inRegion(name.slice(0, comma), name.slice(comma + 1), countries, towns);
  return finding.kind === "ambiguous"
    ? { country: countries[0]!, towns: finding.towns }
    : undefined;
}

function inRegion(
  name: string,
  region: string,
  countries: readonly string[],
  towns: Towns,
): Town | Tie | undefined {
  const folded = foldName(name);
  const asked = foldName(region);
  const own = countries
    .flatMap(towns.ofCountry)
    .filter((town) => [town.name, ...town.otherNames].some((each) => foldName(each) === folded))
    .filter((town) =>
      [regionOf(town, towns), town.region].some((each) => each && foldName(each) === asked),
    )
    .toSorted((a, b) => b.population - a.population);
  const [best] = own;
  if (!best) return undefined;
  const common = towns.find(best.name, [best.country]);
  const isCommon = common.kind === "found" && common.town === best;
  return isCommon
    ? best
    : { ...best, region: regionOf(best, towns) ?? best.region, isOneOfSeveral: true };
}

export function placeOfTown(town: Town, nameOf: CountryName): Place {
  const name = town.isOneOfSeveral ? `${town.name}, ${town.region!}` : town.name;
  return {
    id: placeId(town.country, name),
    name,
    country: town.country,
    countryName: nameOf(town.country),
    point: town.point,
    geonames: town.geonames,
  };
}
