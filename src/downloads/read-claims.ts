import type { Claim, Engagement } from "../model/claim.ts";
import { type Day, readDay } from "../model/day.ts";
import { whenFrom } from "../model/when-from.ts";
import type { Place } from "../model/place.ts";
import type { When } from "../model/when.ts";
import type { TripClaimJson } from "./article-schema.ts";
import type { PlaceJson } from "./stop-schema.ts";

// The reverse: reads the claims of a trip's file, to fold them again.

export const readClaims = (claims: readonly TripClaimJson[]): readonly Claim[] =>
  claims.map((json) => ({ ...readShared(json), ...convertKindFields(json, READERS) }) as Claim);

const readShared = (json: TripClaimJson): SharedFields => ({
  id: json.id,
  article: json.article,
  trip: json.trip as Claim["trip"],
  known: dayFrom(json.known),
  published: dayFrom(json.published),
  undated: json.undated,
  position: json.position,
  by: json.by,
  voice: { id: json.voice, side: json.side, country: json.voiceCountry },
  publishedIn: json.publishedIn,
  carrier: json.carrier,
  outletName: json.outletName,
  on: whenOf(json.on),
});

const placeFrom = ({ id, name, country, countryName, longitude, latitude }: PlaceJson): Place => ({
  id,
  name,
  country,
  countryName,
  point: [longitude, latitude],
});

const whenOf = (edtf: string | undefined): When | undefined =>
  edtf === undefined ? undefined : whenFrom(edtf);

/** Dates in these files are always complete. */
const dayFrom = (text: string): Day => readDay(text)!;

type Of<Name extends keyof TripClaimJson> = NonNullable<TripClaimJson[Name]>;

/** How to read the fields of a kind that are not plain text. */
const READERS: Readonly<Record<string, Converter>> = {
  place: placeFrom,
  insteadOf: placeFrom,
  replacedBy: placeFrom,
  dates: whenFrom,
  happened: whenFrom,
  toDates: whenFrom,
  stops: (stops: Of<"stops">) =>
    stops.map(({ place, dates, kind }) => ({
      place: placeFrom(place),
      dates: whenOf(dates),
      kind,
    })),
  calledOff: (engagements: Of<"calledOff">) =>
    engagements.map(({ what, by, voice, side, voiceCountry, on, cause, reason }): Engagement => ({
      what,
      by,
      voice: { id: voice, side, country: voiceCountry },
      on: whenOf(on),
      cause,
      reason,
    })),
};

/** Fields that all claims have; all others belong to their kind. */
const SHARED_FIELDS = [
  "id",
  "article",
  "trip",
  "known",
  "published",
  "undated",
  "publishedIn",
  "position",
  "by",
  "voice",
  "carrier",
  "outletName",
  "on",
] as const satisfies readonly (keyof Claim)[];

type SharedFields = Pick<Claim, (typeof SHARED_FIELDS)[number]>;

/** In JSON a voice is three fields. */
const SHARED: ReadonlySet<string> = new Set([...SHARED_FIELDS, "side", "voiceCountry"]);

/** Converts a field between its two forms. */
export type Converter = (value: never) => unknown;

/** The fields of a claim's kind, converted by name; most are the same in both forms. */
export const convertKindFields = (
  claim: object,
  converters: Readonly<Record<string, Converter>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(claim)
      .filter(([name]) => !SHARED.has(name))
      .map(([name, value]: [string, unknown]) => [
        name,
        value !== undefined && Object.hasOwn(converters, name)
          ? converters[name]!(value as never)
          : value,
      ]),
  );
