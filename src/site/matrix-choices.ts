import { readTrips } from "../browser/home-trips.ts";
import { matrixOf } from "../browser/matrix-of.ts";
import { encodeHome } from "../drawings/home/home-data.ts";
import type { YearMatrix } from "../drawings/years/matrix.ts";
import { LISTED_REGIONS, listedRegionOf, REGION_CHOICES } from "../geography/listed-regions.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import { alphabetical } from "../model/sort.ts";

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A region, as the subregions that it consists of, by their indexes in the list. */
interface RegionChoice extends Choice {
  readonly regions: string;
}

/** The stops by traveller and country, with the ministry and the part of the world that have the most selected. */
interface MatrixView {
  readonly ministers: readonly Choice[];
  readonly ministries: readonly Choice[];
  readonly regions: readonly RegionChoice[];
  readonly who: Choice;
  readonly where: RegionChoice;
  readonly matrix: YearMatrix;
}

/** As in URLs: `east-africa`. */
const slug = (region: string): string => region.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

const mostOf = <Key>(keys: readonly Key[]): Key | undefined =>
  [...Map.groupBy(keys, (key) => key)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];

/** The part of the world that a country is in: Africa. */
const wholeOf = (country: string): readonly string[] =>
  REGION_CHOICES.filter(([, parts]) => parts.includes(listedRegionOf(country) ?? ""))
    .slice(0, 1)
    .map(([name]) => name);

/** Undefined if nothing is on file. */
export function viewMatrix({ entries }: Site, { messages }: Language): MatrixView | undefined {
  const byText = alphabetical<Choice>(messages.language, ({ text }) => text);
  const people = new Map(entries.map(({ person }) => [person.id, person]));
  const ministers = [...people.values()].map(({ id, name }) => ({ value: id, text: name }));
  const codes = [...new Set([...people.values()].map(({ country }) => country))];
  const ministries = codes.map((code) => ({
    value: code.toLowerCase(),
    text: messages.country(code),
  }));
  const visited = entries.flatMap(({ person, trip }) =>
    trip.stops.map(({ place }) => ({ from: person.country, to: place.country })),
  );
  const used = new Set(visited.flatMap(({ to }) => listedRegionOf(to) ?? []));
  const regions = REGION_CHOICES.filter(([, parts]) => parts.some((part) => used.has(part))).map(
    ([name, parts]) => ({
      value: slug(name),
      text: messages.region(name),
      regions: parts.map((part) => LISTED_REGIONS.indexOf(part)).join(" "),
    }),
  );
  const most = mostOf(visited.map(({ from }) => from));
  const part = mostOf(visited.flatMap(({ from, to }) => (from === most ? wholeOf(to) : [])));
  const who = ministries.find(({ value }) => value === most?.toLowerCase());
  const where = regions.find(({ value }) => part !== undefined && value === slug(part));
  if (!who || !where) return undefined;
  const data = encodeHome(entries, messages);
  const chosen = { who: who.value, regions: new Set(where.regions.split(" ").map(Number)) };
  return {
    ministers: ministers.toSorted(byText),
    ministries: ministries.toSorted(byText),
    regions,
    who,
    where,
    matrix: matrixOf(data, readTrips(data), chosen, messages.language),
  };
}
