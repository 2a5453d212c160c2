import { median } from "d3";
import type { CompareData, Subject } from "../drawings/compare/draw.ts";
import { listedRegionOf } from "../geography/listed-regions.ts";
import { dateOf } from "../model/day.ts";
import { wasMade } from "../model/outcomes.ts";
import { addParts, noticesOf, STOP_PARTS, stopParts } from "../model/rates.ts";
import type { Trip } from "../model/trip.ts";
import { byName } from "../model/sort.ts";
import { tripDays } from "../words/trip-dates.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import type { TripEntry } from "./trip-entry.ts";

/** Every minister and ministry with trips on file, those with the most first. */
export function compareData({ entries }: Pick<Site, "entries">, language: Language): CompareData {
  const { messages, to } = language;
  const ministers = [...Map.groupBy(entries, ({ person }) => person)].map(([{ id, name }, some]) =>
    subject({ id, kind: "minister", name, href: to.person(id) }, some, language),
  );
  const ministries = [...Map.groupBy(entries, ({ person }) => person.country)].map(([code, some]) =>
    subject(
      {
        id: code.toLowerCase(),
        kind: "ministry",
        name: messages.country(code),
        href: to.country(code),
      },
      some,
      language,
    ),
  );
  const subjects = [...ministers, ...ministries]
    .toSorted(byName(messages.language))
    .toSorted((a, b) => b.trips - a.trips);
  const years = subjects.flatMap((one) => one.years.map(([year]) => year));
  return {
    first: years.length > 0 ? Math.min(...years) : 0,
    last: years.length > 0 ? Math.max(...years) : 0,
    subjects,
  };
}

function subject(
  about: Pick<Subject, "id" | "kind" | "name" | "href">,
  entries: readonly TripEntry[],
  { messages }: Language,
): Subject {
  const trips = entries.map(({ trip }) => trip);
  const parts = addParts(STOP_PARTS, trips.map(stopParts));
  return {
    ...about,
    trips: trips.length,
    years: countBy(trips.flatMap(yearOf)).toSorted(([a], [b]) => a - b),
    parts: STOP_PARTS.map((part) => parts[part]),
    notice: median(trips.flatMap(noticesOf)) ?? null,
    regions: countBy(trips.flatMap(regionsOf))
      .map(([region, count]) => [messages.region(region), count] as const)
      .toSorted(([, n], [, m]) => m - n),
  };
}

export const yearOf = (trip: Trip): readonly number[] => {
  const days = tripDays(trip);
  return days ? [dateOf(days.from).year] : [];
};

const regionsOf = ({ stops }: Trip): readonly string[] =>
  stops
    .filter(({ outcome }) => wasMade(outcome))
    .flatMap(({ place }) => listedRegionOf(place.country) ?? []);

const countBy = <Value>(values: readonly Value[]): (readonly [Value, number])[] =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const);
