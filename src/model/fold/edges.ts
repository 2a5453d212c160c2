import type { VisitedClaim } from "../claim.ts";
import type { Dispute, Version } from "../dispute.ts";
import { intersection, type DayRange, hull, isDay, overlaps } from "../day-range.ts";
import { formatEdge, type When, whenOf } from "../when.ts";

/** The days of a stay, edge by edge. */
export interface StayDays {
  /** From arrival to departure; undefined if no source gives any day. */
  readonly dates?: When | undefined;
  readonly disputes: readonly Dispute[];
  /** What a voice said first and later corrected. */
  readonly corrected: readonly Version[];
}

const NONE = [] as const;
const UNKNOWN: DayRange = { from: -Infinity, to: Infinity };
type EdgeName = "start" | "end";

/** What one voice says about one stay: its last word, if it contradicts itself. */
interface Statement {
  readonly dates: When;
  readonly claims: readonly VisitedClaim[];
}

/**
 * The dates of one stay. For each edge, overlapping ranges are narrowed to their common days. Ranges that
 * do not overlap are a dispute about that edge, and the stay then reaches from the earliest to the
 * latest. Two days never become a third one that nobody gave.
 */
export function mergeDays(claims: readonly VisitedClaim[]): StayDays {
  if (claims.length === 1) return { dates: claims[0]!.dates, disputes: NONE, corrected: NONE };
  const { words, corrected } = lastWords(claims);
  const [first] = words;
  // Identical dates are kept as written: `2026-03-08~` stays approximate.
  if (!first || words.every(({ dates }) => dates.edtf === first.dates.edtf))
    return { dates: first?.dates, disputes: [], corrected };
  const counted = withoutSingleDaysWithin(words);
  const start = mergeEdge(counted, "start");
  const end = mergeEdge(counted, "end");
  const dates = whenOf(start.range, end.range, {
    start: outermost(start.versions, (a, b) => a.from < b.from),
    end: outermost(end.versions, (a, b) => a.to > b.to),
  });
  return {
    dates: dates.edtf === "../.." ? undefined : dates,
    disputes: disputesOf(start.versions, end.versions),
    corrected,
  };
}

/** A voice's later word replaces its earlier one if both cannot be true; otherwise they are combined. */
function lastWords(claims: readonly VisitedClaim[]): {
  words: readonly Statement[];
  corrected: readonly Version[];
} {
  const words = new Map<string, Statement>();
  const corrected: Version[] = [];
  for (const claim of claims) {
    const { dates, voice } = claim;
    if (!dates) continue;
    const before = words.get(voice.id);
    const both = before && together(before.dates, dates);
    if (before && !both) corrected.push({ says: before.dates.edtf, claims: before.claims });
    words.set(
      voice.id,
      both ? { dates: both, claims: [...before.claims, claim] } : { dates, claims: [claim] },
    );
  }
  return { words: [...words.values()], corrected };
}

/** Two statements of one voice combined; undefined if they contradict each other. */
function together(a: When, b: When): When | undefined {
  if (agree(a, b)) return whenOf(intersection(a.start, b.start), intersection(a.end, b.end));
  if (isSingleDay(a) && isWithin(a, b)) return b;
  return isSingleDay(b) && isWithin(b, a) ? a : undefined;
}

const isSingleDay = ({ start, end }: When): boolean =>
  isDay(start) && isDay(end) && start.from === end.from;

const isWithin = ({ start }: When, stay: When): boolean =>
  start.from >= stay.start.from && start.to <= stay.end.to;

/** A report of a single day within a longer stay does not contradict its other days. */
function withoutSingleDaysWithin(words: readonly Statement[]): readonly Statement[] {
  const longer = words.filter(({ dates }) => !isSingleDay(dates));
  return words.filter(
    ({ dates }) =>
      !isSingleDay(dates) ||
      !longer.some((other) => !agree(dates, other.dates) && isWithin(dates, other.dates)),
  );
}

/** Whether two dates agree on both edges. */
const agree = (a: When, b: When): boolean => overlaps(a.start, b.start) && overlaps(a.end, b.end);

interface EdgeVersion {
  range: DayRange;
  claims: VisitedClaim[];
}

function mergeEdge(
  words: readonly Statement[],
  name: EdgeName,
): { range: DayRange; versions: readonly EdgeVersion[] } {
  const told = words
    .filter(({ dates }) => isGiven(dates[name], name))
    .toSorted((a, b) => widthOf(a.dates[name]) - widthOf(b.dates[name]));
  const versions: EdgeVersion[] = [];
  for (const { dates, claims } of told) {
    const agreeing = versions.filter(({ range }) => overlaps(range, dates[name]));
    const [only] = agreeing;
    if (!only) versions.push({ range: dates[name], claims: [...claims] });
    else if (agreeing.length === 1) {
      only.range = intersection(only.range, dates[name]);
      only.claims.push(...claims);
    }
  }
  const open = words.map(({ dates }) => dates[name]);
  const range =
    versions.length > 0
      ? hull(versions.map((version) => version.range))
      : open.reduce(intersection, UNKNOWN);
  return { range: isOrdered(range) ? range : UNKNOWN, versions };
}

/** Of a disputed edge, the earliest version for a start, the latest for an end. */
const outermost = (
  versions: readonly EdgeVersion[],
  isFurther: (a: DayRange, b: DayRange) => boolean,
): DayRange | undefined =>
  versions.length > 1
    ? versions.map(({ range }) => range).reduce((a, b) => (isFurther(b, a) ? b : a))
    : undefined;

const isOrdered = ({ from, to }: DayRange): boolean => from <= to;
const widthOf = ({ from, to }: DayRange): number => to - from;

/** `2026-03-09/..` gives the arrival and leaves the departure open. */
const isGiven = ({ from, to }: DayRange, name: EdgeName): boolean =>
  name === "start" ? Number.isFinite(from) : Number.isFinite(to);

/** One dispute for each edge, or one about the dates if all versions are single days. */
function disputesOf(
  start: readonly EdgeVersion[],
  end: readonly EdgeVersion[],
): readonly Dispute[] {
  const versions = (edges: readonly EdgeVersion[]): readonly Version[] =>
    edges
      .toSorted((a, b) => a.range.from - b.range.from)
      .map(({ range, claims }) => ({ says: formatEdge(range), claims }));
  const isAboutDays =
    start.length > 1 &&
    start.length === end.length &&
    [...start, ...end].every(({ range, claims }) =>
      claims.every(({ dates }) => dates && isSingleDay(dates) && dates.start.from === range.from),
    );
  if (isAboutDays) return [{ kind: "dates", versions: versions(start) }];
  return [
    ...(start.length > 1 ? [{ kind: "arrival", versions: versions(start) } as const] : []),
    ...(end.length > 1 ? [{ kind: "departure", versions: versions(end) } as const] : []),
  ];
}
