import type { TripId } from "../../model/claim.ts";
import type { ArticleReading } from "../disk/article.ts";
import type { BodyReference } from "../body/body.ts";
import { canonicalUrl } from "./links.ts";
import { didYouMean } from "./nearest.ts";
import type { Complaint, Report, Span } from "../problem.ts";
import { misspeltTrips } from "./trip-names.ts";
import type { Path } from "../yaml/tree.ts";

/** Reports a problem at a path in an entry's front matter, which is parsed again for its line numbers. */
export type ReportAt = (file: string, path: Path, complaint: Complaint) => void;

/** Checks that entries are consistent with each other. */
export function checkAgreement(readings: readonly ArticleReading[], reportAt: ReportAt): void {
  checkTrips(readings, reportAt);
  checkAddresses(readings, reportAt);
  checkCorrections(readings, reportAt);
  checkIds(readings, reportAt);
}

/** The trips that entries report. */
export const tripsOf = (readings: readonly ArticleReading[]): ReadonlySet<TripId> =>
  new Set(readings.flatMap(({ mentions }) => mentions?.trips.map(({ trip }) => trip) ?? []));

function checkTrips(readings: readonly ArticleReading[], reportAt: ReportAt): void {
  const uses = readings.flatMap(({ file, mentions }) =>
    (mentions?.trips ?? []).map((mention) => ({ ...mention, file })),
  );
  for (const [use, meant] of misspeltTrips(uses)) {
    reportAt(use.file, use.path, {
      code: "unknown-trip",
      message: `unknown trip "${use.trip}": no other entry mentions it`,
      hint: `did you mean "${meant}"?`,
    });
  }
  const known = tripsOf(readings);
  for (const { file, mentions } of readings) {
    for (const { trip, path } of mentions?.linked ?? []) {
      if (!known.has(trip)) reportAt(file, path, unknownTrip(trip, known));
    }
  }
}

/** The ids that entries kept when their files were moved. */
export const keptIds = (readings: readonly ArticleReading[]): readonly string[] =>
  readings.flatMap(({ mentions }) => mentions?.id ?? []);

const pathOf = (file: string): string => file.replace(/^.*?articles\/|\.md$/g, "");

/** An entry's former id must not be another entry's. */
function checkIds(readings: readonly ArticleReading[], reportAt: ReportAt): void {
  const files = new Map(readings.map(({ file }) => [pathOf(file), file]));
  for (const { file, mentions } of readings) {
    if (mentions?.id === undefined) continue;
    const other = files.get(mentions.id);
    files.set(mentions.id, file);
    if (other !== undefined && other !== file)
      reportAt(file, ["id"], {
        code: "duplicate-id",
        message: `unexpected id ${mentions.id}: it is that of ${other}`,
        hint: "keep the id that the file had before it was moved, or leave it out",
      });
  }
}

/** A corrected entry must be on file. */
function checkCorrections(readings: readonly ArticleReading[], reportAt: ReportAt): void {
  const ids = new Set([...readings.map(({ file }) => pathOf(file)), ...keptIds(readings)]);
  for (const { file, mentions } of readings)
    for (const { article, path } of mentions?.corrects ?? [])
      if (!ids.has(article)) {
        const meant = entryMeant(article, ids, readings);
        reportAt(file, path, {
          ...unknown("article", article, ids),
          ...(meant && { hint: `did you mean "${meant}"?` }),
        });
      }
}

/** The entry that a file name, or the URL of its page, refers to. */
function entryMeant(
  text: string,
  ids: ReadonlySet<string>,
  readings: readonly ArticleReading[],
): string | undefined {
  const name = text.replace(/^.*\//, "").replace(/\.md$/, "");
  const named = [...ids].filter((id) => id.endsWith(`/${name}`));
  const page = URL.canParse(text) ? canonicalUrl(text) : undefined;
  const recorded = readings.filter(
    ({ mentions }) => page !== undefined && mentions?.url && canonicalUrl(mentions.url) === page,
  );
  const found = [...named, ...recorded.map(({ file, mentions }) => mentions?.id ?? pathOf(file))];
  return found.length === 1 ? found[0] : undefined;
}

function unknownTrip(trip: string, known: ReadonlySet<string>): Complaint {
  return {
    code: "unknown-trip",
    message: `unknown trip "${trip}"`,
    hint:
      didYouMean(trip, known) ?? "expected a trip that an entry reports, or dates such as 2026-03",
  };
}

/**
 * Each URL belongs to one entry. Only an undated page, such as a list that grows, can have several: one
 * for each trip on it.
 */
function checkAddresses(readings: readonly ArticleReading[], reportAt: ReportAt): void {
  const dated = new Map<string, string>();
  const undated = new Map<string, string>();
  const trips = new Map<string, string>();
  for (const { file, mentions } of readings) {
    if (!mentions?.url) continue;
    const url = canonicalUrl(mentions.url);
    const isUndated = file.includes("articles/undated/");
    const keys = mentions.trips.map(({ trip }) => `${url} ${trip}`);
    const sameTrip = keys.map((key) => trips.get(key)).find((other) => other !== undefined);
    const before = dated.get(url) ?? (isUndated ? sameTrip : undated.get(url));
    if (before !== undefined) {
      reportAt(file, ["source", "url"], {
        code: "duplicate-url",
        message: `unexpected second entry for ${mentions.url.slice(0, 120)}: ${before} and ${file} record the same page`,
        hint: "add to the existing entry",
      });
    }
    (isUndated ? undated : dated).set(url, before ?? file);
    for (const key of keys) trips.set(key, trips.get(key) ?? file);
  }
}

/** The references of owners' texts must exist. */
export function checkBodyReferences(
  references: readonly BodyReference[],
  known: { readonly trip: ReadonlySet<string>; readonly article: ReadonlySet<string> },
  report: Report,
): void {
  for (const { kind, id, at } of references) {
    if (!known[kind].has(id)) report(at, unknown(kind, id, known[kind]));
  }
}

const unknown = (kind: "trip" | "article", id: string, known: ReadonlySet<string>): Complaint => ({
  code: `unknown-${kind}`,
  message: `unknown ${kind} "${id}"`,
  hint: didYouMean(id, known),
});

/** An owner's text must be about a trip that entries report. */
export function checkEditorialTrip(
  trip: string,
  known: ReadonlySet<string>,
  at: Span,
  report: Report,
): void {
  if (!known.has(trip)) report(at, unknown("trip", trip, known));
}
