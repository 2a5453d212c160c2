// The answers of `place` about a name.
import {
  type Candidate,
  countryMeant,
  isSure,
  townInState,
  type PlaceQuery,
} from "../entries/place-candidates.ts";
import { isPartOfWorld, stopsForArea } from "../geography/contested.ts";
import { countriesMeant, countryName } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import { readFormerState } from "../geography/former-states.ts";
import type { Place } from "../model/place.ts";
import { indexPlaces } from "../reading/place-index.ts";
import { isUnknown } from "../reading/place-fault.ts";
import type { PlaceNames } from "../reading/place-names.ts";

/** The answer for a name that needs no gazetteer entry, and whether a stop can use it. */
interface Known {
  readonly text: string;
  readonly isUsable: boolean;
}

/** A name on file, or of a country or an area that has a name of its own; undefined for any other. */
export function describeKnownName(
  { name, country }: PlaceQuery,
  asked: string,
  places: readonly PlaceNames[],
): Known | undefined {
  const found = indexPlaces(places).find(asked);
  if (!isUnknown(found)) {
    const text = isState(found)
      ? `${found.name} is a country or territory: name it alone; it needs no line in places.yaml.`
      : `${found.name}, ${found.countryName} is already on file.`;
    return { text, isUsable: true };
  }
  const inState = country === "US" && name.includes(",") ? townInState(name) : undefined;
  if (inState !== undefined)
    return {
      text: `Write it as "${inState}", which needs no line in places.yaml.`,
      isUsable: true,
    };
  if (country !== undefined) return sayArea(name, country);
  return asked === name ? sayBare(name, places) : undefined;
}

const isState = ({ id, country }: Place): boolean => id === country;

function sayBare(name: string, places: readonly PlaceNames[]): Known | undefined {
  const several = countriesMeant(name);
  if (several.length > 0)
    return { text: `${name} can mean ${several.join(" or ")}: write which.`, isUsable: false };
  const instead = stopsForArea(name);
  if (instead.length > 0)
    return { text: `${name} is an area: name ${instead.join(" or ")} instead.`, isUsable: false };
  if (isPartOfWorld(name))
    return {
      text: `${name} is a part of the world: name a town or a country.`,
      isUsable: false,
    };
  const code = countryMeant(name);
  if (code !== undefined) {
    const text = `${name} is a country or territory: name it alone, in English: ${countryName(code)}.`;
    return { text, isUsable: false };
  }
  const folded = foldName(name);
  const own = places.filter(({ names }) => names.some((one) => foldName(one) === folded));
  if (own.length === 0) return undefined;
  const listed = own.map(({ place }) => `${place.name}, ${place.countryName}`).join("; ");
  return { text: `Already on file: ${listed}. Name the country, too.`, isUsable: true };
}

/** `Taiwan, China`, `Hong Kong, China`: an area with a name of its own in the list of countries. */
function sayArea(name: string, country: string): Known | undefined {
  const own = countryMeant(name) ?? readFormerState(name)?.codes[0];
  if (own === undefined || own === country) return undefined;
  const shown = countryName(own);
  return {
    text:
      `${name} is in the list of countries and territories itself: name it alone, "${shown}". ` +
      `Nothing was added; add a town of ${countryName(country)} with that name by hand.`,
    isUsable: false,
  };
}

const MAX_SHOWN = 15;

export function saySeveral(
  candidates: readonly Candidate[],
  { name, country, unknownCountry }: PlaceQuery,
  isPlain: boolean,
): readonly string[] {
  const where = country === undefined || !isPlain ? "" : ` in ${countryName(country)}`;
  const [only] = candidates;
  const rest = candidates.length - MAX_SHOWN;
  const head =
    candidates.length > 1
      ? `${name} can be any of these towns${where}; nothing was added, --pick N adds one:`
      : `${name} can be this town${where}; nothing was added, ${only && isSure(only) && unknownCountry === undefined && isPlain ? "--yes" : "--pick 1"} adds it:`;
  return [
    ...sayOdd(unknownCountry),
    head,
    ...candidates.slice(0, MAX_SHOWN).map((each, index) => `${index + 1}. ${sayCandidate(each)}`),
    ...(rest > 0 ? [`and ${rest} smaller ones: give the country, too.`] : []),
  ];
}

/** Jerusalem in any language, if no country is given. */
export const sayDisputed = (
  candidates: readonly Candidate[],
  { country }: PlaceQuery,
): string | undefined =>
  country === undefined && candidates.length > 0 && candidates[0]!.town.name === "Jerusalem"
    ? 'Jerusalem is claimed by two states: a stop names "Jerusalem, Israel" or "East Jerusalem, Palestine", as the article places it.'
    : undefined;

export const sayOnFile = ({ town }: Candidate, { name }: PlaceQuery): string =>
  `${town.name}, ${countryName(town.country)} is already on file; ${name} is the same place: use the name on file.`;

const sayOdd = (odd: string | undefined): readonly string[] =>
  odd === undefined ? [] : [`"${odd}" is not a known country.`];

export const sayNone = ({ name, country, unknownCountry }: PlaceQuery): readonly string[] => [
  ...sayOdd(unknownCountry),
  `There is no ${name} among the towns of ${country === undefined ? "the world" : countryName(country)} with 500 people or more.`,
  "Check the spelling, or add it by hand with its point: longitude, latitude.",
];

export function sayCandidate({
  town,
  isOnFile,
  isOtherName,
  nearest,
  isInside,
}: Candidate): string {
  const [longitude, latitude] = town.point;
  return [
    [town.name, inLetters(town.region), countryName(town.country)].filter(Boolean).join(", "),
    isOnFile ? "which is already on file" : undefined,
    isOtherName ? "of which it is another name" : undefined,
    town.population > 0
      ? `population ${town.population.toLocaleString("en")}`
      : "population unknown",
    `at ${longitude}, ${latitude}`,
    nearest && !isOnFile && `${nearest.kilometres.toLocaleString("en")} km from ${nearest.name}`,
    isInside ? undefined : "just outside its country's outline, as places on a coast can be",
  ]
    .filter(Boolean)
    .join(", ");
}

/** A state's code if it is commonly written: `IL`. */
const inLetters = (region = ""): string => (/^[A-Z]{2,3}$/.test(region) ? region : "");
