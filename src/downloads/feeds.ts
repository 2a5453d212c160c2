import type { Day } from "../model/day.ts";
import { type PlanChange, planChanges, unreportedChanges } from "../model/plan-changes.ts";
import type { Article } from "../model/records.ts";
import { isDay } from "../model/day-range.ts";
import { earliest, latest, type When } from "../model/when.ts";
import { tripDates } from "../words/trip-dates.ts";
import type { FeedEntry } from "./atom.ts";
import type { Dataset } from "./dataset.ts";
import { stopKeys } from "./stop-key.ts";
import { sourcesOf, type TripRecord } from "./trip-json.ts";

/**
 * Each article on file, whatever it is about, by the day on which its entry was added. Without a history, by the last
 * day on which it can have been published; if no source gives that, by the day of reading.
 */
export const articleEntries = (data: Dataset): readonly FeedEntry[] =>
  data.articles.map((article) => ({
    key: `articles/${article.id}`,
    title: article.title,
    path: `articles/${article.id}/`,
    ...enteredOn(article, data),
    published: dayOf(article.source.published),
    changed: lastChange([article.id], data),
    get text() {
      return [...data.words.claims(article.claims), sourceOf(article, data)];
    },
  }));

/** With a history every entry has a date, even if its article has none. */
function enteredOn({ id, source }: Article, { filedOf }: Dataset) {
  const added = filedOf(id)?.added;
  return {
    known: added ?? latest(source.published),
    undated: added === undefined && !Number.isFinite(earliest(source.published)),
  };
}

const dayOf = ({ start, end }: When): Day | undefined =>
  isDay(start) && start.from === end.to ? start.from : undefined;

function sourceOf({ source }: Article, { outlets, words }: Dataset): string {
  const name = outlets.get(source.outlet)?.name ?? source.outlet;
  const parts = [name, source.title, words.published(source.published), source.url];
  return `Source: ${parts.filter(Boolean).join(", ")}`;
}

/** Each change of an announced plan, and each unreported stop. */
export const changeEntries = (data: Dataset): readonly FeedEntry[] =>
  data.trips.flatMap((record) => {
    const keys = stopKeys(record.trip);
    return [...planChanges(record.trip), ...unreportedChanges(record.trip)]
      .filter(({ stop }) => !stop || data.covers(record, stop))
      .map((change) => changeEntry(record, change, keys, data));
  });

/** The last day on which any of some entries was changed after being added; undefined if none was. */
function lastChange(ids: readonly string[], { filedOf }: Dataset): Day | undefined {
  const days = ids.flatMap((id) => {
    const filed = filedOf(id);
    return filed && filed.edits > 0 ? filed.changed : [];
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

function changeEntry(
  { trip, title }: TripRecord,
  change: PlanChange,
  keys: ReadonlyMap<string, string>,
  data: Dataset,
): FeedEntry {
  const { words } = data;
  const { stop, what, claims } = change;
  const subject = stop ? words.place(stop.place) : "the whole trip";
  return {
    key: `changes/${trip.id}/${(stop && keys.get(stop.id)) ?? "trip"}/${what.replaceAll(" ", "-")}`,
    title: `${title}: ${subject} ${WHAT[what] ?? what}`,
    path: `trips/${trip.id}/`,
    known: changedOn(change),
    undated: change.undated,
    changed: lastChange(sourcesOf(claims), data),
    get text() {
      return [stop ? `${words.stop(stop)}.` : words.verdict(trip), ...words.claims(claims)];
    },
  };
}

/** An undated change is not dated by the day of reading: it had happened by the end of the trip. */
function changedOn({ known, undated, trip }: PlanChange): Day {
  const dates = undated ? tripDates(trip) : undefined;
  return dates ? Math.min(known, latest(dates)) : known;
}

const WHAT: Readonly<Record<string, string>> = { virtual: "held by video" };
