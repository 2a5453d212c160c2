import { commonRegion, continentsOf } from "../geography/regions.ts";
import { dateOf, type Day } from "../model/day.ts";
import type { Stop, Trip } from "../model/trip.ts";
import { earliest, latest, type When } from "../model/when.ts";
import { en, type Messages } from "./messages-en.ts";

/** "Wang Yi in Africa, January 2026"; "to" where no visit is reported. */
export function tripTitle(trip: Trip, personName: string, messages: Messages = en): string {
  const { title } = messages;
  const where = sayWhere(trip.stops, messages);
  const travelled = trip.stops.some((stop) => stop.visited && stop.kind !== "virtual");
  const who = where ? title[travelled ? "in" : "to"](personName, where) : personName;
  const month = sayMonths(trip, messages);
  return month ? title.when(who, month) : who;
}

/** The country, two countries, the smallest region that holds them, or two continents. */
function sayWhere(all: readonly Stop[], messages: Messages): string {
  const inPerson = all.filter((stop) => stop.kind !== "virtual");
  const stops = inPerson.length > 0 ? inPerson : all;
  const names = new Map(stops.map(({ place }) => [place.country, place.countryName]));
  const codes = [...names.keys()];
  const named = (list: readonly string[]): string =>
    messages.list(list.map(messages.title.withArticle));
  if (codes.length <= 2) return named([...names.values()]);
  const region = commonRegion(codes);
  if (region) return named([region]);
  const continents = continentsOf(codes);
  return continents.length === 2 ? named(continents) : messages.title.countries(codes.length);
}

function sayMonths(
  { actualDates, announcedDates, postponedToDates }: Trip,
  messages: Messages,
): string {
  const dates = [announcedDates ?? actualDates ?? postponedToDates].find(isDated);
  if (!dates) return "";
  const days = [earliest(dates), latest(dates)].filter(Number.isFinite);
  return sayMonthSpan(Math.min(...days), Math.max(...days), messages);
}

const isDated = (dates: When | undefined): dates is When =>
  dates !== undefined && [earliest(dates), latest(dates)].some(Number.isFinite);

function sayMonthSpan(first: Day, last: Day, messages: Messages): string {
  const form = { long: true, year: true };
  const [from, to] = [dateOf(first), dateOf(last)];
  if (from.year === to.year && from.month === to.month) return messages.dates.month(from, form);
  const isWholeYear = from.year === to.year && from.month === 1 && to.month === 12;
  return isWholeYear ? messages.dates.year(from) : messages.dates.months(from, to, form);
}
