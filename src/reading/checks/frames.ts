import { didYouMean } from "./nearest.ts";
import { regionsOf } from "../../geography/regions.ts";
import type { Claim, TripId } from "../../model/claim.ts";
import { type Frame, yearsOf } from "../../model/frame.ts";
import { placesOf } from "../../model/order.ts";
import type { Person } from "../../model/records.ts";
import { overlap } from "../../model/when.ts";
import type { Complaint } from "../problem.ts";
import { isFault, readWhen } from "../schema/edtf.ts";
import { splitTripId } from "../schema/trip-id.ts";
import type { Path } from "../yaml/tree.ts";

/** What a frame is checked against. */
export interface FrameWitnesses {
  /** The trips that entries report. */
  readonly trips: ReadonlySet<TripId>;
  /** The ids of all entries. */
  readonly articles: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly people: ReadonlyMap<string, Person>;
}

type ReportAt = (path: Path, complaint: Complaint) => void;

/** Every year must occur once, and every trip must be on file and fit the frame. */
export function checkFrame(frame: Frame, known: FrameWitnesses, report: ReportAt): void {
  checkYears(frame, report);
  const regions = regionsByTrip(known.claims);
  for (const [year, trip] of frame.trips) {
    const path = ["trips", String(year)];
    for (const complaint of complaintsOf(frame, year, trip, known, regions))
      report(path, complaint);
  }
  for (const part of ["claims", "against"] as const)
    for (const [index, { articles }] of frame[part].entries())
      for (const [at, id] of articles.entries())
        if (!known.articles.has(id))
          report([part, index, "articles", at], unknown("article", id, known.articles));
}

function checkYears(frame: Frame, report: ReportAt): void {
  const { trips, missing, first, last } = frame;
  const isMissing = new Set(missing);
  const gaps = yearsOf(frame).filter((year) => !trips.has(year) && !isMissing.has(year));
  if (gaps.length > 0)
    report(["years"], {
      code: "frame-gap",
      message: `no trip for ${gaps.join(", ")}`,
      hint: "list the year's trip under trips, or the year under missing where no source is known",
    });
  const range = `expected a year from ${first} to ${last}`;
  for (const year of trips.keys())
    if (year < first || year > last)
      report(["trips", String(year)], {
        code: "frame-year",
        message: `unexpected ${year}, ${range}`,
      });
  for (const [index, year] of missing.entries()) {
    const path = ["missing", index];
    if (trips.has(year))
      report(path, { code: "frame-year", message: `${year} is not missing: trips has its trip` });
    else if (year < first || year > last)
      report(path, { code: "frame-year", message: `unexpected ${year}, ${range}` });
  }
}

/** The regions of each trip's stops, according to the entries. */
function regionsByTrip(claims: readonly Claim[]): ReadonlyMap<TripId, ReadonlySet<string>> {
  const regions = new Map<TripId, Set<string>>();
  for (const claim of claims) {
    const known = regions.get(claim.trip) ?? new Set<string>();
    for (const { country } of placesOf(claim))
      for (const region of regionsOf(country)) known.add(region);
    regions.set(claim.trip, known);
  }
  return regions;
}

function complaintsOf(
  { country, region }: Frame,
  year: number,
  trip: TripId,
  { trips, people }: FrameWitnesses,
  regions: ReadonlyMap<TripId, ReadonlySet<string>>,
): readonly Complaint[] {
  if (!trips.has(trip)) return [unknown("trip", trip, trips)];
  const { person: id, date } = splitTripId(trip);
  const person = people.get(id);
  const begun = date.slice(0, 4);
  return [
    begun !== String(year) && `${trip} is a trip of ${begun}, not of ${year}`,
    person && misfit(person, country, year),
    isElsewhere(regions.get(trip), region) && `no entry has a stop of ${trip} in ${region}`,
  ].flatMap((message) => (message ? { code: "frame-trip", message } : []));
}

/** Without any readable stop, such as in an entry with errors, this is unknown. */
const isElsewhere = (known: ReadonlySet<string> | undefined, region: string): boolean =>
  known !== undefined && known.size > 0 && !known.has(region);

/** Why a person cannot have made a country's trip in a year. */
function misfit(person: Person, country: string, year: number): string | undefined {
  if (person.country !== country)
    return `${person.name} travels for ${person.country}, not for ${country}`;
  const terms = person.offices.flatMap(({ term }) => term ?? []);
  const when = readWhen(String(year));
  const isKnown = terms.length > 0 && terms.length === person.offices.length;
  if (!isKnown || isFault(when) || terms.some((term) => overlap(term, when))) return undefined;
  return `${person.name} held none of the offices on file in ${year}`;
}

const unknown = (kind: "trip" | "article", id: string, known: ReadonlySet<string>): Complaint => ({
  code: `unknown-${kind}`,
  message: `unknown ${kind} "${id}": no entry ${kind === "trip" ? "reports it" : "has this name"}`,
  hint: didYouMean(id, known),
});
