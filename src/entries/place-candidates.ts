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
  /** The name is one in another language, a former one, or a coincidence. */
  readonly isOtherName: boolean;
  /** Kilometres to the nearest known place. */
  readonly nearest?: { readonly name: string; readonly kilometres: number } | undefined;
  /** Whether its point is inside its country's outline; on a coast it may be slightly outside. */
  readonly isInside: boolean;
}

/** A name, and the country after its comma. */
export interface PlaceQuery {
  readonly name: string;
  readonly country?: string | undefined;
  /** The text after the comma if it is not a country: `Lesotoland`. */
  readonly unknownCountry?: string | undefined;
}

/** Includes Chinese and Arabic commas. */
const COMMA = /[,，、،]/;

/**
 * Splits `Maseru, Lesotho` into a name and a country code, in any language; a bare name has no country.
 * Undefined if the text names nothing.
 */
export function splitPlace(text: string): PlaceQuery | undefined {
  const parts = text.split(COMMA).map((part) => part.trim());
  if (parts.length === 1) return parts[0] ? { name: parts[0] } : undefined;
  // A country's name can contain commas; a town's hardly does.
  for (let from = 1; from < parts.length; from++) {
    const country = countryMeant(parts.slice(from).join(", "));
    const name = parts.slice(0, from).join(", ");
    if (country !== undefined && name !== "") return { name, country };
  }
  if (isState(parts.at(-1)!) && parts[0]) return { name: parts.join(", "), country: "US" };
  const [name = "", ...odd] = parts;
  return name === "" ? undefined : { name, unknownCountry: odd.join(", ") };
}

/** The code of a country or territory by its name in any language. */
export function countryMeant(text: string): string | undefined {
  const folded = foldName(text);
  if (folded === "") return undefined;
  return readCountry(text) ?? codesByName().get(folded);
}

let codes: ReadonlyMap<string, string> | undefined;

/** Country codes by name in all languages; for shared names, the first. */
const codesByName = (): ReadonlyMap<string, string> =>
  (codes ??= new Map(
    COUNTRY_CODES.toReversed().flatMap((code) =>
      foreignNames(code).map((name) => [foldName(name), code] as const),
    ),
  ));

/** The towns that a name can mean, in a country or anywhere, most likely first. */
export function findCandidates(
  { name, country }: PlaceQuery,
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

/** A place on file is the same as a nearby town with its name, or one right there that has it as another name. */
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

/** The stop for a town in a US state, `Paris, Texas` or `Paris, TX`; undefined if there is none. */
export function townInState(name: string): string | undefined {
  const [town = "", state = ""] = name.split(",").map((part) => foldName(part));
  const found = townsOf("US")
    .filter(({ region = "" }) => [region, US_STATES[region] ?? ""].map(foldName).includes(state))
    .find((each) => foldName(each.name) === town);
  return found && `${found.name}, ${US_STATES[found.region!]!}, United States`;
}

const isState = (text: string): boolean =>
  Object.values(US_STATES).some((state) => foldName(state) === foldName(text));

/** A smaller town has another name in the gazetteer only by coincidence. */
const WELL_KNOWN = 5_000;

/** Whether a name can mean a town: its own name, or a well-known other one. */
export const canBeMeant = ({ town, isOtherName }: Candidate): boolean =>
  !isOtherName || town.population >= WELL_KNOWN;

/** Whether the only candidate is certain: by its own name, or by a well-known other one. */
export const isSure = (candidate: Candidate): boolean =>
  canBeMeant(candidate) && candidate.town.population > 0;

function nearestTo(point: Point, known: readonly Place[]): Candidate["nearest"] {
  const far = known.map((place) => ({
    name: place.name,
    kilometres: Math.round(kilometres(point, place.point)),
  }));
  return far.toSorted((a, b) => a.kilometres - b.kilometres)[0];
}
