import { COUNTRY_CODES, readCountry } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import { foreignNames } from "../geography/foreign-names.ts";
import { kilometres, type Point } from "../geography/great-circle.ts";
import { isWithin } from "../geography/inside.ts";
import type { Gazetteer, Town } from "../geography/gazetteer.ts";
import { US_STATES } from "../geography/us-states.ts";
import { townsNamed, townsOf } from "../reading/disk/towns.ts";
import type { Place } from "../model/place.ts";

/** A town that a name may mean. */
export interface Candidate {
  readonly town: Town;
  readonly isOnFile: boolean;
  /** Called so in another language, at another time, or by chance. */
  readonly isOtherName: boolean;
  /** Kilometres to the nearest place that is known already. */
  readonly nearest?: { readonly name: string; readonly kilometres: number } | undefined;
  /** Whether its point lies within the outline of its country; on a coast it may lie a little outside. */
  readonly isInside: boolean;
}

/** A name, and the country that stands after a comma. */
export interface Wanted {
  readonly name: string;
  readonly country?: string | undefined;
  /** What stands after the comma and is no country: `Lesotoland`. */
  readonly odd?: string | undefined;
}

/** Commas as Chinese and Arabic have them, too. */
const COMMA = /[,，、،]/;

/**
 * `Maseru, Lesotho` as a name and a country's code, in any language; a bare name as it is. Undefined if
 * nothing is named.
 */
export function splitPlace(text: string): Wanted | undefined {
  const parts = text.split(COMMA).map((part) => part.trim());
  if (parts.length === 1) return parts[0] ? { name: parts[0] } : undefined;
  // A country may have a comma itself, as a town hardly has.
  for (let from = 1; from < parts.length; from++) {
    const country = countryMeant(parts.slice(from).join(", "));
    const name = parts.slice(0, from).join(", ");
    if (country !== undefined && name !== "") return { name, country };
  }
  if (isState(parts.at(-1)!) && parts[0]) return { name: parts.join(", "), country: "US" };
  const [name = "", ...odd] = parts;
  return name === "" ? undefined : { name, odd: odd.join(", ") };
}

/** A country or territory as it is called in English, or in any other language. */
export function countryMeant(text: string): string | undefined {
  const folded = foldName(text);
  if (folded === "") return undefined;
  return readCountry(text) ?? codesByName().get(folded);
}

let codes: ReadonlyMap<string, string> | undefined;

/** Countries by what any language calls them; of several that share a name, the first. */
const codesByName = (): ReadonlyMap<string, string> =>
  (codes ??= new Map(
    COUNTRY_CODES.toReversed().flatMap((code) =>
      foreignNames(code).map((name) => [foldName(name), code] as const),
    ),
  ));

/** The towns that a name can mean, in a country or anywhere, the likeliest first. */
export function findCandidates(
  { name, country }: Wanted,
  gazetteer: Gazetteer,
  known: readonly Place[],
): readonly Candidate[] {
  const towns = country === undefined ? townsNamed(name) : townsIn(name, country, gazetteer);
  return towns.map((town) => ({
    town,
    isOnFile: known.some((place) => isSame(place, town)),
    isOtherName: foldName(town.name) !== foldName(name),
    nearest: nearestTo(town.point, known),
    isInside: isWithin(town.country, town.point),
  }));
}

const SAME_KILOMETRES = 5;

/** A place on file is the town where it has its name, or lies there. */
const isSame = (place: Place, town: Town): boolean =>
  place.country === town.country &&
  (foldName(place.name) === foldName(town.name)
    ? kilometres(place.point, town.point) < 10 * SAME_KILOMETRES
    : kilometres(place.point, town.point) < SAME_KILOMETRES &&
      town.otherNames.some((name) => foldName(name) === foldName(place.name)));

function townsIn(name: string, country: string, gazetteer: Gazetteer): readonly Town[] {
  const finding = gazetteer.find(name, [country]);
  if (finding.kind === "unknown") return [];
  return finding.kind === "found" ? [finding.town] : finding.towns;
}

/** `Paris, Texas`, or `Paris, TX`: how a stop names the town of that state; undefined if none. */
export function townInState(name: string): string | undefined {
  const [town = "", state = ""] = name.split(",").map((part) => foldName(part));
  const found = townsOf("US")
    .filter(({ region = "" }) => [region, US_STATES[region] ?? ""].map(foldName).includes(state))
    .find((each) => foldName(each.name) === town);
  return found && `${found.name}, ${US_STATES[found.region!]!}, United States`;
}

const isState = (text: string): boolean =>
  Object.values(US_STATES).some((state) => foldName(state) === foldName(text));

/** A smaller town is called by another name of the gazetteer by chance. */
const WELL_KNOWN = 5_000;

/** Whether a name can be meant as the town's: its own, or another that people know. */
export const canBeMeant = ({ town, isOtherName }: Candidate): boolean =>
  !isOtherName || town.population >= WELL_KNOWN;

/** Whether the only candidate is meant beyond doubt: called so, or well known by another name. */
export const isSure = (candidate: Candidate): boolean =>
  canBeMeant(candidate) && candidate.town.population > 0;

function nearestTo(point: Point, known: readonly Place[]): Candidate["nearest"] {
  const far = known.map((place) => ({
    name: place.name,
    kilometres: Math.round(kilometres(point, place.point)),
  }));
  return far.toSorted((a, b) => a.kilometres - b.kilometres)[0];
}
