import type { TripId } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Article, Outlet, Person } from "../model/records.ts";
import { type ArticleReading, readArticle } from "./article.ts";
import { type Editorial, readEditorial } from "./editorial.ts";
import { diskFiles, type Files } from "./files.ts";
import { readPerson } from "./person.ts";
import { indexPlaces } from "./place-index.ts";
import { byPlace, isError, type Problem, reporter } from "./problem.ts";
import { readOutlets, readPlaces } from "./registers.ts";
import type { Registries } from "./registries.ts";
import { sortFiles } from "./sort-files.ts";

export interface Content {
  /** In the order of their ids; those without errors. */
  readonly articles: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly places: readonly Place[];
  readonly editorials: readonly Editorial[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** The text of each file that was read, by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads a content folder in full. An editor's mistake is a problem of the result, never thrown. */
export function readContent(folder: string, files: Files = diskFiles): Content {
  const problems: Problem[] = [];
  const sources = new Map<string, string>();
  const read = (file: string): string | Uint8Array => {
    const raw = files.read(file);
    sources.set(file, typeof raw === "string" ? raw : Buffer.from(raw).toString());
    return raw;
  };
  const sorted = sortFiles(folder, files, problems);
  const registries = readRegistries(sorted, read, problems);
  const { places, outlets } = registries;
  const readings = new Map<string, ArticleReading>();
  for (const file of sorted.articles) {
    const reading = readArticle(read(file), file, registries);
    problems.push(...reading.problems);
    readings.set(file, reading);
  }
  const editorials = sorted.editorials.flatMap(({ file, trip }) => {
    const before = problems.length;
    const editorial = readEditorial(read(file), file, trip as TripId, reporter(file, problems));
    return editorial && !problems.slice(before).some(isError) ? [editorial] : [];
  });
  return {
    articles: [...readings.values()]
      .flatMap(({ article }) => article ?? [])
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    people: registries.people,
    outlets: outlets ?? new Map<string, Outlet>(),
    places: places?.list ?? [],
    editorials,
    problems: problems.toSorted(byPlace),
    sources,
  };
}

function readRegistries(
  sorted: ReturnType<typeof sortFiles>,
  read: (file: string) => string | Uint8Array,
  problems: Problem[],
): Registries {
  const people = new Map<string, Person>();
  for (const { file, id } of sorted.people) {
    const person = readPerson(read(file), id, reporter(file, problems));
    if (person) people.set(id, person);
  }
  const outlets =
    sorted.outlets && readOutlets(read(sorted.outlets), reporter(sorted.outlets, problems));
  const places =
    sorted.places && readPlaces(read(sorted.places), reporter(sorted.places, problems));
  return {
    people,
    peopleIds: new Set(sorted.people.map(({ id }) => id)),
    outlets: sorted.outlets ? outlets || undefined : new Map(),
    places: sorted.places && !places ? undefined : indexPlaces(places || []),
  };
}
