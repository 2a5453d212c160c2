import type { Day } from "../model/day.ts";
import type { Departure } from "../model/departures.ts";
import { departuresOf, silencesOf } from "../model/departures.ts";
import type { Article } from "../model/records.ts";
import { earliest, isDay, latest, type When } from "../model/when.ts";
import type { FeedEntry } from "./atom.ts";
import type { Dataset } from "./dataset.ts";
import { stopKeys } from "./stop-key.ts";
import type { TripRecord } from "./trip-json.ts";

/** Each article on file, by its day of publication. */
export const articleEntries = (data: Dataset): readonly FeedEntry[] =>
  data.articles.map((article) => ({
    key: `articles/${article.id}`,
    title: article.title,
    path: `articles/${article.id}/`,
    known: latest(article.source.published),
    undated: !Number.isFinite(earliest(article.source.published)),
    published: dayOf(article.source.published),
    text: [...data.words.claims(article.claims), sourceOf(article, data)],
  }));

const dayOf = ({ start, end }: When): Day | undefined =>
  isDay(start) && start.from === end.to ? start.from : undefined;

function sourceOf({ source }: Article, { outlets, words }: Dataset): string {
  const name = outlets.get(source.outlet)?.name ?? source.outlet;
  const parts = [name, source.title, words.published(source.published), source.url];
  return `Source: ${parts.filter(Boolean).join(", ")}`;
}

/** Each departure from an announced plan, and each announced stop that nobody reports. */
export const changeEntries = (data: Dataset): readonly FeedEntry[] =>
  data.trips.flatMap((record) => {
    const keys = stopKeys(record.trip);
    return [...departuresOf(record.trip), ...silencesOf(record.trip)]
      .filter(({ stop }) => !stop || data.covers(record, stop))
      .map((departure) => changeEntry(record, departure, keys, data));
  });

function changeEntry(
  { trip, title }: TripRecord,
  { stop, what, known, undated, claims }: Departure,
  keys: ReadonlyMap<string, string>,
  { words }: Dataset,
): FeedEntry {
  const subject = stop ? words.place(stop.place) : "the whole trip";
  return {
    key: `changes/${trip.id}/${(stop && keys.get(stop.id)) ?? "trip"}/${what.replaceAll(" ", "-")}`,
    title: `${title}: ${subject} ${WHAT[what] ?? what}`,
    path: `trips/${trip.id}/`,
    known,
    undated,
    text: [stop ? `${words.stop(stop)}.` : words.verdict(trip), ...words.claims(claims)],
  };
}

const WHAT: Readonly<Record<string, string>> = { virtual: "held by video" };
