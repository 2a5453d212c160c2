import { memoized } from "../model/memoized.ts";
import { createHash } from "node:crypto";
import { type Dataset, lastKnown } from "../downloads/dataset.ts";
import { sayClaims } from "../words/claim-words.ts";
import { chapterKey } from "./keys.ts";
import { language } from "./language.ts";
import { url } from "./links.ts";
import { sayDates, sayPublished } from "../words/dates.ts";
import { placeName } from "../words/names.ts";
import { sayVerdict } from "../words/verdict.ts";
import { sayStop } from "../words/words.ts";
import { site } from "./site.ts";
import { ascending } from "../model/sort.ts";
import type { Embeddable } from "../downloads/embed.ts";

/** The origin if none is configured: the machine that builds. */
const HERE = "http://localhost";

export const address = (path: string): string =>
  new URL(url(path), import.meta.env.SITE || HERE).href;

let made: Dataset | undefined;

/** The data that all downloads are made from. */
export const dataset = (): Dataset => (made ??= makeDataset());

function makeDataset(): Dataset {
  const { identity, asOf, entries, articles, people, outlets, frames, moved, filed } = site();
  const { messages } = language;
  const trips = entries.toSorted(ascending(({ trip }) => trip.id));
  return {
    identity,
    name: "All trips",
    asOf,
    generated: lastKnown(trips, asOf),
    trips,
    articles: [...articles.values()],
    people,
    outlets,
    frames,
    moved,
    covers: () => true,
    address,
    filedOf: (id) => filed.get(articles.get(id)?.path ?? id),
    keyOf: chapterKey,
    digester: () => createHash("sha256"),
    // Cached, as several calendars and the map share sentences.
    words: {
      verdict: memoized((trip) => sayVerdict(trip, messages).lead.text, new WeakMap()),
      stop: memoized((stop) => sayStop(stop, messages), new WeakMap()),
      place: (place) => placeName(place, messages),
      outcome: (outcome) => messages.outcomes[outcome],
      dates: (when) => sayDates(when, messages, { long: true }),
      published: (when) => sayPublished(when, messages, { long: true }),
      claims: (claims) => sayClaims(claims, language),
    },
  };
}

/** The core of a page, for embedding in other pages. */
export const embeddable = (
  kind: "trip" | "person" | "country",
  id: string,
  title: string,
): Embeddable => ({ address: address(`embed/?${kind}=${id}`), title });
