import type { Engagement } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Trip } from "../model/trip.ts";
import type { EventKind, TripEvent } from "../model/event.ts";
import type { Explanation } from "../model/explanation.ts";
import { isUninformative } from "./explanations.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence } from "./names.ts";

/** What a reason was given for: names, by a key that is the same for all names of one subject. */
type Subjects = ReadonlyMap<string, string>;

/** An explanation and the stops that it was given for; no stops if it was given for the trip. */
export interface Reason {
  /** Dated, if any report of it is. */
  explanation: Explanation;
  readonly of: Map<string, string>;
  /** Everyone who gave it on the same day; empty if nobody is named. */
  readonly speakers: readonly string[];
}

/** Identical words by one speaker on one day are merged, for all stops concerned. */
export function collectReasons(trip: Trip, messages: Messages): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (explanation: Explanation, of: Subjects): void => {
    const known = reasons.find((each) => isSameStatement(each.explanation, explanation));
    if (!known) {
      const { by } = explanation;
      reasons.push({ explanation, of: new Map(of), speakers: by === undefined ? [] : [by] });
      return;
    }
    known.explanation = merge(known.explanation, explanation);
    // A reason given for the whole trip is not repeated for its stops.
    if (known.of.size > 0)
      for (const [key, name] of of) if (!known.of.has(key)) known.of.set(key, name);
  };
  for (const explanation of trip.explanations) add(explanation, NOTHING);
  for (const { id, place, outcome, notVisited, visited } of trip.stops) {
    for (const explanation of notVisited?.explanations ?? [])
      if (outcome !== "disputed" || !isUninformative(explanation))
        add(explanation, one(id, nameInSentence(aboutOf(explanation) ?? place, messages)));
    for (const engagement of visited?.calledOff ?? [])
      add(
        explanationOfEngagement(engagement),
        one(engagement.what, messages.verdict.theEngagement(engagement.what)),
      );
  }
  for (const event of trip.history)
    for (const explanation of EXPLAINED.has(event.kind) ? event.explanations : [])
      if (explanation.cause !== "unstated" || explanation.reason)
        add(explanation, subjectsOf(event, explanation, trip, messages));
  return withSpeakersJoined(
    reasons.filter((reason, _, all) => !isSilence(reason, all) && !isEcho(reason, all)),
  );
}

/** Merges identical reasons that several speakers gave on one day for the same stops. */
const withSpeakersJoined = (reasons: readonly Reason[]): readonly Reason[] =>
  Array.from(Map.groupBy(reasons, sharedKey).values(), ([first, ...others]) =>
    others.reduce(
      (joined, { explanation, speakers }) => ({
        ...joined,
        explanation: merge(joined.explanation, explanation),
        speakers: [...joined.speakers, ...speakers],
      }),
      first!,
    ),
  );

/** Equal for statements that differ only in their speaker; otherwise unique. */
function sharedKey(reason: Reason): unknown {
  const { by, on, cause, reason: why, sentInstead } = reason.explanation;
  return by && on && why && !sentInstead
    ? JSON.stringify([on.edtf, cause, why, ...reason.of.keys()])
    : reason;
}

/** Keeps the date and the substitute of either. */
const merge = (a: Explanation, b: Explanation): Explanation => ({
  ...(a.on || !b.on ? a : b),
  sentInstead: a.sentInstead ?? b.sentInstead,
  claims: [...new Set([...a.claims, ...b.claims])],
});

const NOTHING: Subjects = new Map();
const one = (key: string, name: string): Subjects => new Map([[key, name]]);

/** The same words by one speaker, on the same day or with one of the days missing. */
const isSameStatement = (a: Explanation, b: Explanation): boolean =>
  a.by === b.by &&
  a.cause === b.cause &&
  a.reason === b.reason &&
  (a.sentInstead === b.sentInstead || !a.sentInstead || !b.sentInstead) &&
  (a.on?.edtf === b.on?.edtf || (a.by !== undefined && (!a.on || !b.on)));

/** Incidents and decisions, whether or not they held. */
const EXPLAINED: ReadonlySet<EventKind> = new Set([
  "postponed",
  "cancelled",
  "denied",
  "set out",
  "turned back",
  "stop called off",
  "came home",
]);

function subjectsOf(
  { kind, stop }: TripEvent,
  explanation: Explanation,
  { stops }: Trip,
  messages: Messages,
): Subjects {
  if (kind === "set out") return one(kind, messages.verdict.theDeparture);
  if (kind === "came home") return one(kind, messages.verdict.theReturn);
  const place = aboutOf(explanation) ?? stops.find(({ id }) => id === stop)?.place;
  return stop && place ? one(stop, nameInSentence(place, messages)) : NOTHING;
}

/** The place that a statement names: Berlin, even if Germany was announced. */
const aboutOf = ({ claims }: Explanation): Place | undefined =>
  claims.flatMap((claim) => (claim.kind === "skipped" ? claim.place : []))[0];

const explanationOfEngagement = ({ by, voice, on, cause, reason }: Engagement): Explanation => ({
  by,
  voice,
  on,
  days: on ? [on] : [],
  cause,
  reason,
  claims: [],
});

/** One article gives no reason, but another does. */
const isSilence = ({ explanation, of }: Reason, all: readonly Reason[]): boolean =>
  explanation.cause === "unstated" &&
  !explanation.reason &&
  all.some(
    (other) =>
      other.explanation.cause !== "unstated" && [...of.keys()].every((key) => other.of.has(key)),
  );

/** An unattributed repetition of what someone is named as having said. */
const isEcho = ({ explanation, of }: Reason, all: readonly Reason[]): boolean =>
  explanation.by === undefined &&
  explanation.reason !== undefined &&
  !explanation.sentInstead &&
  all.some(
    ({ explanation: { by, cause, reason }, of: named }) =>
      by !== undefined &&
      cause === explanation.cause &&
      reason === explanation.reason &&
      [...of.keys()].every((key) => named.has(key)),
  );
