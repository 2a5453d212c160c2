import { type CountryName, countryName } from "../../geography/countries.ts";
import type { Place } from "../../model/place.ts";
import type { Moved } from "../../model/moved.ts";
import type { Frame } from "../../model/frame.ts";
import { type Identity, NAMELESS } from "../../model/identity.ts";
import type { Article, Outlet, Person } from "../../model/records.ts";
import { checkAgreement, keptIds, type ReportAt, tripsOf } from "../checks/agreement.ts";
import { checkLimits } from "../checks/limits.ts";
import { type ArticleReading, readArticle } from "./article.ts";
import { articleId } from "../checks/article-name.ts";
import { broughtBy, registriesFor } from "./brought.ts";
import type { Editorial } from "./editorial.ts";
import { readEditorials } from "./editorials.ts";
import { readFeeds } from "./feeds.ts";
import { diskFiles, type Files } from "./files.ts";
import { readFrame } from "./frame.ts";
import { locate } from "./locate.ts";
import type { ReadCache } from "./read-cache.ts";
import { readOrReport } from "./read-or-report.ts";
import type { PlaceNames } from "../place-names.ts";
import { byPlace, isError, type Problem, reporter, withoutEchoes } from "../problem.ts";
import { readMoved } from "./moved.ts";
import { readSite } from "./site.ts";
import type { Feed } from "../schema/feeds.ts";
import { sortFiles } from "./sort-files.ts";
import { findWarnings } from "./find-warnings.ts";
import { type Read, recallRegistries } from "./read-registries.ts";

export interface Content {
  /** What makes the site somebody's. */
  readonly identity: Identity;
  /** In the order of their ids; those without errors. */
  readonly articles: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly places: readonly Place[];
  /** The same with all that they are called. */
  readonly placeNames: readonly PlaceNames[];
  readonly editorials: readonly Editorial[];
  /** In the order of their ids; those without errors. */
  readonly frames: readonly Frame[];
  /** Where the inbox looks for articles. */
  readonly feeds: readonly Feed[];
  /** Ids that were. */
  readonly moved: readonly Moved[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** The text of each file that was read, by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder in full, but with a cache only what has changed since it last did. An editor's
 * mistake is a problem of the result, never thrown. Countries are called as `nameOf` does, in the language of
 * the entries.
 */
export function readContent(
  folder: string,
  files: Files = diskFiles,
  cache?: ReadCache,
  nameOf: CountryName = countryName,
): Content {
  const problems: Problem[] = [];
  const sources = new Map<string, string>();
  const raws = new Map<string, ReturnType<Read>>();
  const read: Read = (file) => {
    if (raws.has(file)) return raws.get(file);
    const raw = readOrReport(file, files, problems);
    raws.set(file, raw);
    if (raw !== undefined)
      sources.set(file, typeof raw === "string" ? raw : Buffer.from(raw).toString());
    return raw;
  };
  const sorted = sortFiles(folder, files, problems);
  const brought = broughtBy(sorted.articles, read);
  const recalled = recallRegistries(sorted, read, cache, nameOf, JSON.stringify(brought));
  problems.push(...recalled.problems);
  cache?.keepOnly(sorted.articles);
  const { all: registries, of: registriesOf } = registriesFor(recalled.registries, brought);
  const readings = sorted.articles.flatMap((file) => {
    const raw = read(file);
    if (raw === undefined) return [];
    const readIt = (): ArticleReading => readArticle(raw, file, registriesOf(file));
    return cache?.article(file, raw, readIt) ?? readIt();
  });
  for (const reading of readings) problems.push(...reading.problems);
  const reportAt: ReportAt = (file, path, { severity = "error", ...complaint }) => {
    problems.push({ file, severity, ...complaint, ...locate(sources.get(file) ?? "", path) });
  };
  checkAgreement(readings, reportAt);
  checkLimits(
    readings.flatMap(({ file, article }) => (article ? { file, ...article } : [])),
    reportAt,
  );
  const known = {
    trip: tripsOf(readings),
    article: new Set([...idsOf(sorted.articles), ...keptIds(readings)]),
  };
  const editorials = readEditorials(sorted, read, known, problems);
  const witnesses = {
    trips: known.trip,
    articles: known.article,
    claims: readings.flatMap(({ article }) => article?.claims ?? []),
    people: registries.people,
  };
  const frames = sorted.frames.flatMap(({ file, id }) => {
    const raw = read(file);
    const frame = raw !== undefined && readFrame(raw, id, witnesses, reporter(file, problems));
    return frame ? [{ file, frame }] : [];
  });
  const { feeds: list, site, moved: moves } = sorted;
  const siteText = site ? read(site) : undefined;
  const identity =
    site && siteText !== undefined
      ? readSite(siteText, reporter(site, problems), known.trip)
      : undefined;
  const feeds = list
    ? readFeeds(read(list) ?? "", registries.outlets, reporter(list, problems))
    : [];
  const moved = moves
    ? readMoved(
        read(moves) ?? "",
        {
          trips: known.trip,
          articles: known.article,
          people: registries.peopleIds,
          outlets: new Set(registries.outlets?.keys()),
          places: new Set(registries.places?.list.map(({ id }) => id)),
        },
        reporter(moves, problems),
      )
    : [];
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const sound = readings.flatMap(({ file, article }) =>
    article && !broken.has(file) ? [{ file, article }] : [],
  );
  problems.push(...findWarnings(sound, registries.people, sources));
  return {
    identity: identity ?? NAMELESS,
    articles: sound.map(({ article }) => article).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    people: registries.people,
    outlets: registries.outlets ?? new Map<string, Outlet>(),
    places: registries.places?.list ?? [],
    placeNames: registries.places?.names ?? [],
    editorials: editorials.filter(({ file }) => !broken.has(file)),
    feeds,
    moved,
    frames: frames.flatMap(({ file, frame }) => (broken.has(file) ? [] : [frame])),
    problems: withoutEchoes(problems).toSorted(byPlace),
    sources,
  };
}

/** Of all entries, also of those with mistakes: who names one of them makes no other mistake. */
const idsOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => articleId(file, () => undefined) ?? []));
