import type { Content } from "./content.ts";
import { isError } from "../problem.ts";
import { splitTripId } from "../schema/trip-id.ts";
import { byId } from "../../model/sort.ts";

/**
 * The new content, with files that now have errors as they were when last read without any. Deleted
 * files stay deleted. `problems` are the current ones.
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

/** Drops entries whose people or outlets are unknown. */
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
