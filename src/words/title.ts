import { isInPart, READER_REGIONS, sayRegions } from "../geography/reader-regions.ts";
import { dateOf } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import type { Messages } from "./en/messages.ts";
import { sayDates } from "./dates.ts";
import { datesOf, tripDays } from "./trip-dates.ts";

export interface TitledTrip {
  readonly trip: Trip;
  readonly title: string;
}

/** "Wang Yi in Africa, January 2026"; "to" if it names a part that may not have been reached. */
export function tripTitle(
  trip: Trip,
  personName: string,
  messages: Messages,
  when: string = sayMonths(trip, messages),
): string {
  const { where, isReached } = sayWhere(trip, messages);
  const title = messages.title.trip(personName, where, when, isReached);
  return when ? title : messages.title.undated(title);
}

/** Titles of trips; those that would be equal get their days. */
export function distinctTitles<Titled extends TitledTrip>(
  all: readonly Titled[],
  nameOf: (titled: Titled) => string,
  messages: Messages,
): readonly Titled[] {
  const counts = Map.groupBy(all, ({ title }) => title);
  return all.map((one) => {
    const days = sayDates(datesOf(one.trip)[0], messages, { long: true });
    const isAlone = counts.get(one.title)!.length === 1;
    return isAlone || !days
      ? one
      : { ...one, title: tripTitle(one.trip, nameOf(one), messages, days) };
  });
}

interface Where {
  readonly where: string;
  readonly isReached: boolean;
}

/** One or two countries, their regions, or a number. */
function sayWhere(trip: Trip, messages: Messages): Where {
  const away = trip.stops.filter(({ place }) => place.country !== homeOf(trip));
  const inPerson = away.filter(
    ({ kind, announced, due }) => kind === "visit" || (announced ?? due)?.kind === "visit",
  );
  const counted = [inPerson.filter(isCounted), inPerson, away, trip.stops].find(
    (stops) => stops.length > 0,
  );
  const codes = codesOf(counted ?? []);
  const reached = codesOf(inPerson.filter((stop) => stop.visited && stop.kind === "visit"));
  const parts = codes.length <= 2 ? codes : sayRegions(codes);
  return parts
    ? {
        where: messages.list(parts.map((part) => namePart(part, messages))),
        isReached: parts.every((part) => reached.some((code) => isInPart(code, part))),
      }
    : {
        where: messages.title.countries(codes.length),
        isReached: reached.length === codes.length,
      };
}

const namePart = (part: string, { title, region, country }: Messages): string =>
  title.withArticle(READER_REGIONS.has(part) ? region(part) : country(part));

/** Announced, due or made: what only the press expected does not count. */
const isCounted = ({ announced, due, visited }: Stop): boolean =>
  (announced ?? due ?? visited) !== undefined;

/** The traveller's own country, where stops are not visits; undefined if no claim by its own side shows it. */
const homeOf = ({ claims }: Trip): string | undefined =>
  claims.find(({ voice }) => voice.side === "own")?.voice.country;

const codesOf = (stops: readonly Stop[]): readonly string[] => [
  ...new Set(stops.map(({ place }) => place.country)),
];

function sayMonths(trip: Trip, messages: Messages): string {
  const days = tripDays(trip);
  if (!days) return "";
  const form = { long: true, year: true };
  const [from, to] = [dateOf(days.from), dateOf(days.to)];
  if (from.year === to.year && from.month === to.month) return messages.dates.month(from, form);
  const isWholeYear = from.year === to.year && from.month === 1 && to.month === 12;
  return isWholeYear ? messages.dates.year(from) : messages.dates.months(from, to, form);
}
