import type { Claim, PlanClaim } from "../model/claim.ts";
import { isoOf } from "../model/day.ts";
import type { Article } from "../model/records.ts";
import type { ArticleJson, ClaimJson, TripClaimJson } from "./article-schema.ts";
import type { Dataset } from "./dataset.ts";
import { toPlace } from "./trip-json.ts";

/** An article as plain data, with those of its claims that are known. */
export function toArticleJson(article: Article, { outlets, address, asOf }: Dataset): ArticleJson {
  const { id, title, source, trips, claims } = article;
  const outlet = outlets.get(source.outlet);
  return {
    id,
    title,
    url: address(`articles/${id}/`),
    outlet: {
      id: source.outlet,
      name: outlet?.name ?? source.outlet,
      country: outlet?.country,
      kind: outlet?.kind,
    },
    source: {
      title: source.title,
      url: source.url,
      archived: source.archived,
      published: source.published.edtf,
      language: source.language,
      translation: source.translation,
    },
    trips: [...trips],
    claims: claims.filter(({ known }) => known <= asOf).map(toClaim),
  };
}

/** A claim with all that its trip is judged by, for the file of the trip. */
export const toTripClaim = (claim: Claim): TripClaimJson => ({
  ...toClaim(claim),
  article: claim.article,
  position: claim.position,
  published: isoOf(claim.published),
  undated: claim.undated,
  publishedIn: claim.publishedIn,
  carrier: claim.carrier,
  outletName: claim.outletName,
  voiceCountry: claim.voice.country,
});

const toClaim = (claim: Claim): ClaimJson => ({
  id: claim.id,
  trip: claim.trip,
  kind: claim.kind,
  known: isoOf(claim.known),
  by: claim.by,
  voice: claim.voice.id,
  side: claim.voice.side,
  on: claim.on?.edtf,
  ...particulars(claim),
});

/** What a claim of its kind says besides. */
function particulars(claim: Claim): Partial<ClaimJson> {
  switch (claim.kind) {
    case "announced":
    case "due":
    case "expected":
      return plan(claim);
    case "visited":
      return {
        place: toPlace(claim.place),
        dates: claim.dates?.edtf,
        stopKind: claim.stopKind,
        met: [...claim.met],
        insteadOf: claim.insteadOf && toPlace(claim.insteadOf),
        unannounced: claim.unannounced,
        calledOff: claim.calledOff.map(({ what, by, voice, on, cause, reason }) => ({
          what,
          by,
          voice: voice.id,
          side: voice.side,
          voiceCountry: voice.country,
          on: on?.edtf,
          cause,
          reason,
        })),
      };
    case "skipped":
      return {
        ...explanation(claim),
        place: toPlace(claim.place),
        replacedBy: claim.replacedBy && toPlace(claim.replacedBy),
        turnedBack: claim.turnedBack,
      };
    case "postponed":
      return { ...explanation(claim), toTrip: claim.toTrip, toDates: claim.toDates?.edtf };
    case "cancelled":
      return explanation(claim);
    case "turnedBack":
      return {
        ...explanation(claim),
        place: toPlace(claim.place),
        happened: claim.happened?.edtf,
      };
    case "denied":
      return { ...explanation(claim), place: claim.place && toPlace(claim.place) };
    case "setOut":
    case "returned":
      return { ...explanation(claim), happened: claim.happened?.edtf };
    case "with":
      return { joined: claim.joined };
    case "correction":
      return { corrected: claim.corrected };
    case "stated":
      return {
        place: claim.place && toPlace(claim.place),
        about: claim.about,
        says: claim.says,
        minor: claim.minor,
      };
  }
}

const plan = ({ dates, partial, stops, cause, reason }: PlanClaim): Partial<ClaimJson> => ({
  dates: dates?.edtf,
  partial,
  cause,
  reason,
  stops: stops.map((stop) => ({
    place: toPlace(stop.place),
    dates: stop.dates?.edtf,
    kind: stop.kind,
  })),
});

const explanation = ({
  cause,
  reason,
  sentInstead,
}: Pick<ClaimJson, "reason" | "sentInstead"> & Required<Pick<ClaimJson, "cause">>) => ({
  cause,
  reason,
  sentInstead,
});
