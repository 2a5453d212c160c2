import { type Outcome, wasMissed } from "../../model/outcomes.ts";
import { isCalledOff, type TripStatus } from "../../model/statuses.ts";

/** What a note says. */
interface NotedTrip {
  readonly status: TripStatus;
  readonly stops: readonly { readonly name: string; readonly outcome: Outcome }[];
}

/** The words of a note. */
export interface NoteWords {
  readonly comma: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly statuses: Readonly<Record<TripStatus, string>>;
  readonly note: (names: string, what: string) => string;
}

/** A trip in the few words beside its bar, the news first: `Santiago cancelled`, `Somalia skipped`, `Munich`. */
export function sayNote({ status, stops }: NotedTrip, words: NoteWords): string {
  const join = (some: NotedTrip["stops"]): string =>
    [...new Set(some.map(({ name }) => name))].join(words.comma);
  if (isCalledOff(status)) return words.note(join(stops), words.statuses[status]).trim();
  const missed = stops.find(({ outcome }) => wasMissed(outcome));
  if (!missed) return join(stops);
  const alike = stops.filter(({ outcome }) => outcome === missed.outcome);
  return words.note(join(alike), words.outcomes[missed.outcome]);
}
