import type { Claim, PlanClaim, VisitedClaim } from "../model/claim.ts";
import { isoOf } from "../model/day.ts";
import type { Article } from "../model/records.ts";
import type { When } from "../model/when.ts";
import type { ArticleJson, ClaimJson, TripClaimJson } from "./article-schema.ts";
import { type Converter, convertKindFields } from "./read-claims.ts";
import type { Dataset } from "./dataset.ts";
import { toPlace } from "./trip-json.ts";

/** An article as plain data. */
export function toArticleJson(article: Article, { outlets, address }: Dataset): ArticleJson {
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
    claims: claims.map(toClaim),
  };
}

/** A claim in full, for the file of its trip, which is folded from it. */
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
  ...convertKindFields(claim, WRITERS),
});

const edtfOf = ({ edtf }: When): string => edtf;

/** How to write the fields of a kind that are not plain text. */
const WRITERS: Readonly<Record<string, Converter>> = {
  place: toPlace,
  insteadOf: toPlace,
  replacedBy: toPlace,
  dates: edtfOf,
  happened: edtfOf,
  toDates: edtfOf,
  stops: (stops: PlanClaim["stops"]) =>
    stops.map(({ place, dates, kind }) => ({ place: toPlace(place), dates: dates?.edtf, kind })),
  calledOff: (engagements: VisitedClaim["calledOff"]) =>
    engagements.map(({ what, by, voice, on, cause, reason }) => ({
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
