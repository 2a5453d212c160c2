import type {
  PlanClaim,
  SkippedClaim,
  StopKind,
  TripId,
  VisitedClaim,
} from "../../src/model/claim.ts";
import type { Facets } from "../../src/model/facets.ts";
import { readDay } from "../../src/model/day.ts";
import type { Place } from "../../src/model/place.ts";
import type { Score, Trip } from "../../src/model/trip.ts";
import type { NotVisited, PlannedStop, Stop } from "../../src/model/stop.ts";
import type { Explanation } from "../../src/model/explanation.ts";
import type { TripStatus } from "../../src/model/statuses.ts";
import type { Outcome } from "../../src/model/outcomes.ts";
import { placeOf } from "./places.ts";
import { when } from "./when.ts";

/** A test stop in short form: `{ at: "Somalia", outcome: "skipped", announced: "" }`. */
export interface StopSpec {
  readonly at: string;
  readonly outcome: Outcome;
  /** Its position in the announced order, if not the next. */
  readonly position?: number;
  /** Its announced dates as EDTF; `""` if announced without any. */
  readonly announced?: string;
  readonly expected?: string;
  /** Its reported dates as EDTF; `""` if reported without any. */
  readonly visited?: string;
  /** The reported place, if more exact. */
  readonly town?: string;
  readonly why?: Why;
  readonly kind?: StopKind;
  readonly movedBy?: number;
  readonly met?: readonly string[];
  readonly insteadOf?: string;
  readonly replacedBy?: string;
}

export interface Why {
  readonly by?: string;
  readonly on?: string;
  readonly cause: Explanation["cause"];
  readonly reason?: string;
}

export interface TripSpec {
  readonly id?: TripId;
  readonly asOf?: string;
  readonly status?: TripStatus;
  readonly dates?: string;
  readonly actual?: string;
  readonly announcedBy?: string;
  readonly announcedOn?: string;
  readonly score?: readonly [made: number, announced: number];
  readonly why?: Why;
  readonly postponedTo?: TripId;
  readonly postponedToDates?: string;
  readonly stops: readonly StopSpec[];
}

const day = (iso: string): number => readDay(iso) ?? Number.NaN;

function claimBase(
  trip: TripId,
  article: string,
  position: number,
): Omit<PlanClaim, "kind" | "partial" | "stops"> {
  const known = day("2026-01-12");
  const voice = { id: article, side: "press" } as const;
  const id = `${article}#${String(position)}`;
  return { id, article, trip, voice, carrier: article, known, published: known, position };
}

function planClaim(spec: TripSpec, id: TripId): PlanClaim {
  const named = spec.stops.filter((stop) => stop.announced !== undefined);
  return {
    ...claimBase(id, "plan", 0),
    kind: "announced",
    partial: false,
    by: spec.announcedBy,
    on: spec.announcedOn === undefined ? undefined : when(spec.announcedOn),
    dates: spec.dates === undefined ? undefined : when(spec.dates),
    stops: named.map(({ at, announced, kind = "visit" }) => ({
      place: placeOf(at),
      dates: announced ? when(announced) : undefined,
      kind,
    })),
  };
}

const accountOf = (why: Why, claims: readonly SkippedClaim[]): Explanation => ({
  by: why.by,
  voice: { id: why.by ?? "paper", side: why.by === undefined ? "press" : "own" },
  days: why.on === undefined ? [] : [when(why.on)],
  on: why.on === undefined ? undefined : when(why.on),
  cause: why.cause,
  reason: why.reason,
  claims,
});

function notVisitedOf(spec: StopSpec, id: TripId): NotVisited | undefined {
  if (!spec.why) return undefined;
  const claim: SkippedClaim = {
    ...claimBase(id, "skipped", 0),
    kind: "skipped",
    place: placeOf(spec.at),
    turnedBack: spec.outcome === "turned back",
    cause: spec.why.cause,
    by: spec.why.by,
    reason: spec.why.reason,
  };
  return {
    explanations: [accountOf(spec.why, [claim])],
    replacedBy: spec.replacedBy === undefined ? undefined : placeOf(spec.replacedBy),
    turnedBack: spec.outcome === "turned back",
    claims: [claim],
  };
}

function announcedOf(
  dates: string | undefined,
  place: Place,
  position: number,
  claim: PlanClaim,
): PlannedStop | undefined {
  return dates === undefined
    ? undefined
    : {
        position,
        place,
        kind: "visit",
        dates: dates ? when(dates) : undefined,
        on: claim.on,
        claims: [claim],
      };
}

const UNKNOWN = { from: -Infinity, to: Infinity };

/** The facets that an outcome implies. */
function facetsOf({ outcome, movedBy, announced, replacedBy }: StopSpec): Facets {
  const missed: Partial<Record<Outcome, Facets["made"]>> = {
    upcoming: "to come",
    unreported: "unreported",
    "called off": "called off",
    postponed: "postponed",
    skipped: "skipped",
    replaced: "skipped",
    "turned back": "skipped",
    virtual: "held by video",
    disputed: "contested",
  };
  return {
    made: missed[outcome] ?? "made",
    plan: announced === undefined ? "none" : "announced",
    when: movedBy
      ? { kind: movedBy < 0 ? "earlier" : "later", days: Math.abs(movedBy) }
      : { kind: "not comparable" },
    order: outcome === "reordered" ? "out of order" : "kept",
    form: "as planned",
    attempts: outcome === "turned back" ? 1 : 0,
    engagements: 0,
    instead: replacedBy === undefined ? undefined : { place: placeOf(replacedBy), wasMade: true },
  };
}

function scoreOf([made, announced]: readonly [number, number], stops: readonly Stop[]): Score {
  const count = (outcome: Outcome): number =>
    stops.filter((stop) => stop.announced && stop.outcome === outcome).length;
  const [unreported, toCome] = [count("unreported"), count("upcoming")];
  const notMade = Math.max(0, announced - made - unreported - toCome);
  return { announced, made, notMade, unreported, toCome, contested: 0 };
}

/** A trip as the fold could return it. */
export function tripOf(spec: TripSpec): Trip {
  const id = spec.id ?? "wang-yi/2026-01-africa";
  const claim = planClaim(spec, id);
  let position = 0;
  const stops = spec.stops.map((each, index): Stop => {
    const place = placeOf(each.at);
    const announced = each.announced !== undefined || each.expected !== undefined;
    if (announced) position += 1;
    const visitedClaim: VisitedClaim = {
      ...claimBase(id, "visits", index),
      kind: "visited",
      place: placeOf(each.town ?? each.at),
      dates: each.visited ? when(each.visited) : undefined,
      stopKind: each.kind ?? "visit",
      met: each.met ?? [],
      calledOff: [],
    };
    return {
      id: `${place.id.toLowerCase().replace("/", "-")}-${String(index + 1)}`,
      place,
      kind: each.kind ?? "visit",
      facets: facetsOf(each),
      outcome: each.outcome,
      attempts: [],
      corrected: [],
      announced: announcedOf(each.announced, place, each.position ?? position, claim),
      expected: announcedOf(each.expected, place, position, claim),
      visited:
        each.visited === undefined
          ? undefined
          : {
              place: visitedClaim.place,
              dates: visitedClaim.dates,
              bounds: {
                arrival: visitedClaim.dates?.start ?? UNKNOWN,
                departure: visitedClaim.dates?.end ?? UNKNOWN,
              },
              calledOff: [],
              met: visitedClaim.met,
              insteadOf: each.insteadOf === undefined ? undefined : placeOf(each.insteadOf),
              claims: [visitedClaim],
            },
      notVisited: notVisitedOf(each, id),
      movedBy: each.movedBy,
      disputes: [],
      claims: each.visited === undefined ? [claim] : [claim, visitedClaim],
    };
  });
  const planned = stops.flatMap(({ announced }) => (announced ? [announced] : []));
  return {
    id,
    person: "wang-yi",
    asOf: day(spec.asOf ?? "2026-01-12"),
    status: spec.status ?? "completed",
    explanations: spec.why ? [accountOf(spec.why, [])] : [],
    postponedTo: spec.postponedTo,
    postponedToDates: spec.postponedToDates === undefined ? undefined : when(spec.postponedToDates),
    announcedDates: claim.dates,
    actualDates: spec.actual === undefined ? undefined : when(spec.actual),
    score: spec.score && scoreOf(spec.score, stops),
    stops,
    plans:
      planned.length > 0
        ? [
            {
              kind: "announced",
              known: claim.known,
              undated: false,
              by: claim.by,
              voice: claim.voice,
              on: claim.on,
              full: true,
              notice: false,
              dates: claim.dates,
              stops: planned,
              claims: [claim],
            },
          ]
        : [],
    due: [],
    expectations: [],
    history: [],
    journey: [],
    joined: [],
    corrections: [],
    disputes: [],
    remarks: [],
    knowledgeDays: [claim.known],
    claims: [claim],
  };
}
