import type { Content } from "./content.ts";
import { isError } from "../problem.ts";
import { splitTripId } from "../schema/trip-id.ts";
import { byId } from "../../model/sort.ts";

/**
 * New content in which a file that has become unsound stays as it was when it was last read in full.
 * What is gone from the folder is gone here. `problems` are those of now.
 */
export function withLastGood(folder: string, before: Content | undefined, now: Content): Content {
  if (!before || !now.problems.some(isError)) return withTravellers(now);
  const isThere = (path: string): boolean => now.sources.has(`${folder}/${path}`);
  const articles = new Map(
    [
      ...before.articles.filter(({ id, path = id }) => isThere(`articles/${path}.md`)),
      ...now.articles,
    ].map((article) => [article.id, article]),
  );
  const broken = new Set(now.problems.filter(isError).map(({ file }) => file));
  const registerOf = (name: string): Content =>
    broken.has(`${folder}/${name}.yaml`) ? before : now;
  const editorials = new Map(
    [...before.editorials.filter(({ file }) => now.sources.has(file)), ...now.editorials].map(
      (text) => [text.trip, text],
    ),
  );
  return withTravellers({
    ...now,
    identity: registerOf("site").identity,
    articles: [...articles.values()].toSorted(byId),
    people: new Map([
      ...[...before.people].filter(([id]) => isThere(`people/${id}.md`)),
      ...now.people,
    ]),
    outlets: registerOf("outlets").outlets,
    places: registerOf("places").places,
    placeNames: registerOf("places").placeNames,
    editorials: [...editorials.values()],
  });
}

/** Without the entries of people or outlets that nothing is known of. */
function withTravellers(content: Content): Content {
  const { articles, people, outlets } = content;
  return {
    ...content,
    articles: articles.filter(
      ({ trips, source }) =>
        outlets.has(source.outlet) && trips.every((trip) => people.has(splitTripId(trip).person)),
    ),
  };
}
