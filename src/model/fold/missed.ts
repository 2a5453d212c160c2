import { grouped } from "../grouped.ts";
import type { DeniedClaim, PlanClaim, SkippedClaim, TurnedBackClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { compatible, isCountryAlone, type Place } from "../place.ts";
import { rankOf } from "../voice.ts";
import { earliest, overlap, type When } from "../when.ts";
import { saidFrom } from "./knowledge.ts";

/** A statement that a stop is not, or was not, made. */
export type MissClaim = SkippedClaim | TurnedBackClaim | DeniedClaim;

/** What such a statement can be about: a planned stop, or one that was made. */
export interface Target {
  readonly key: string;
  readonly place: Place;
  readonly isMade: boolean;
  /**
   * The first day on which it can have been announced; undefined for a stop that was made, or had been
   * expected.
   */
  readonly since?: Day | undefined;
}

/** Statements that a stop is not made, by the stop's key. */
export type Misses = ReadonlyMap<string, readonly MissClaim[]>;

/** The key of a stop that is only named as not made. */
export const missedKey = (place: Place): string => `missed ${place.id}`;

const NONE: Misses = new Map();

/** Pairs each statement with the stop it is about: preferably one of the exact place that was not made. */
export function matchMisses(
  claims: readonly MissClaim[],
  targets: () => readonly Target[],
): Misses {
  if (claims.length === 0) return NONE;
  const byCountry = Map.groupBy(targets(), ({ place }) => place.country);
  const matches = claims.flatMap((claim) => {
    const { place } = claim;
    if (!place) return [];
    const possible = (byCountry.get(place.country) ?? []).filter((target) =>
      isMeant(target, claim, place),
    );
    const target =
      possible.find((each) => !each.isMade && each.place.id === place.id) ??
      possible.find((each) => !each.isMade) ??
      possible.find((each) => each.place.id === place.id) ??
      possible[0];
    return [[target?.key ?? missedKey(place), claim] as const];
  });
  return grouped(matches);
}

/** A town called off before its country alone was announced is not the stop that was then announced. */
const isMeant = (target: Target, { known }: MissClaim, place: Place): boolean =>
  compatible(target.place, place) &&
  (target.since === undefined ||
    target.since <= known ||
    !isCountryAlone(target.place) ||
    isCountryAlone(place));

/** Whether an attempt failed rather than the stop, which may have been made later. */
export const isAttempt = (claim: MissClaim): claim is Attempt =>
  claim.kind === "turnedBack" || (claim.kind === "skipped" && claim.turnedBack);

export type Attempt = TurnedBackClaim | (SkippedClaim & { readonly turnedBack: true });

/** The day of an attempt, or the day of its report if not given. */
export const dayOfAttempt = (claim: Attempt): Day => {
  const day = whenOfAttempt(claim);
  return day && Number.isFinite(earliest(day)) ? earliest(day) : claim.known;
};

/** Attempts that several articles report: one for each day; undated reports can belong to any. */
export function distinctAttempts(claims: readonly MissClaim[]): readonly (readonly Attempt[])[] {
  if (claims.length === 0) return [];
  const groups: Attempt[][] = [];
  const byDay = claims
    .filter((claim) => isAttempt(claim))
    .toSorted(
      (a, b) => Number(isDated(b)) - Number(isDated(a)) || dayOfAttempt(a) - dayOfAttempt(b),
    );
  for (const claim of byDay) {
    const same = groups.find(([first]) => !isDated(claim) || isSameDay(first!, claim));
    if (same) same.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** When an attempt happened, if reported. */
export const whenOfAttempt = (claim: Attempt): When | undefined =>
  claim.kind === "turnedBack" ? claim.happened : claim.on;
const isDated = (claim: Attempt): boolean => whenOfAttempt(claim) !== undefined;
const isSameDay = (a: Attempt, b: Attempt): boolean => {
  const [first, second] = [whenOfAttempt(a), whenOfAttempt(b)];
  return first === undefined || second === undefined || overlap(first, second);
};

/** A later announcement by a voice at least as high takes a statement back; a lower voice's contests it. */
export function answersTo(
  claim: MissClaim,
  announced: readonly PlanClaim[],
): { readonly restoredBy: readonly PlanClaim[]; readonly contestedBy: readonly PlanClaim[] } {
  const later = announced.filter(
    (plan) => plan.article !== claim.article && saidFrom(plan) > claim.known,
  );
  const higher = later.filter((plan) => rankOf(plan.voice) <= rankOf(claim.voice));
  return { restoredBy: higher, contestedBy: higher.length > 0 ? [] : later };
}

/** Whether a statement that a stop is not made still holds: no later announcement takes it back. */
export const isInForce = (claim: MissClaim, announced: readonly PlanClaim[]): boolean =>
  answersTo(claim, announced).restoredBy.length === 0;
