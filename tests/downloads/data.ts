// The entries of the download tests, read as the site reads its content.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { lastKnown, type Dataset } from "../../src/downloads/dataset.ts";
import { sayDates, sayPublished } from "../../src/words/dates.ts";
import { placeName } from "../../src/words/names.ts";
import { tripTitle } from "../../src/words/title.ts";
import { sayVerdict } from "../../src/words/verdict.ts";
import { sayStop } from "../../src/words/words.ts";
import { readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { DEFAULT_IDENTITY } from "../../src/model/identity.ts";
import type { Article } from "../../src/model/records.ts";
import { latest } from "../../src/model/when.ts";
import { type Content, readContent } from "../../src/reading/disk/content.ts";
import { en } from "../../src/words/en/messages.ts";

const content = readContent(join(import.meta.dirname, "content"));

/** Everything as known on a day. */
export const dataOn = (iso: string, articles: readonly Article[] = content.articles): Dataset =>
  dataFrom({ ...content, articles }, iso);

/** Some content as known on a day. */
export function dataFrom(
  {
    articles: all,
    people,
    outlets,
    frames,
    moved,
  }: Pick<Content, "articles" | "people" | "outlets" | "frames" | "moved">,
  iso: string,
): Dataset {
  const asOf = readDay(iso)!;
  const articles = all.filter(({ claims }) => claims.some(({ known }) => known <= asOf));
  const trips = foldClaims(
    articles.flatMap(({ claims }) => claims),
    asOf,
  ).map((trip) => {
    const person = people.get(trip.person)!;
    return { trip, person, title: tripTitle(trip, person.name, en) };
  });
  return {
    identity: DEFAULT_IDENTITY,
    name: "All trips",
    asOf,
    generated: lastKnown(trips, asOf),
    trips,
    articles: articles.toSorted((a, b) => latest(b.source.published) - latest(a.source.published)),
    people,
    outlets,
    frames,
    moved,
    covers: () => true,
    address: (path) => `https://example.org/ports/${path}`,
    filedOf: () => undefined,
    keyOf: () => "",
    digester: () => createHash("sha256"),
    words: {
      verdict: (trip) => sayVerdict(trip, en).lead.text,
      stop: (stop) => sayStop(stop, en),
      place: (place) => placeName(place, en),
      outcome: (outcome) => en.outcomes[outcome],
      dates: (when) => sayDates(when, en, { long: true }),
      published: (when) => sayPublished(when, en, { long: true }),
      claims: (claims) => claims.map(({ kind }) => `${kind}.`),
    },
  };
}

/** Everything on file, as of a day after the last entry. */
export const data = dataOn("2026-11-01");
export const { articles } = content;
