import type { Claim, TripId } from "../../model/claim.ts";
import { dayOf, isoOf, monthLength } from "../../model/day.ts";
import { earliest, latest, type When } from "../../model/when.ts";
import { splitTripId } from "../schema/trip-id.ts";
import { claimDates, type SoundEntry, type Warning } from "./warning.ts";

/** How far from the month in its id a trip may begin, in days: plans move. */
const TOLERANCE_DAYS = 60;

/** Dates far from the month or year in the trip's id. If all of several dates are, the id is wrong. */
export const tripDates = (entry: SoundEntry): readonly Warning[] =>
  [...Map.groupBy(entry.article.claims, ({ trip }) => trip)].flatMap(([trip, claims]) => {
    // An open date fits any year.
    const dates = claims
      .flatMap((claim) => claimDates(claim) ?? [])
      .filter((when) => Number.isFinite(earliest(when)) && Number.isFinite(latest(when)));
    const { date } = splitTripId(trip);
    const isNameWrong = dates.length > 1 && !dates.some((each) => fits(each, date));
    return isNameWrong ? [wrongName(entry, trip, dates)] : farDates(entry, claims);
  });

function wrongName(entry: SoundEntry, trip: TripId, dates: readonly When[]): Warning {
  const { person, date, name } = splitTripId(trip);
  const first = isoOf(Math.min(...dates.map(earliest))).slice(0, date.length);
  return {
    entry,
    trip,
    code: "trip-date",
    message: `all dates of this trip are far from ${date}, when ${trip} began by its name`,
    hint: "check the year and the month, and that it is the right trip",
    instead: { value: `${person}/${first}-${name}` },
  };
}

const farDates = (entry: SoundEntry, claims: readonly Claim[]): readonly Warning[] =>
  claims.flatMap((claim): readonly Warning[] => {
    const { date } = splitTripId(claim.trip);
    const said = claim.on && isLongBefore(claim.on, date) ? [farSaid(entry, claim, claim.on)] : [];
    const dates = claimDates(claim);
    if (!dates || fits(dates, date)) return said;
    const year = date.slice(0, 4);
    const inYear = dates.edtf.replace(/\d{4}(?=-|$|[~?/])/g, year);
    return [
      {
        entry,
        claim,
        fields: ["dates"],
        code: "trip-date",
        message: `${dates.edtf} is far from ${date}, when ${claim.trip} began by its name`,
        hint: "check the year and the month, and that it is the right trip",
        instead: inYear === dates.edtf ? undefined : { value: inYear },
      },
    ];
  });

/** Two years, in days: little is said about a trip earlier than that. */
const FARTHEST_BEFORE = 730;

const isLongBefore = (when: When, date: string): boolean =>
  firstDayOf(date) - latest(when) > FARTHEST_BEFORE;

const farSaid = (entry: SoundEntry, claim: Claim, { edtf }: When): Warning => ({
  entry,
  claim,
  fields: ["on"],
  code: "trip-date",
  message: `${edtf} is years before ${claim.trip} began by its name`,
  hint: "check the year in which it was said",
});

function firstDayOf(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return dayOf({ year, month, day: 1 });
}

function fits(dates: When, date: string): boolean {
  const [year = 0, month] = date.split("-").map(Number);
  const from = firstDayOf(date);
  const to = dayOf({ year, month: month ?? 12, day: monthLength(year, month ?? 12) });
  return earliest(dates) <= to + 2 * TOLERANCE_DAYS && latest(dates) >= from - TOLERANCE_DAYS;
}
