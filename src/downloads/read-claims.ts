import type { Claim, Engagement, ExplainedClaim, PlanClaim, VisitedClaim } from "../model/claim.ts";
import { type Day, readDay } from "../model/day.ts";
import { whenFrom } from "../model/edtf.ts";
import type { Place } from "../model/place.ts";
import type { When } from "../model/when.ts";
import type { TripClaimJson } from "./article-schema.ts";
import type { PlaceJson } from "./stop-schema.ts";

// The other way: the claims of a trip's file, to fold them again.

/** What a claim of its kind says besides what all have. */
type Particulars<Of extends Claim> = Of extends Claim ? Omit<Of, keyof Common> : never;
type Common = Pick<
  Claim,
  | "id"
  | "article"
  | "trip"
  | "known"
  | "published"
  | "undated"
  | "publishedIn"
  | "position"
  | "by"
  | "voice"
  | "carrier"
  | "outletName"
  | "on"
>;

export const readClaims = (claims: readonly TripClaimJson[]): readonly Claim[] =>
  claims.map((json) => ({ ...readCommon(json), ...readParticulars(json) }));

const readCommon = (json: TripClaimJson): Common => ({
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

function readParticulars(json: TripClaimJson): Particulars<Claim> {
  const { kind } = json;
  switch (kind) {
    case "announced":
    case "due":
    case "expected":
      return readPlan(kind, json);
    case "visited":
      return readVisit(json);
    case "skipped":
      return {
        ...explained(kind, json),
        place: placeFrom(json.place!),
        replacedBy: json.replacedBy && placeFrom(json.replacedBy),
        turnedBack: json.turnedBack ?? false,
      };
    case "turnedBack":
      return {
        ...explained(kind, json),
        place: placeFrom(json.place!),
        happened: whenOf(json.happened),
      };
    case "postponed":
      return {
        ...explained(kind, json),
        toTrip: json.toTrip as Claim["trip"] | undefined,
        toDates: whenOf(json.toDates),
      };
    case "cancelled":
      return explained(kind, json);
    case "denied":
      return { ...explained(kind, json), place: json.place && placeFrom(json.place) };
    case "setOut":
    case "returned":
      return { ...explained(kind, json), happened: whenOf(json.happened) };
    case "with":
      return { kind, joined: json.joined as Claim["trip"] };
    case "correction":
      return { kind, corrected: json.corrected! };
    case "stated":
      return {
        kind,
        about: json.about!,
        says: json.says!,
        place: json.place && placeFrom(json.place),
        minor: json.minor ?? false,
      };
  }
}

const readPlan = (kind: PlanClaim["kind"], json: TripClaimJson): Particulars<PlanClaim> => ({
  kind,
  partial: json.partial ?? false,
  dates: whenOf(json.dates),
  stops: (json.stops ?? []).map((stop) => ({
    place: placeFrom(stop.place),
    dates: whenOf(stop.dates),
    kind: stop.kind,
  })),
  cause: json.cause,
  reason: json.reason,
});

const readVisit = (json: TripClaimJson): Particulars<VisitedClaim> => ({
  kind: "visited",
  place: placeFrom(json.place!),
  dates: whenOf(json.dates),
  stopKind: json.stopKind!,
  met: json.met ?? [],
  insteadOf: json.insteadOf && placeFrom(json.insteadOf),
  unannounced: json.unannounced,
  calledOff: (json.calledOff ?? []).map(
    ({ what, by, voice, side, voiceCountry, on, cause, reason }): Engagement => ({
      what,
      by,
      voice: { id: voice, side, country: voiceCountry },
      on: whenOf(on),
      cause,
      reason,
    }),
  ),
});

const explained = <Kind extends ExplainedClaim["kind"]>(
  kind: Kind,
  { cause, reason, sentInstead }: TripClaimJson,
): { readonly kind: Kind } & Pick<ExplainedClaim, "cause" | "reason" | "sentInstead"> => ({
  kind,
  cause: cause!,
  reason,
  sentInstead,
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

/** Days of these files are written whole. */
const dayFrom = (text: string): Day => readDay(text)!;
