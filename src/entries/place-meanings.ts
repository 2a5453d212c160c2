import { stopsForArea } from "../geography/contested.ts";
import { countryName } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import type { Gazetteer, Town } from "../geography/gazetteer.ts";
import type { Place } from "../model/place.ts";
import { slipOf } from "../reading/checks/nearest.ts";
import { largeTowns, townsOf } from "../reading/disk/towns.ts";
import { otherForms } from "../reading/place-names.ts";
import {
  canBeMeant,
  type Candidate,
  findCandidates,
  splitPlace,
  type PlaceQuery,
} from "./place-candidates.ts";

/** What a name can mean. */
export interface Meaning {
  readonly candidates: readonly Candidate[];
  /** Why it is uncertain, in which case nothing is written until an editor has chosen; empty if it is not. */
  readonly notes: readonly string[];
}

const sayStatus = (name: string, country: string): string =>
  `By ISO 3166, which says nothing about anyone's status, ${name} is in ${countryName(country)}.`;

/** Countries that claim towns which the gazetteer lists under another country. */
const CLAIMS: readonly (readonly [by: string, on: string])[] = [
  ["RU", "UA"],
  ["RS", "XK"],
  ["IL", "PS"],
  ["MA", "EH"],
  ["CN", "TW"],
  ["AM", "AZ"],
  ["TR", "CY"],
  ["RU", "GE"],
  ["AR", "FK"],
];

const MUCH_LARGER = 3;

/** What a name can mean: as written, in another country, in another form, or as a typo. */
export function meaningOf(
  asked: string,
  wanted: PlaceQuery,
  gazetteer: Gazetteer,
  known: readonly Place[],
): Meaning {
  const find = (other: PlaceQuery): readonly Candidate[] => findCandidates(other, gazetteer, known);
  const found = find(inArea(wanted));
  const claimed = claimedBy(wanted, found, find);
  const [first] = claimed;
  if (first) return { candidates: claimed, notes: [sayStatus(wanted.name, first.town.country)] };
  if (found.length > 0) return { candidates: found, notes: [] };
  return (
    elsewhere(wanted, find) ??
    inOtherForm(asked, find) ??
    misspelt(wanted, find) ?? { candidates: [], notes: [] }
  );
}

/** Looks for `Tskhinvali, South Ossetia` in the country under which the gazetteer lists it. */
function inArea(wanted: PlaceQuery): PlaceQuery {
  const [stop] = stopsForArea(wanted.unknownCountry ?? "");
  const country = stop === undefined ? undefined : splitPlace(stop)?.country;
  return country === undefined ? wanted : { ...wanted, country };
}

const isOwn = ({ isOtherName }: Candidate): boolean => !isOtherName;
const sizeOf = (candidates: readonly Candidate[]): number =>
  Math.max(0, ...candidates.map(({ town }) => town.population));

/** The towns of a name that a country claims, with its own towns of that name. */
function claimedBy(
  { name, country }: PlaceQuery,
  found: readonly Candidate[],
  find: (wanted: PlaceQuery) => readonly Candidate[],
): readonly Candidate[] {
  const others = CLAIMS.filter(([by]) => by === country).flatMap(([, on]) =>
    find({ name, country: on }).filter(canBeMeant),
  );
  const own = found.filter(isOwn);
  // Of towns with the same name, the one in the given country is meant, except for Donetsk, Russia.
  const isMeant =
    own.length > 0 && (country !== "RU" || sizeOf(others) < MUCH_LARGER * sizeOf(own));
  return isMeant ? [] : [...others, ...(others.length > 0 ? own : [])];
}

/** Towns of that name in countries other than the given one. */
function elsewhere(
  { name, country }: PlaceQuery,
  find: (wanted: PlaceQuery) => readonly Candidate[],
): Meaning | undefined {
  if (country === undefined) return undefined;
  const candidates = find({ name }).filter(canBeMeant);
  return candidates.length === 0
    ? undefined
    : { candidates, notes: [`There is no ${name} among the towns of ${countryName(country)}.`] };
}

const FORM = 'A place is written "Place, Country".';

/** `Doha (Qatar)`, `Doha / Qatar`, `Qatar, Doha`, `Doha Qatar`, `Brussels (NATO)`. */
function inOtherForm(
  asked: string,
  find: (wanted: PlaceQuery) => readonly Candidate[],
): Meaning | undefined {
  const { first, tries } = otherForms(asked);
  for (const text of tries) {
    const wanted = splitPlace(text);
    const candidates = wanted?.country === undefined ? [] : find(wanted);
    if (candidates.length > 0) return { candidates, notes: [FORM] };
  }
  const alone = first === "" ? [] : find({ name: first }).filter(isOwn);
  return alone.length === 0 ? undefined : { candidates: alone, notes: [FORM] };
}

const LARGE = 100_000;

/** Towns whose name is within a typo. */
function misspelt(
  { name, country }: PlaceQuery,
  find: (wanted: PlaceQuery) => readonly Candidate[],
): Meaning | undefined {
  const towns = (country === undefined ? largeTowns(LARGE) : townsOf(country)).filter(
    ({ population }) => population > 0,
  );
  const names = new Map<string, Town>(towns.map((town) => [town.name, town]));
  const near = slipOf(name, names.keys());
  const candidates =
    near === undefined
      ? []
      : find({ name: near, country: names.get(near)!.country }).filter(
          ({ town }) => foldName(town.name) === foldName(near),
        );
  return candidates.length === 0
    ? undefined
    : {
        candidates,
        notes: [
          `There is no ${name} among the known towns; one with a similar spelling may be meant.`,
        ],
      };
}
