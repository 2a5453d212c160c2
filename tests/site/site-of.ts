import { readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { DEFAULT_IDENTITY } from "../../src/model/identity.ts";
import { articleCount } from "../../src/model/order.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import type { Site } from "../../src/site/site.ts";
import type { Messages } from "../../src/words/en/messages.ts";
import { tripTitle } from "../../src/words/title.ts";

/** The site of a content folder, as known on a day. */
export function siteOf(folder: string, asOf: string, messages: Messages): Site {
  const { articles, people, outlets, placeNames, frames } = readContent(folder);
  const day = readDay(asOf)!;
  const claims = articles.flatMap((article) => article.claims);
  const entries = foldClaims(claims, day).map((trip) => {
    const person = people.get(trip.person)!;
    const title = tripTitle(trip, person.name, messages);
    return { trip, person, title, sources: articleCount(trip.claims) };
  });
  return {
    identity: DEFAULT_IDENTITY,
    asOf: day,
    entries,
    entryOf: new Map(entries.map((entry) => [entry.trip.id, entry])),
    claimsOf: new Map(),
    articles: new Map(articles.map((article) => [article.id, article])),
    people,
    outlets,
    placeNames,
    frames,
    moved: [],
    filed: new Map(),
  };
}
