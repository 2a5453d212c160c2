import { foldClaims } from "../../model/fold.ts";
import type { Day } from "../../model/day.ts";
import type { Trip } from "../../model/trip.ts";
import type { Content } from "../../reading/disk/content.ts";
import { isError } from "../../reading/problem.ts";
import { splitTripId } from "../../reading/schema/trip-id.ts";
import { type Line, line, ours } from "./line.ts";
import { type StripLine, stripDiff } from "./strip-diff.ts";
import { tripChanges } from "./trip-changes.ts";

/** What two states of the content differ in, in editors' words. */
export interface ContentChanges {
  /** By trip, in the order of their ids; only those that differ. */
  readonly trips: readonly TripDifference[];
  /** Entries and registers that are new, lost or different. */
  readonly records: readonly Line[];
  /** What could not be compared. */
  readonly notices: readonly Line[];
  /** The pages of the site that are new or say something else, as addresses below its own. */
  readonly pages: readonly string[];
}

export interface TripDifference {
  readonly id: string;
  readonly changes: readonly Line[];
  readonly strip: readonly StripLine[];
}

/** Folds both sides by what is known on a day. */
export function contentChanges(before: Content, after: Content, asOf: Day): ContentChanges {
  const [was, is] = [tripsOf(before, asOf), tripsOf(after, asOf)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  const trips = ids
    .map((id) => ({
      id,
      changes: tripChanges(was.get(id), is.get(id)),
      strip: stripDiff(was.get(id), is.get(id)),
    }))
    .filter(({ changes }) => changes.length > 0);
  return {
    trips,
    records: REGISTERS.flatMap(([name, all]) => registerChanges(name, all(before), all(after))),
    notices: [...errorsOf("before", before), ...errorsOf("after", after)],
    pages: changedPages(
      trips.map(({ id }) => id).filter((id) => is.has(id)),
      changedIds(byId(before.articles), byId(after.articles)),
    ),
  };
}

function changedPages(trips: readonly string[], articles: readonly string[]): readonly string[] {
  const people = new Set(trips.map((id) => splitTripId(id).person));
  return [
    ...trips.map((id) => `trips/${id}/`),
    ...articles.map((id) => `articles/${id}/`),
    ...[...people].map((id) => `people/${id}/`),
  ];
}

/** New, or not as before. */
const changedIds = (before: Register, after: Register): readonly string[] =>
  [...after]
    .filter(([id, record]) => JSON.stringify(before.get(id)) !== JSON.stringify(record))
    .map(([id]) => id);

const tripsOf = ({ articles }: Content, asOf: Day): ReadonlyMap<string, Trip> =>
  new Map(
    foldClaims(
      articles.flatMap(({ claims }) => claims),
      asOf,
    ).map((trip) => [trip.id, trip]),
  );

type Register = ReadonlyMap<string, unknown>;

const byId = (list: readonly { readonly id: string }[]): Register =>
  new Map(list.map((each) => [each.id, each]));

const REGISTERS: readonly (readonly [name: string, all: (content: Content) => Register])[] = [
  ["entry", ({ articles }) => byId(articles)],
  ["person", ({ people }) => people],
  ["outlet", ({ outlets }) => outlets],
  ["place", ({ places }) => byId(places)],
  [
    "text on a trip",
    ({ editorials }) => new Map(editorials.map(({ trip, title }) => [trip, { trip, title }])),
  ],
];

function registerChanges(name: string, before: Register, after: Register): readonly Line[] {
  const say = (what: string, id: string): Line => line`${ours(`${what} ${name}`)}: ${id}`;
  return [
    ...[...after].flatMap(([id, record]) => {
      if (!before.has(id)) return [say("new", id)];
      return JSON.stringify(before.get(id)) === JSON.stringify(record) ? [] : [say("changed", id)];
    }),
    ...[...before.keys()].filter((id) => !after.has(id)).map((id) => say("lost", id)),
  ];
}

function errorsOf(side: string, { problems }: Content): readonly Line[] {
  const files = [...new Set(problems.filter(isError).map(({ file }) => file))];
  return files.map(
    (file) =>
      line`${ours(side)}: ${file} has errors and is left out here; npm run check tells of them`,
  );
}
