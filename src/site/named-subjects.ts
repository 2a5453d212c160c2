import type { Language } from "./language.ts";
import { pathOf } from "./links.ts";
import { unique } from "./named-places.ts";
import type { Site } from "./site.ts";
import type { Named, NamedKind } from "../drawings/home/named.ts";
import type { Outcome } from "../model/outcomes.ts";
import { reasonsOfStop, reasonsOfTrip } from "../model/reasons.ts";
import { searchWords } from "../words/search-words.ts";

/** An outcome that a stop may have had before it was made after all. */
const TURNED_BACK: Outcome = "turned back";

/** Outcomes and causes link to the trips that have them; outcomes of whole trips link to all changes of plan. */
export function subjects({ entries }: Site, { messages, ui, to }: Language): readonly Named[] {
  const { withOutcome, withCause, withStatus, noneYet } = ui.site.search;
  const stops = entries.flatMap(({ trip }) => trip.stops);
  const tried = entries.filter(({ trip }) =>
    trip.stops.some(({ attempts }) => attempts.length > 0),
  );
  const reasons = entries.flatMap(({ trip }) => [
    ...reasonsOfTrip(trip),
    ...trip.stops.flatMap((stop) => reasonsOfStop(trip, stop)),
  ]);
  const used = new Set<string>([
    ...stops.map(({ outcome }) => outcome),
    ...reasons.map(({ cause }) => cause),
    ...(tried.length > 0 ? [TURNED_BACK] : []),
  ]);
  // An outcome or cause that no trip has yet links to its definition.
  const filtered = (name: string, id: string): string =>
    to.page(used.has(id) ? `?${new URLSearchParams({ [name]: id }).toString()}` : "about/");
  const detailOf = (id: string): string => (used.has(id) ? "" : noneYet);
  const { cancelled, postponed, "cut short": short } = ui.statuses;
  return [
    ...Object.entries(messages.outcomes).map(([id, word]) => ({
      ...subject("outcome", id, word, withOutcome(word), filtered("outcome", id)),
      detail: detailOf(id),
      ...(id === TURNED_BACK && { trips: tried.map(({ trip }) => trip.id) }),
    })),
    ...Object.entries(messages.causes).map(([id, word]) => ({
      ...subject("cause", id, word, withCause(word), filtered("cause", id)),
      detail: detailOf(id),
    })),
    ...Object.entries({ cancelled, postponed, "cut short": short }).map(([id, word]) =>
      subject("status", id, word, withStatus(word), to.page("changes/")),
    ),
  ];
}

const subject = (
  kind: NamedKind & ("outcome" | "cause" | "status"),
  id: string,
  word: string,
  title: string,
  href: string,
): Named => ({
  kind,
  id,
  path: pathOf(href),
  title,
  detail: "",
  weight: 0,
  names: unique(word, ...searchWords(kind, id)),
});
