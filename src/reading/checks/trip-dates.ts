import { dayOf, monthLength } from "../../model/day.ts";
import { earliest, latest, type When } from "../../model/when.ts";
import { splitTripId } from "../schema/trip-id.ts";
import { claimDates, type SoundEntry, type Warning } from "./warning.ts";

/** Days by which a trip may begin before or after the month of its name: plans move. */
const TOLERANCE_DAYS = 60;

/** Dates of a trip that lie far from the month, or the year, that its name gives. */
export const tripDates = (entry: SoundEntry): readonly Warning[] =>
  entry.article.claims.flatMap((claim): readonly Warning[] => {
    const dates = claimDates(claim);
    const { date } = splitTripId(claim.trip);
    if (!dates || fits(dates, date)) return [];
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

function fits(dates: When, date: string): boolean {
  const [year = 0, month] = date.split("-").map(Number);
  const from = dayOf({ year, month: month ?? 1, day: 1 });
  const to = dayOf({ year, month: month ?? 12, day: monthLength(year, month ?? 12) });
  return earliest(dates) <= to + 2 * TOLERANCE_DAYS && latest(dates) >= from - TOLERANCE_DAYS;
}
