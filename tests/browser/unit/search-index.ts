import { language } from "../../../src/site/language.ts";
import { readTrips } from "../../../src/browser/home-trips.ts";
import { indexNames } from "../../../src/browser/name-search.ts";
import type { SearchIndex } from "../../../src/browser/search-index.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import { tripTitle } from "../../../src/words/title.ts";
import { en } from "../../../src/words/en/messages.ts";
import { readDay } from "../../../src/model/day.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { NAMELESS } from "../../../src/model/identity.ts";
import { articleCount } from "../../../src/model/order.ts";
import { chiefTowns, townNames } from "../../../src/entries/town-names.ts";
import { namedThings } from "../../../src/site/named.ts";
import { readContent } from "../../../src/reading/disk/content.ts";

/** What the search of a site with this content would look things up in. */
export function searchIndexOf(folder: string, asOf: string): SearchIndex {
  const { articles, people, outlets, placeNames } = readContent(folder);
  const day = readDay(asOf)!;
  const claims = articles.flatMap((article) => article.claims);
  const entries = foldClaims(claims, day).map((trip) => {
    const person = people.get(trip.person)!;
    const title = tripTitle(trip, person.name, en);
    return { trip, person, title, sources: articleCount(trip.claims) };
  });
  const named = namedThings(
    {
      identity: NAMELESS,
      asOf: day,
      entries,
      entryOf: new Map(entries.map((entry) => [entry.trip.id, entry])),
      claimsOf: new Map(),
      articles: new Map(articles.map((article) => [article.id, article])),
      people,
      outlets,
      placeNames,
      frames: [],
      moved: [],
      filed: new Map(),
    },
    language,
    { namesOf: townNames(), chiefOf: chiefTowns },
  );
  const data = encodeHome(entries, en);
  return { names: indexNames(named), data, trips: readTrips(data) };
}
