import { type CountryName, countryName } from "../../geography/countries.ts";
import type { Place } from "../../model/place.ts";
import type { Moved, Article, Outlet, Person } from "../../model/records.ts";
import type { Frame } from "../../model/frame.ts";
import type { Identity } from "../../model/identity.ts";
import { byId } from "../../model/sort.ts";
import { checkAgreement, keptIds, type ReportAt, tripsOf } from "../checks/agreement.ts";
import { checkLimits } from "../checks/limits.ts";
import { type ArticleReading, readArticle } from "./article.ts";
import { articleId } from "../checks/article-name.ts";
import { entryAdditions, registersFor } from "./entry-additions.ts";
import type { Editorial } from "./editorial.ts";
import { diskFiles, type Files, readOrReport } from "./files.ts";
import { locate } from "./front-matter.ts";
import type { ReadCache } from "./read-cache.ts";
import type { PlaceNames } from "../place-names.ts";
import { byPlace, isError, type Problem, withoutEchoes } from "../problem.ts";
import type { Feed } from "../schema/feeds.ts";
import type { Registers } from "../registers.ts";
import { sortFiles } from "./sort-files.ts";
import { findWarnings } from "./find-warnings.ts";
import { type Read, recallRegisters } from "./read-registers.ts";
import { type KnownIds, readDependents } from "./read-dependents.ts";

export interface Content {
  /** What identifies the site and its publisher. */
  readonly identity: Identity;
  /** Sorted by id; only those without errors. */
  readonly articles: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly places: readonly Place[];
  /** The places with all their names. */
  readonly placeNames: readonly PlaceNames[];
  readonly editorials: readonly Editorial[];
  /** Sorted by id; only those without errors. */
  readonly frames: readonly Frame[];
  /** Where the inbox looks for articles. */
  readonly feeds: readonly Feed[];
  readonly moved: readonly Moved[];
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
  /** The text of each file that was read, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads a whole content folder; with a cache, only what has changed since. Editors' mistakes are problems in
 * the result, never exceptions. `nameOf` names countries in the language of the entries.
 */
export function readContent(
  folder: string,
  files: Files = diskFiles,
  cache?: ReadCache,
  nameOf: CountryName = countryName,
): Content {
  const problems: Problem[] = [];
  const { read, sources } = rememberedFiles(files, problems);
  const sorted = sortFiles(folder, files, problems);
  const brought = entryAdditions(sorted.articles, read);
  const recalled = recallRegisters(sorted, read, cache, nameOf, JSON.stringify(brought));
  problems.push(...recalled.problems);
  cache?.keepOnly(sorted.articles);
  const { all: registers, of: registersOf } = registersFor(recalled.registers, brought);
  const readings = sorted.articles.flatMap((file) => {
    const raw = read(file);
    if (raw === undefined) return [];
    const readIt = (): ArticleReading => readArticle(raw, file, registersOf(file));
    return cache?.article(file, raw, readIt) ?? readIt();
  });
  for (const reading of readings) problems.push(...reading.problems);
  checkTogether(readings, sources, problems);
  const known = knownIds(sorted.articles, readings);
  const rest = readDependents({ sorted, read, readings, registers, known, problems });
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const sound = readings.flatMap(({ file, article }) =>
    article && !broken.has(file) ? [{ file, article }] : [],
  );
  problems.push(...findWarnings(sound, registers.people, sources));
  return {
    ...rest,
    articles: sound.map(({ article }) => article).toSorted(byId),
    people: registers.people,
    ...listed(registers),
    editorials: rest.editorials.filter(({ file }) => !broken.has(file)),
    frames: rest.frames.flatMap(({ file, frame }) => (broken.has(file) ? [] : [frame])),
    problems: withoutEchoes(problems).toSorted(byPlace),
    sources,
  };
}

/** Reads each file once, and keeps its text. */
function rememberedFiles(
  files: Files,
  problems: Problem[],
): { readonly read: Read; readonly sources: ReadonlyMap<string, string> } {
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
  return { read, sources };
}

/** Checks that involve several entries. */
function checkTogether(
  readings: readonly ArticleReading[],
  sources: ReadonlyMap<string, string>,
  problems: Problem[],
): void {
  const reportAt: ReportAt = (file, path, { severity = "error", ...complaint }) =>
    problems.push({ file, severity, ...complaint, ...locate(sources.get(file) ?? "", path) });
  checkAgreement(readings, reportAt);
  checkLimits(
    readings.flatMap(({ file, article }) => (article ? { file, ...article } : [])),
    reportAt,
  );
}

/** The ids of all entries, including those with errors. */
const knownIds = (files: readonly string[], readings: readonly ArticleReading[]): KnownIds => ({
  trip: tripsOf(readings),
  article: new Set([
    ...files.flatMap((file) => articleId(file, () => undefined) ?? []),
    ...keptIds(readings),
  ]),
});

const listed = ({
  outlets,
  places,
}: Registers): Pick<Content, "outlets" | "places" | "placeNames"> => ({
  outlets: outlets ?? new Map<string, Outlet>(),
  places: places?.list ?? [],
  placeNames: places?.names ?? [],
});
