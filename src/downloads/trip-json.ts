import { countryAlpha3 } from "../geography/countries.ts";
import type { Claim } from "../model/claim.ts";
import type { Facets } from "../model/facets.ts";
import { isoOf } from "../model/day.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { Person } from "../model/records.ts";
import type { PlanVersion, Trip } from "../model/trip.ts";
import type { NotVisited, PlannedStop, Stop, VisitedStop } from "../model/stop.ts";
import type { TripEvent } from "../model/event.ts";
import type { Dispute } from "../model/dispute.ts";
import type { Explanation } from "../model/explanation.ts";
import type { TripJson } from "./trip-schema.ts";
import type {
  ExplanationJson,
  DisputeJson,
  PlaceJson,
  PlannedJson,
  StopJson,
} from "./stop-schema.ts";

export interface TripRecord {
  readonly trip: Trip;
  readonly title: string;
  readonly person: Pick<Person, "id" | "name" | "country">;
}

/** The ids of the articles behind some claims, in the order of knowledge. */
export const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ article }) => article)),
];

/** A trip as plain data; `url` is the full URL of its page, if there is one. */
export const toTripJson = ({ trip, title, person }: TripRecord, url?: string): TripJson => ({
  id: trip.id,
  title,
  url,
  person: { id: person.id, name: person.name, country: person.country },
  status: trip.status,
  announcedDates: trip.announcedDates?.edtf,
  actualDates: trip.actualDates?.edtf,
  score: trip.score && { ...trip.score },
  postponedTo: trip.postponedTo,
  postponedToDates: trip.postponedToDates?.edtf,
  accounts: trip.explanations.map(toExplanation),
  stops: trip.stops.map(toStop),
  plans: trip.plans.map(toPlan),
  due: trip.due.map(toPlan),
  expectations: trip.expectations.map(toPlan),
  history: trip.history.map(toEvent),
  joined: [...trip.joined],
  disputes: trip.disputes.map(toDispute),
  remarks: trip.remarks.map(({ about, stop, says, minor, claims }) => ({
    about,
    stop,
    says,
    minor,
    sources: sourcesOf(claims),
  })),
  knowledgeDays: trip.knowledgeDays.map(isoOf),
  sources: sourcesOf(trip.claims),
});

const toStop = (stop: Stop): StopJson => ({
  id: stop.id,
  place: toPlace(stop.place),
  kind: stop.kind,
  facets: toFacets(stop.facets),
  outcome: stop.outcome,
  mostSay: stop.mostSay,
  movedBy: stop.movedBy,
  announced: stop.announced && toPlanned(stop.announced),
  due: stop.due && toPlanned(stop.due),
  expected: stop.expected && toPlanned(stop.expected),
  visited: stop.visited && toVisited(stop.visited),
  skipped: stop.notVisited && toSkipped(stop.notVisited),
  disputed: stop.disputes.length > 0 ? stop.disputes.map(toDispute) : undefined,
  sources: sourcesOf(stop.claims),
});

export const toPlace = (place: Place): PlaceJson => ({
  id: place.id,
  name: place.name,
  country: place.country,
  countryAlpha3: countryAlpha3(place.country) ?? "",
  countryName: place.countryName,
  precision: isCountryAlone(place) ? "country" : "place",
  longitude: place.point[0],
  latitude: place.point[1],
});

const toPlanned = ({ position, place, dates, on, claims }: PlannedStop): PlannedJson => ({
  position,
  place: toPlace(place),
  dates: dates?.edtf,
  on: on?.edtf,
  sources: sourcesOf(claims),
});

const toVisited = (visit: VisitedStop): StopJson["visited"] => ({
  place: toPlace(visit.place),
  dates: visit.dates?.edtf,
  met: [...visit.met],
  insteadOf: visit.insteadOf && toPlace(visit.insteadOf),
  sources: sourcesOf(visit.claims),
});

const toSkipped = ({
  explanations,
  turnedBack,
  replacedBy,
  claims,
}: NotVisited): StopJson["skipped"] => ({
  ...toExplanation(explanations[0]),
  turnedBack,
  replacedBy: replacedBy && toPlace(replacedBy),
  accounts: explanations.map(toExplanation),
  sources: sourcesOf(claims),
});

const toExplanation = ({
  cause,
  reason,
  by,
  voice,
  on,
  days,
  ...rest
}: Explanation): ExplanationJson => ({
  cause,
  reason,
  by,
  voice: voice.id,
  side: voice.side,
  on: on?.edtf,
  days: days.map(({ edtf }) => edtf),
  sentInstead: rest.sentInstead,
  sources: sourcesOf(rest.claims),
});

const toFacets = ({ made, plan, when, order, form, attempts, engagements }: Facets) => ({
  made,
  plan,
  when,
  order,
  form,
  attempts,
  engagements,
});

const toEvent = (event: TripEvent): TripJson["history"][number] => ({
  kind: event.kind,
  known: isoOf(event.known),
  undated: event.undated,
  by: event.by,
  voice: event.voice.id,
  side: event.voice.side,
  on: event.on?.edtf,
  happened: event.happened?.edtf,
  cause: event.cause,
  reason: event.reason,
  stop: event.stop,
  places: event.places?.map(({ id }) => id),
  dates: event.dates?.edtf,
  toTrip: event.toTrip,
  what: event.what,
  sources: sourcesOf(event.claims),
});

const toDispute = ({ kind, about, stop, versions }: Dispute): DisputeJson => ({
  kind,
  about,
  stop,
  versions: versions.map(({ says, claims }) => ({ says, sources: sourcesOf(claims) })),
});

const toPlan = (plan: PlanVersion): TripJson["plans"][number] => ({
  known: isoOf(plan.known),
  by: plan.by,
  voice: plan.voice.id,
  side: plan.voice.side,
  on: plan.on?.edtf,
  cause: plan.cause,
  reason: plan.reason,
  full: plan.full,
  dates: plan.dates?.edtf,
  stops: plan.stops.map(toPlanned),
  sources: sourcesOf(plan.claims),
});
