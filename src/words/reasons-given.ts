import type { Engagement } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Trip } from "../model/trip.ts";
import type { EventKind, TripEvent } from "../model/event.ts";
import type { Explanation } from "../model/explanation.ts";
import { isSilent } from "./explanations.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence } from "./names.ts";

/** What a reason was given for, by what is the same of each: its names, as the statement has them. */
type Subjects = ReadonlyMap<string, string>;

/** One explanation and the stops that it was given for; none where it was given for the trip. */
export interface Reason {
  /** Dated, if any of those that report it dates it. */
  explanation: Explanation;
  readonly of: Map<string, string>;
  /** Those who gave it on one day; none if nobody is named. */
  readonly speakers: readonly string[];
}

/** The same words by the same speaker on one day are said once, for all the stops concerned. */
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
    // What was said of the whole trip is not said again of its stops.
    if (known.of.size > 0)
      for (const [key, name] of of) if (!known.of.has(key)) known.of.set(key, name);
  };
  for (const explanation of trip.explanations) add(explanation, NOTHING);
  for (const { id, place, outcome, notVisited, visited } of trip.stops) {
    for (const explanation of notVisited?.explanations ?? [])
      if (outcome !== "disputed" || !isSilent(explanation))
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

/** Speakers who gave the same reason on one day, for the same stops, share a sentence. */
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

/** The same for statements that differ in the speaker alone; a statement itself if it has no such twin. */
function sharedKey(reason: Reason): unknown {
  const { by, on, cause, reason: why, sentInstead } = reason.explanation;
  return by && on && why && !sentInstead
    ? JSON.stringify([on.edtf, cause, why, ...reason.of.keys()])
    : reason;
}

/** Dated, and with the substitute, if either is. */
const merge = (a: Explanation, b: Explanation): Explanation => ({
  ...(a.on || !b.on ? a : b),
  sentInstead: a.sentInstead ?? b.sentInstead,
  claims: [...new Set([...a.claims, ...b.claims])],
});

const NOTHING: Subjects = new Map();
const one = (key: string, name: string): Subjects => new Map([[key, name]]);

/** The same words of one speaker, on one day or on a day that one of two does not give. */
const isSameStatement = (a: Explanation, b: Explanation): boolean =>
  a.by === b.by &&
  a.cause === b.cause &&
  a.reason === b.reason &&
  (a.sentInstead === b.sentInstead || !a.sentInstead || !b.sentInstead) &&
  (a.on?.edtf === b.on?.edtf || (a.by !== undefined && (!a.on || !b.on)));

/** What happened on the way, and what was decided, whether or not it held. */
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

/** The place that a statement names: Berlin, where Germany was announced. */
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

/** No reason given, in one article, for what another gives a reason for. */
const isSilence = ({ explanation, of }: Reason, all: readonly Reason[]): boolean =>
  explanation.cause === "unstated" &&
  !explanation.reason &&
  all.some(
    (other) =>
      other.explanation.cause !== "unstated" && [...of.keys()].every((key) => other.of.has(key)),
  );

/** What somebody is named as having said, told of the same once more without a name. */
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
