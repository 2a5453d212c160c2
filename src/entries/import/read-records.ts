import { type Day, isoOf } from "../../model/day.ts";
import type { ReadRecord } from "./entry.ts";
import type { Names } from "./names.ts";
import type { PlaceFinder } from "./places.ts";
import type { Notice, VisitRecord } from "./record.ts";
import { type ImportedStop, readStops, type StopReading } from "./stops.ts";

/** Resolves the stops of records; what was lost or not found is reported in notices. */
export function readRecords(
  records: readonly VisitRecord[],
  names: Names,
  places: PlaceFinder,
  readOn: Day,
): { readonly records: readonly ReadRecord[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const read = records.flatMap((record) => {
    const tell = (kind: Notice["kind"], message: string): void => {
      notices.push({ origin: record.origin, kind, message });
    };
    const fault = faultOf(record, readOn);
    if (fault) return (tell("lost", fault), []);
    const reading = readStops(record.country, record.place, names, places);
    if (!reading) return (tell("lost", `unknown country "${record.country}"`), []);
    return [toRead(record, reading, tell)];
  });
  return { records: read, notices };
}

/** Why a record cannot become an entry; undefined if it can. */
function faultOf(
  { dates, source, calledOff, isOnlyPlanned }: VisitRecord,
  readOn: Day,
): string | undefined {
  const { from, to } = dates;
  const until = source.published ?? readOn;
  const last = dates.span === undefined ? (to ?? from) : from;
  if (calledOff || isOnlyPlanned || last === undefined || last <= until) return undefined;
  return `it ends on ${isoOf(last)}, after ${isoOf(until)}, by when it was published`;
}

function toRead(
  record: VisitRecord,
  reading: StopReading,
  tell: (kind: Notice["kind"], message: string) => void,
): ReadRecord {
  const { slots, whole, missing, isAmbiguous, renamed } = reading;
  const words = [record.country, record.place].filter(Boolean).join(": ");
  for (const each of renamed) tell("renamed", each);
  if (missing.length === 0) return { ...record, slots, stops: slots.filter(isFound) };
  const isSome = slots.some(isFound);
  const kind = isSome ? "some" : isAmbiguous ? "ambiguous" : "unplaced";
  const isTold = kind !== "unplaced" || slots.length > 1;
  tell(kind, isTold ? `${words} – ${missing.join(", ")}` : words);
  const filled = isSome ? fillEnds(reading, record) : [whole];
  return { ...record, slots: filled, stops: filled.filter(isFound), unplaced: words };
}

const isFound = (stop: ImportedStop | undefined): stop is ImportedStop => stop !== undefined;

/**
 * A stay of several days needs its first and last day: if their places were not found, the country
 * takes them.
 */
function fillEnds(
  { slots, whole, isDivided }: StopReading,
  { dates: { from, to } }: VisitRecord,
): StopReading["slots"] {
  if (isDivided) return slots;
  if (from === to) return slots.filter(isFound);
  const ends = [0, slots.length - 1];
  return slots.map((stop, index) => stop ?? (ends.includes(index) ? whole : undefined));
}
