// Finds the items in feeds that report a minister's journey and are not recorded yet.
import type { Day } from "../../model/day.ts";
import type { Person } from "../../model/records.ts";
import { byCodeUnits } from "../../model/sort.ts";
import { canonicalUrl } from "../../reading/checks/links.ts";
import type { Content } from "../../reading/disk/content.ts";
import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import { originalOf } from "../draft/archive-address.ts";
import { matchTrips, type TripMatch } from "../draft/match-trips.ts";
import { findMentions } from "../draft/mentions.ts";
import { languageOf } from "../draft/page-language.ts";
import type { FeedItem } from "./feed-items.ts";
import { tellsOfJourney } from "./journey-words.ts";

/** An article for editors to look at. */
export interface Found {
  readonly item: FeedItem;
  readonly outlet: string;
  readonly language: string | undefined;
  readonly people: readonly Person[];
  /** The trips on file that it may be about, most likely first. */
  readonly trips: readonly TripMatch[];
}

export interface Listed {
  readonly item: FeedItem;
  readonly outlet: string;
  readonly language: string | undefined;
}

const addressesOnFile = ({ articles }: Content): ReadonlySet<string> =>
  new Set(
    articles.flatMap(({ source: { url, archived } }) =>
      [url, archived].flatMap((one) => (one === undefined ? [] : keysOf(one))),
    ),
  );

const keysOf = (address: string): readonly string[] => {
  const { original, archived } = originalOf(address);
  return [original, archived].flatMap((one) => (one === undefined ? [] : canonicalUrl(one)));
};

const MAX_TRIPS = 3;

/** Items that name a minister on file and a journey, and are not on file; without duplicates, latest first. */
export function findNew(listed: readonly Listed[], content: Content, today: Day): readonly Found[] {
  const taken = new Set(addressesOnFile(content));
  const found: Found[] = [];
  for (const { item, outlet, language: said } of listed) {
    const keys = keysOf(item.address);
    if (keys.some((key) => taken.has(key))) continue;
    const language = languageOf(item.language ?? said, item.text);
    if (!tellsOfJourney(item.text, language)) continue;
    const { people, stops } = findMentions(
      item.text,
      { people: content.people.values(), places: content.placeNames },
      language,
    );
    if (people.length === 0) continue;
    for (const key of keys) taken.add(key);
    const named = people.map(({ means }) => means);
    const when = readWhen(item.day ?? "");
    const countries = new Set(stops.map(({ means }) => means.country));
    const trips = isFault(when)
      ? []
      : matchTrips(named, { published: when, countries }, content.articles, today);
    found.push({ item, outlet, language, people: named, trips: trips.slice(0, MAX_TRIPS) });
  }
  return found.toSorted((a, b) => byCodeUnits(b.item.day ?? "", a.item.day ?? ""));
}
