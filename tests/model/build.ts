// Builds claims concisely, for tests of the fold alone.
import type {
  Claim,
  PlanClaim,
  SkippedClaim,
  TripId,
  VisitedClaim,
} from "../../src/model/claim.ts";
import { readDay } from "../../src/model/day.ts";
import type { Place } from "../../src/model/place.ts";
import type { Voice } from "../../src/model/voice.ts";
import { type When, whenOf } from "../../src/model/when.ts";

/** `TZ` is a country alone, `TZ/dodoma` a place in it. */
export const place = (id: string): Place => ({
  id,
  name: id,
  country: id.slice(0, 2),
  countryName: id.slice(0, 2),
  point: [0, 0],
});

export const day = (iso: string): number => readDay(iso)!;

/** `2026-01-07`, `2026-01-07/2026-01-09`, `../2026-01-09`, `2026-01-07/..`. */
export function when(text: string): When {
  const [from = "..", to = from] = text.split("/");
  const start = from === ".." ? -Infinity : day(from);
  const end = to === ".." ? Infinity : day(to);
  return whenOf(
    { from: start, to: from === ".." ? end : start },
    { from: to === ".." ? start : end, to: end },
  );
}

export interface Told {
  readonly article: string;
  readonly published: number;
  readonly on?: number | undefined;
  readonly position?: number | undefined;
  readonly trip?: TripId | undefined;
  readonly voice?: Partial<Voice> | undefined;
}

const base = ({ article, published, on, position = 0, trip = "a/2026-01-b", voice }: Told) => ({
  voice: { id: article, side: "own", ...voice } satisfies Voice,
  carrier: article,
  id: `${article}#${position}`,
  article,
  trip,
  published,
  position,
  known: on ?? published,
  on: on === undefined ? undefined : whenOf({ from: on, to: on }, { from: on, to: on }),
});

export const announced = (
  told: Told,
  stops: readonly (readonly [string, (When | undefined)?])[],
  more: Partial<PlanClaim> = {},
): PlanClaim => ({
  ...base(told),
  kind: "announced",
  partial: false,
  stops: stops.map(([id, dates]) => ({ place: place(id), dates, kind: "visit" })),
  ...more,
});

export const visited = (told: Told, id: string, dates?: When): VisitedClaim => ({
  ...base(told),
  kind: "visited",
  place: place(id),
  dates,
  stopKind: "visit",
  met: [],
  calledOff: [],
});

export const skipped = (
  told: Told,
  id: string,
  more: Partial<SkippedClaim> = {},
): SkippedClaim => ({
  ...base(told),
  kind: "skipped",
  place: place(id),
  cause: "unstated",
  turnedBack: false,
  ...more,
});

export const calledOff = (told: Told, kind: "cancelled" | "postponed"): Claim => ({
  ...base(told),
  kind,
  cause: "unstated",
});
