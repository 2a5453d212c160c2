import type { VisitedClaim } from "../claim.ts";
import type { Dispute, Version } from "../dispute.ts";
import { common, type DayRange, hull, isDay, share } from "../day-range.ts";
import { edge, type When, whenOf } from "../when.ts";

/** The days of a stay, edge by edge. */
export interface StayDays {
  /** From arrival to departure; undefined if no source gives any day. */
  readonly dates?: When | undefined;
  readonly disputes: readonly Dispute[];
  /** What a voice said first and corrected later. */
  readonly corrected: readonly Version[];
}

const NONE = [] as const;
const UNKNOWN: DayRange = { from: -Infinity, to: Infinity };
type EdgeName = "start" | "end";

/** What one voice says of one stay: its last word where it contradicts itself. */
interface Word {
  readonly dates: When;
  readonly claims: readonly VisitedClaim[];
}

/**
 * The days of one stay. Of each edge, ranges that have days in common are sharpened to those; ranges that
 * have none are a dispute about that edge, and the stay then reaches from the earliest to the latest. Two
 * days are never turned into a third that nobody gave.
 */
export function mergeDays(claims: readonly VisitedClaim[]): StayDays {
  if (claims.length === 1) return { dates: claims[0]!.dates, disputes: NONE, corrected: NONE };
  const { words, corrected } = lastWords(claims);
  const [first] = words;
  // What all give alike stands as it was written: about a day stays about that day.
  if (!first || words.every(({ dates }) => dates.edtf === first.dates.edtf))
    return { dates: first?.dates, disputes: [], corrected };
  const counted = withoutSingleDaysWithin(words);
  const start = mergeEdge(counted, "start");
  const end = mergeEdge(counted, "end");
  const dates = whenOf(start.range, end.range, {
    start: outmost(start.versions, (a, b) => a.from < b.from),
    end: outmost(end.versions, (a, b) => a.to > b.to),
  });
  return {
    dates: dates.edtf === "../.." ? undefined : dates,
    disputes: disputesOf(start.versions, end.versions),
    corrected,
  };
}

/** One voice's later word replaces its earlier one if both cannot be true; else they are taken together. */
function lastWords(claims: readonly VisitedClaim[]): {
  words: readonly Word[];
  corrected: readonly Version[];
} {
  const words = new Map<string, Word>();
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

/** What one voice's two statements say together; undefined if they contradict each other. */
function together(a: When, b: When): When | undefined {
  if (agree(a, b)) return whenOf(common(a.start, b.start), common(a.end, b.end));
  if (isSingleDay(a) && isWithin(a, b)) return b;
  return isSingleDay(b) && isWithin(b, a) ? a : undefined;
}

const isSingleDay = ({ start, end }: When): boolean =>
  isDay(start) && isDay(end) && start.from === end.from;

const isWithin = ({ start }: When, stay: When): boolean =>
  start.from >= stay.start.from && start.to <= stay.end.to;

/** Who reports one day of a longer stay says nothing against its other days. */
function withoutSingleDaysWithin(words: readonly Word[]): readonly Word[] {
  const longer = words.filter(({ dates }) => !isSingleDay(dates));
  return words.filter(
    ({ dates }) =>
      !isSingleDay(dates) ||
      !longer.some((other) => !agree(dates, other.dates) && isWithin(dates, other.dates)),
  );
}

/** Whether two sets of dates agree edge by edge. */
const agree = (a: When, b: When): boolean => share(a.start, b.start) && share(a.end, b.end);

interface EdgeVersion {
  range: DayRange;
  claims: VisitedClaim[];
}

function mergeEdge(
  words: readonly Word[],
  name: EdgeName,
): { range: DayRange; versions: readonly EdgeVersion[] } {
  const told = words
    .filter(({ dates }) => isTold(dates[name], name))
    .toSorted((a, b) => widthOf(a.dates[name]) - widthOf(b.dates[name]));
  const versions: EdgeVersion[] = [];
  for (const { dates, claims } of told) {
    const agreeing = versions.filter(({ range }) => share(range, dates[name]));
    const [only] = agreeing;
    if (!only) versions.push({ range: dates[name], claims: [...claims] });
    else if (agreeing.length === 1) {
      only.range = common(only.range, dates[name]);
      only.claims.push(...claims);
    }
  }
  const open = words.map(({ dates }) => dates[name]);
  const range =
    versions.length > 0
      ? hull(versions.map((version) => version.range))
      : open.reduce(common, UNKNOWN);
  return { range: isOrdered(range) ? range : UNKNOWN, versions };
}

/** Of an edge that is disputed, the version that lies before, or after, all the others. */
const outmost = (
  versions: readonly EdgeVersion[],
  isFurther: (a: DayRange, b: DayRange) => boolean,
): DayRange | undefined =>
  versions.length > 1
    ? versions.map(({ range }) => range).reduce((a, b) => (isFurther(b, a) ? b : a))
    : undefined;

const isOrdered = ({ from, to }: DayRange): boolean => from <= to;
const widthOf = ({ from, to }: DayRange): number => to - from;

/** `2026-03-09/..` tells the arrival and leaves the departure open. */
const isTold = ({ from, to }: DayRange, name: EdgeName): boolean =>
  name === "start" ? Number.isFinite(from) : Number.isFinite(to);

/** A dispute for each edge; if all versions are of single days, one about the days. */
function disputesOf(
  start: readonly EdgeVersion[],
  end: readonly EdgeVersion[],
): readonly Dispute[] {
  const versions = (edges: readonly EdgeVersion[]): readonly Version[] =>
    edges
      .toSorted((a, b) => a.range.from - b.range.from)
      .map(({ range, claims }) => ({ says: edge(range), claims }));
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
