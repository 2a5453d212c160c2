import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { byKnowledge } from "../model/order.ts";
import type { PlanVersion, Stop, Trip, TripEvent } from "../model/trip.ts";
import type { When } from "../model/when.ts";
import { sayDates } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { placeName, stopName } from "./names.ts";

/** One thing that became known, in words, with the claims that it rests on. */
export interface Told {
  readonly known: Day;
  /** No source says when: `known` is the day of reading. */
  readonly undated: boolean;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** What became known of a trip, day by day, whatever came later; what no source dates comes last. */
export function sayHistory(trip: Trip, messages: Messages): readonly Told[] {
  const parts: readonly Known[] = [
    ...trip.history.map((event) => ({ ...event, text: sayEvent(event, trip, messages) })),
    ...trip.due.map((plan) => ({ ...plan, text: sayPlan(plan, messages.history.due, messages) })),
    ...trip.expectations.map((plan) => ({
      ...plan,
      text: sayPlan(plan, messages.history.expected, messages),
    })),
    ...trip.stops.flatMap((stop) => visitOf(stop, messages)),
  ];
  return parts
    .toSorted((a, b) => Number(a.undated) - Number(b.undated) || a.known - b.known)
    .map(({ known, undated, text, claims }) => ({ known, undated, text, claims }));
}

type Known = Pick<TripEvent, "known" | "undated" | "claims"> & { readonly text: string };

/** `Postponed (10 April 2026) – the Norwegian Foreign Ministry: needed at home`. */
export function sayEvent(event: TripEvent, trip: Trip, messages: Messages): string {
  const { history, list, causes } = messages;
  const stop = trip.stops.find(({ id }) => id === event.stop);
  const places = event.places?.map((place) => placeName(place, messages)) ?? [];
  const what = [event.what, stop && stopName(stop, messages), list(places)].filter(Boolean);
  const cause = event.cause === undefined || event.cause === "unstated" ? "" : causes[event.cause];
  return join(
    history.kinds[event.kind],
    { what: what.join(messages.comma), dates: event.happened ?? event.dates, by: event.by },
    [event.cause === "other" ? "" : cause, event.reason].filter(Boolean).join(messages.comma),
    messages,
  );
}

function sayPlan(plan: PlanVersion, kind: string, messages: Messages): string {
  const names = plan.stops.map(({ place }) => placeName(place, messages));
  const what = messages.list(names);
  return join(kind, { what, dates: plan.dates, by: plan.by }, plan.reason ?? "", messages);
}

function visitOf(stop: Stop, messages: Messages): readonly Known[] {
  const claims = (stop.visited?.claims ?? []).toSorted(byKnowledge);
  const [first] = claims;
  if (!first) return [];
  const { known, undated = false } = first;
  const parts = { what: stopName(stop, messages), dates: stop.visited?.dates, by: undefined };
  return [{ known, undated, claims, text: join(messages.history.visited, parts, "", messages) }];
}

interface Parts {
  readonly what: string;
  readonly dates: When | undefined;
  readonly by: string | undefined;
}

function join(kind: string, { what, dates, by }: Parts, why: string, messages: Messages): string {
  const { history, subject } = messages;
  const days = sayDates(dates, messages);
  const about = what ? history.about(kind, what) : kind;
  const dated = days ? history.when(about, days) : about;
  const said = by ? history.by(dated, subject(by)) : dated;
  return why ? history.why(said, why) : said;
}
