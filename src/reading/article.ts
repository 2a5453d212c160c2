import type { TripId } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Article } from "../model/records.ts";
import { articleId } from "./article-name.ts";
import { inspectBody } from "./body.ts";
import { type ClaimContext, claimsOf } from "./claims.ts";
import { readFields } from "./explain.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { didYouMean } from "./nearest.ts";
import { isUnknown } from "./place-index.ts";
import { isError, type Problem, type Report, reporter } from "./problem.ts";
import type { Registries } from "./registries.ts";
import { article as schema, type ArticleFields } from "./schema-article.ts";
import { readText } from "./text.ts";
import { splitTripId, TRIP_ID } from "./trip-id.ts";
import type { Tree } from "./yaml-tree.ts";

export interface ArticleReading {
  /** Undefined where the entry has errors. */
  readonly article?: Article | undefined;
  /** The trips that it names, as far as it could be read. */
  readonly trips: readonly TripId[];
  readonly problems: readonly Problem[];
}

/** Reads one entry. `file` is its path, from which its id comes. */
export function readArticle(
  raw: string | Uint8Array,
  file: string,
  registries: Registries,
): ArticleReading {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const id = articleId(file, report);
  const text = readText(raw, report);
  const split = text === undefined ? undefined : splitFrontMatter(text, report);
  if (!split) return { trips: [], problems };
  inspectBody(split.body, "md", split.bodyLine, report);
  const fields = readFields(schema, split.tree, report);
  const article =
    fields &&
    readClaims(fields, split.tree, { id: id ?? "", note: split.body.trim() }, registries, report);
  const isSound = id !== undefined && !problems.some(isError);
  return { article: isSound ? article : undefined, trips: tripsNamed(split.tree), problems };
}

function readClaims(
  { title, source, trips }: ArticleFields,
  tree: Tree,
  { id, note }: { id: string; note: string },
  registries: Registries,
  report: Report,
): Article {
  checkReferences(source.outlet, trips, tree, registries, report);
  const context: ClaimContext = {
    article: id,
    published: source.published,
    report,
    at: tree.at,
    findPlace: placeFinder(registries, tree, report),
  };
  const claims = claimsOf(trips, keyOrder(tree), context);
  return { id, title, source, trips: trips.map(({ trip }) => trip as TripId), claims, note };
}

/** Stands in for a place that is not known; an entry with one is never published. */
const NOWHERE: Place = { id: "", name: "", country: "", countryName: "", point: [0, 0] };

function placeFinder(
  registries: Registries,
  tree: Tree,
  report: Report,
): ClaimContext["findPlace"] {
  return (name, path) => {
    const found = registries.places?.find(name) ?? NOWHERE;
    if (!isUnknown(found)) return found;
    report(tree.at(path), found);
    return NOWHERE;
  };
}

function checkReferences(
  outlet: string,
  trips: ArticleFields["trips"],
  tree: Tree,
  { outlets, peopleIds }: Registries,
  report: Report,
): void {
  if (outlets && !outlets.has(outlet)) {
    report(tree.at(["source", "outlet"]), {
      code: "unknown-outlet",
      message: `unknown outlet "${outlet}"`,
      hint:
        didYouMean(outlet, outlets.keys()) ??
        "expected an id of outlets.yaml: add it there if it is new",
    });
  }
  const seen = new Map<string, number>();
  for (const [index, { trip }] of trips.entries()) {
    const path = ["trips", index, "trip"];
    const { person } = splitTripId(trip);
    if (!peopleIds.has(person)) {
      report(tree.at(path), {
        code: "unknown-person",
        message: `unknown person "${person}"`,
        hint:
          didYouMean(person, peopleIds) ??
          `expected a file people/${person}.md: add it if the person is new`,
      });
    }
    const before = seen.get(trip);
    if (before !== undefined) {
      report(tree.at(path), {
        code: "duplicate-trip",
        message: `unexpected second group for ${trip}: the first is on line ${tree.at(["trips", before, "trip"]).line}`,
        hint: "write all that the article says about a trip in one group",
      });
    } else seen.set(trip, index);
  }
}

/** The names of each group's fields, in the order of the file. */
function keyOrder(tree: Tree): readonly (readonly string[])[] {
  const { trips } = tree.value as { trips: readonly object[] };
  return trips.map((group) => Object.keys(group));
}

/** The trips that an entry names, even where other parts of it are wrong. */
function tripsNamed({ value }: Tree): readonly TripId[] {
  const groups: unknown = (value as { trips?: unknown }).trips;
  if (!Array.isArray(groups)) return [];
  return groups
    .map((group: unknown) => (group as { trip?: unknown } | null)?.trip)
    .filter((trip): trip is TripId => typeof trip === "string" && TRIP_ID.test(trip));
}
