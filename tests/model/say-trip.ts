// A trip in a few words, so that the expectations of the cases read like a table.
import { en } from "../../src/words/en/messages.ts";
import { ui } from "../../src/words/en/ui.ts";
import { evidenceLines } from "../../src/words/evidence.ts";
import { sayKnownDays } from "../../src/words/known-days.ts";
import { messages as zh } from "../../src/words/zh/messages.ts";
import { sayVerdict } from "../../src/words/verdict.ts";
import { isoOf } from "../../src/model/day.ts";
import { voiceCount } from "../../src/model/fold/voices.ts";
import type { PlanVersion, Score, Trip } from "../../src/model/trip.ts";
import type { Stop } from "../../src/model/stop.ts";
import type { TripEvent } from "../../src/model/event.ts";
import type { Dispute } from "../../src/model/dispute.ts";

interface Said {
  readonly status: string;
  readonly score: string | undefined;
  readonly stops: readonly string[];
  readonly announced: readonly string[];
  readonly planned: readonly string[];
  readonly plans: readonly string[];
  readonly expectations: readonly string[];
  readonly disputes: readonly string[];
  readonly remarks: readonly string[];
  readonly postponedTo: string | undefined;
  readonly joined: readonly string[];
  readonly knowledgeDays: readonly string[];
  readonly dates: string | undefined;
  readonly history: readonly string[];
  readonly why: readonly string[];
  readonly corrected: readonly string[];
  /** The sentences of its page: the lede, and what supports it. */
  readonly lede: string;
  readonly support: readonly string[];
  /** The same in Chinese, in one. */
  readonly zh: readonly string[];
  /** What was known when, as the page tells it. */
  readonly told: readonly string[];
}

export const sayTrip = (trip: Trip): Said => ({
  status: trip.status,
  score: trip.score && sayScore(trip.score),
  stops: trip.stops.map(sayStop),
  announced: trip.stops.filter((stop) => stop.announced).map(nameOf),
  planned: trip.stops.flatMap((stop) =>
    stop.announced?.dates ? `${nameOf(stop)} ${stop.announced.dates.edtf}` : [],
  ),
  plans: trip.plans.map(sayPlan),
  expectations: trip.expectations.map(sayPlan),
  remarks: trip.remarks.map(({ about, stop, says }) => `${stop ?? "trip"}, ${about}: ${says}`),
  disputes: trip.disputes.map(sayDispute),
  postponedTo: trip.postponedTo,
  joined: trip.joined,
  knowledgeDays: trip.knowledgeDays.map(isoOf),
  dates: trip.actualDates?.edtf,
  history: trip.history.map(sayEvent),
  lede: sayVerdict(trip, en).lead.text,
  support: sayVerdict(trip, en).support.map(({ text }) => text),
  zh: sayInChinese(trip),
  told: sayKnownDays(trip, evidenceLines(trip.claims, words), words).flatMap(({ day, told }) =>
    told.map(({ text }) => `${day}: ${text}`),
  ),
  why: trip.explanations.map(({ by, days, cause }) =>
    [cause, by, ...days.map(({ edtf }) => edtf)].filter(Boolean).join(", "),
  ),
  corrected: trip.stops.flatMap(({ id, corrected }) =>
    corrected.map(({ says, claims }) => `${id}, ${says}, ${isoOf(claims[0]!.known)}`),
  ),
});

const words = { messages: en, ui };

function sayInChinese(trip: Trip): readonly string[] {
  const { lead, support } = sayVerdict(trip, zh);
  return [lead, ...support].map(({ text }) => text);
}

/** `1 of 4, 2 not made`: what is not named is none. */
const sayScore = ({ announced, made, notMade, unreported, toCome, contested }: Score): string =>
  [
    `${made} of ${announced}`,
    ...Object.entries({ "not made": notMade, unreported, "to come": toCome, contested }).flatMap(
      ([name, n]) => (n > 0 ? `${n} ${name}` : []),
    ),
  ].join(", ");

/** `postponed, health, Norwegian Foreign Ministry, 2026-03-05, for 2026-04-10`. */
const sayEvent = (event: TripEvent): string =>
  [
    event.stop ? `${event.stop} ${event.kind}` : event.kind,
    event.cause === "unstated" ? undefined : event.cause,
    event.by,
    event.happened?.edtf ?? event.on?.edtf,
    event.dates && `for ${event.dates.edtf}`,
    event.what,
  ]
    .filter((part) => part !== undefined)
    .join(", ");

const sayPlan = ({ dates, stops }: PlanVersion): string =>
  `${dates?.edtf ?? "-"}: ${stops.map(({ place }) => place.name).join(", ")}`;

const nameOf = ({ place, visited }: Stop): string =>
  place.id === place.country ? place.name : (visited?.place.name ?? place.name);

/** `Kenya, moved, 3, 2026-03-16`: what follows the outcome is whatever the stop has. */
function sayStop(stop: Stop): string {
  const { visited, notVisited } = stop;
  const [explanation, ...others] = notVisited?.explanations ?? [];
  const parts = [
    nameOf(stop),
    stop.mostSay ? `${stop.outcome} (${stop.mostSay})` : stop.outcome,
    stop.movedBy,
    sayTiming(stop),
    stop.facets.order === "out of order" && stop.outcome !== "reordered"
      ? "out of order"
      : undefined,
    visited?.dates?.edtf,
    visited?.met.length ? `met ${visited.met.join("; ")}` : undefined,
    explanation?.cause,
    explanation?.by,
    explanation?.on?.edtf,
    notVisited?.replacedBy && `by ${notVisited.replacedBy.country}`,
    others.length > 0 ? `also ${others.map(({ cause }) => cause).join(", ")}` : undefined,
    stop.attempts.length > 0 && stop.visited ? `turned back ${stop.attempts.length}` : undefined,
    stop.due ? "due" : undefined,
    stop.expected ? "expected" : undefined,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** `5 to 1`: from how many days to how many. */
const sayTiming = ({ facets: { when } }: Stop): string | undefined =>
  when.kind === "shortened" || when.kind === "lengthened"
    ? `${when.from} to ${when.to}`
    : undefined;

const sayDispute = ({ kind, stop, versions }: Dispute): string =>
  [
    stop ?? "trip",
    kind,
    ...versions.map(({ says, claims }) => `${says} (${voiceCount(claims)})`),
  ].join(", ");
