import { language } from "../../../src/site/language.ts";
import { readTrips } from "../../../src/browser/home-trips.ts";
import { indexNames } from "../../../src/browser/name-search.ts";
import type { SearchIndex } from "../../../src/browser/search-lists.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import { en } from "../../../src/words/en/messages.ts";
import { chiefTowns, townNames } from "../../../src/entries/town-names.ts";
import { namedThings } from "../../../src/site/named.ts";
import { siteOf } from "../../site/site-of.ts";

/** The search index of a site with this content. */
export function searchIndexOf(folder: string, asOf: string): SearchIndex {
  const site = siteOf(folder, asOf, en);
  const named = namedThings(site, language, { namesOf: townNames(), chiefOf: chiefTowns });
  const data = encodeHome(site.entries, en);
  return { names: indexNames(named), data, trips: readTrips(data) };
}
