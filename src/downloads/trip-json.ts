import { countryAlpha3 } from "../geography/countries.ts";
import type { Claim } from "../model/claim.ts";
import { isoOf } from "../model/day.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { Person } from "../model/records.ts";
import type {
  Account,
  AnnouncedStop,
  Dispute,
  NotVisited,
  PlanVersion,
  Stop,
  Trip,
  VisitedStop,
} from "../model/trip.ts";
import type {
  AccountJson,
  DisputeJson,
  PlaceJson,
  PlannedJson,
  StopJson,
  TripJson,
} from "./trip-schema.ts";

/** A trip with what it is called. */
export interface TripRecord {
  readonly trip: Trip;
  readonly title: string;
  readonly person: Pick<Person, "id" | "name" | "country">;
}

/** The ids of the articles behind some claims, in the order of knowledge. */
export const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ article }) => article)),
];

/** A trip as plain data; `url` is the full address of its page, where there is one. */
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
  accounts: trip.accounts.map(toAccount),
  stops: trip.stops.map(toStop),
  plans: trip.plans.map(toPlan),
  expectations: trip.expectations.map(toPlan),
  disputes: trip.disputes.map(toDispute),
  remarks: trip.remarks.map(({ about, stop, says, claims }) => ({
    about,
    stop,
    says,
    sources: sourcesOf(claims),
  })),
  knowledgeDays: trip.knowledgeDays.map(isoOf),
  sources: sourcesOf(trip.claims),
});

const toStop = (stop: Stop): StopJson => ({
  id: stop.id,
  place: toPlace(stop.place),
  kind: stop.kind,
  outcome: stop.outcome,
  mostSay: stop.mostSay,
  movedBy: stop.movedBy,
  announced: stop.announced && toPlanned(stop.announced),
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

const toPlanned = ({ position, place, dates, on, claims }: AnnouncedStop): PlannedJson => ({
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
  accounts,
  turnedBack,
  replacedBy,
  claims,
}: NotVisited): StopJson["skipped"] => ({
  ...toAccount(accounts[0]),
  turnedBack,
  replacedBy: replacedBy && toPlace(replacedBy),
  accounts: accounts.map(toAccount),
  sources: sourcesOf(claims),
});

const toAccount = ({ cause, reason, by, on, sentInstead, claims }: Account): AccountJson => ({
  cause,
  reason,
  by,
  on: on?.edtf,
  sentInstead,
  sources: sourcesOf(claims),
});

const toDispute = ({ kind, about, stop, versions }: Dispute): DisputeJson => ({
  kind,
  about,
  stop,
  versions: versions.map(({ says, claims }) => ({ says, sources: sourcesOf(claims) })),
});

const toPlan = ({ known, full, dates, stops, claims }: PlanVersion): TripJson["plans"][number] => ({
  known: isoOf(known),
  full,
  dates: dates?.edtf,
  stops: stops.map(toPlanned),
  sources: sourcesOf(claims),
});
