import { foldClaims } from "../../model/fold.ts";
import type { Day } from "../../model/day.ts";
import type { Trip } from "../../model/trip.ts";
import type { Content } from "../../reading/disk/content.ts";
import { isError } from "../../reading/problem.ts";
import { splitTripId } from "../../reading/schema/trip-id.ts";
import { en } from "../../words/en/messages.ts";
import { tripTitle } from "../../words/title.ts";
import { type Line, line, ours } from "./line.ts";
import { recordChanges } from "./record-changes.ts";
import type { Names } from "./say-value.ts";
import { type StripLine, stripDiff } from "./strip-diff.ts";
import { tripChanges } from "./trip-changes.ts";

/** The differences between two states of the content, in editors' words. */
export interface ContentChanges {
  /** Changed trips only, sorted by id. */
  readonly trips: readonly TripDifference[];
  /** Entries and registers that were added, removed or changed. */
  readonly records: readonly Line[];
  /** What could not be compared. */
  readonly notices: readonly Line[];
  /** Pages that are new or changed, as paths relative to the site. */
  readonly pages: readonly string[];
}

interface TripDifference {
  readonly id: string;
  /** The trip's title on the site, with its id if another listed trip has the same title. */
  readonly title: string;
  readonly changes: readonly Line[];
  readonly strip: readonly StripLine[];
}

/** Folds both sides as of the same day. */
export function contentChanges(before: Content, after: Content, asOf: Day): ContentChanges {
  const [was, is] = [tripsOf(before, asOf), tripsOf(after, asOf)];
  const renamed = renamedTrips(was, is);
  const old = new Set(renamed.values());
  const names = namesOf(before, after, (id) => {
    const trip = is.get(id) ?? was.get(id);
    return trip ? titleOf(trip, is.has(id) ? after : before) : id;
  });
  const ids = [...new Set([...was.keys(), ...is.keys()])].filter((id) => !old.has(id)).toSorted();
  const changed = ids
    .map((id) => {
      const from = renamed.get(id);
      const [first, then] = [was.get(from ?? id), is.get(id)];
      const changes = tripChanges(first, then, names);
      return {
        id,
        title: titleOf((then ?? first)!, then ? after : before),
        changes: from === undefined ? changes : [line`renamed, was ${from}`, ...changes],
        strip: stripDiff(first, then),
      };
    })
    .filter(({ changes }) => changes.length > 0);
  const trips = changed.map((trip) => ({ ...trip, title: apart(trip, changed) }));
  return {
    trips,
    records: recordChanges(before, after, names),
    notices: [...errorsOf("before", before), ...errorsOf("after", after)],
    pages: changedPages(
      trips.map(({ id }) => id).filter((id) => is.has(id)),
      changedIds(byId(before.articles), byId(after.articles)),
    ),
  };
}

/** Names of ids after the change, or before it if they were removed. */
function namesOf(before: Content, after: Content, tripTitleOf: (id: string) => string): Names {
  const titles = new Map(
    [...before.articles, ...after.articles].map(({ id, title }) => [id, title]),
  );
  return {
    trip: tripTitleOf,
    article: (id) => titles.get(id) ?? id,
    outlet: (id) => (after.outlets.get(id) ?? before.outlets.get(id))?.name ?? id,
    person: (id) => (after.people.get(id) ?? before.people.get(id))?.name ?? id,
  };
}

const titleOf = (trip: Trip, { people }: Content): string =>
  tripTitle(trip, people.get(trip.person)?.name ?? trip.person, en);

const apart = (
  { id, title }: Pick<TripDifference, "id" | "title">,
  all: readonly Pick<TripDifference, "id" | "title">[],
): string =>
  all.some((other) => other.id !== id && other.title === title) ? `${title} (${id})` : title;

function changedPages(trips: readonly string[], articles: readonly string[]): readonly string[] {
  const people = new Set(trips.map((id) => splitTripId(id).person));
  return [
    ...trips.map((id) => `trips/${id}/`),
    ...articles.map((id) => `articles/${id}/`),
    ...[...people].map((id) => `people/${id}/`),
  ];
}

/** Trips with a new id and the same claims: former ids by new ones. */
function renamedTrips(
  was: ReadonlyMap<string, Trip>,
  is: ReadonlyMap<string, Trip>,
): ReadonlyMap<string, string> {
  const keyOf = ({ claims }: Trip): string =>
    claims
      .map((claim) =>
        JSON.stringify({
          ...claim,
          id: undefined,
          position: undefined,
          trip: undefined,
          voice: undefined,
          toTrip: undefined,
          joined: undefined,
        }),
      )
      .toSorted()
      .join("\n");
  const lost = new Map(
    [...was].filter(([id]) => !is.has(id)).map(([id, trip]) => [keyOf(trip), id]),
  );
  return new Map(
    [...is].flatMap(([id, trip]) => {
      const from = was.has(id) ? undefined : lost.get(keyOf(trip));
      return from === undefined ? [] : [[id, from] as const];
    }),
  );
}

/** Added or changed. */
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

function errorsOf(side: string, { problems }: Content): readonly Line[] {
  const files = [...new Set(problems.filter(isError).map(({ file }) => file))];
  return files.map(
    (file) =>
      line`${ours(side)}: ${file} has errors and is left out here; npm run check lists them`,
  );
}
