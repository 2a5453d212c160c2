import type { When } from "../../model/when.ts";

/** Where a stay is drawn, in days; a shared day is divided between its stays. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The sources do not give its first day. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Frame {
  readonly start: number;
  readonly end: number;
}

/** How far an open end may extend, as a fraction of the frame. */
const REACH = 0.2;
/** The minimum room, in days, for a stay whose neighbours leave none. */
const MIN_SHARE = 0.5;

/** Places a row of stays in order, each on its own days; those without any share the days between. */
export function placeStays(stays: readonly (When | undefined)[], frame: Frame): readonly Span[] {
  const cores = shareDays(stays.map((when) => when && coreOf(when)));
  return cores.map((core, index) =>
    core ? reachOut(core, index, cores, stays, frame) : placeBetween(index, cores, stays, frame),
  );
}

/** The days surely within a stay; undefined if none is known. */
function coreOf({ start, end }: When): Span | undefined {
  const openStart = start.from !== start.to;
  const openEnd = end.from !== end.to;
  if (openStart && openEnd) return undefined;
  return {
    start: openStart ? end.to : start.from,
    end: (openEnd ? start.from : end.to) + 1,
    openStart,
    openEnd,
  };
}

/** Divides each day on which one stay ends and the next begins. */
function shareDays(cores: readonly (Span | undefined)[]): readonly (Span | undefined)[] {
  const shared = [...cores];
  for (let first = 0; first < cores.length; first += 1) {
    const last = lastOnSharedDay(cores, first);
    const share = 1 / (last - first + 1);
    for (let index = first; index < last; index += 1) {
      const [core, next] = [shared[index], shared[index + 1]];
      const boundary = (cores[first]?.end ?? 0) - 1 + share * (index - first + 1);
      if (core) shared[index] = { ...core, end: boundary };
      if (next) shared[index + 1] = { ...next, start: boundary };
    }
    if (last > first) first = last - 1;
  }
  return shared;
}

/** The last of consecutive stays that were all on the day on which the first one ended. */
function lastOnSharedDay(cores: readonly (Span | undefined)[], first: number): number {
  const day = (cores[first]?.end ?? Number.NaN) - 1;
  let last = first;
  while ((cores[last]?.end ?? 0) - 1 === day && cores[last + 1]?.start === day) last += 1;
  return last;
}

const before = (index: number, cores: readonly (Span | undefined)[]): Span | undefined =>
  cores.slice(0, index).findLast((core) => core !== undefined);
const after = (index: number, cores: readonly (Span | undefined)[]): Span | undefined =>
  cores.slice(index + 1).find((core) => core !== undefined);

/** Extends open ends towards the neighbours, as far as the stay's own dates allow. */
function reachOut(
  core: Span,
  index: number,
  cores: readonly (Span | undefined)[],
  stays: readonly (When | undefined)[],
  frame: Frame,
): Span {
  const reach = Math.max(1, REACH * (frame.end - frame.start));
  const when = stays[index];
  const earliest = Math.max(core.start - reach, when?.start.from ?? -Infinity);
  const latest = Math.min(core.end + reach, (when?.end.to ?? Infinity) + 1);
  const start = core.openStart
    ? Math.min(core.start, Math.max(earliest, limitBefore(core, index, cores, frame)))
    : core.start;
  const end = core.openEnd
    ? Math.max(core.end, Math.min(latest, limitAfter(core, index, cores, frame)))
    : core.end;
  return { ...core, start, end };
}

function limitBefore(
  core: Span,
  index: number,
  cores: readonly (Span | undefined)[],
  frame: Frame,
): number {
  if (index === 0) return frame.start;
  const previous = cores[index - 1];
  if (!previous) return core.start;
  return previous.openEnd ? (previous.end + core.start) / 2 : previous.end;
}

function limitAfter(
  core: Span,
  index: number,
  cores: readonly (Span | undefined)[],
  frame: Frame,
): number {
  if (index === cores.length - 1) return frame.end;
  const next = cores[index + 1];
  if (!next) return core.end;
  return next.openStart ? (core.end + next.start) / 2 : next.start;
}

/** Stays without a known day share the days between their neighbours. */
function placeBetween(
  index: number,
  cores: readonly (Span | undefined)[],
  stays: readonly (When | undefined)[],
  frame: Frame,
): Span {
  const first = cores.slice(0, index).findLastIndex((core) => core !== undefined) + 1;
  const next = cores.findIndex((core, at) => at > index && core !== undefined);
  const count = (next < 0 ? cores.length : next) - first;
  const when = count === 1 ? stays[index] : undefined;
  const lower = Math.max(before(index, cores)?.end ?? frame.start, when?.start.from ?? -Infinity);
  const upper = Math.min(after(index, cores)?.start ?? frame.end, (when?.end.to ?? Infinity) + 1);
  const share = Math.max(MIN_SHARE, (upper - lower) / count);
  const start = lower + share * (index - first);
  return { start, end: start + share, openStart: true, openEnd: true };
}
