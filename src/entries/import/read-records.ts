import { type Day, isoOf } from "../../model/day.ts";
import type { ReadRecord } from "./entry.ts";
import type { Names } from "./names.ts";
import type { PlaceFinder } from "./places.ts";
import type { Notice, VisitRecord } from "./record.ts";
import { readStops, type StopReading } from "./stops.ts";

/** The records with their stops; what was lost, or not found, is told as notices. */
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
    if (reading.kind === "no country") {
      return (tell("lost", `unknown country "${record.country}"`), []);
    }
    return [toRead(record, reading, tell)];
  });
  return { records: read, notices };
}

/** What stands against an entry for a record; undefined where nothing does. */
function faultOf({ dates, source, calledOff }: VisitRecord, readOn: Day): string | undefined {
  const { from, to } = dates;
  const until = source.published ?? readOn;
  const last = to ?? from;
  if (calledOff || last === undefined || last <= until) return undefined;
  return `it ends on ${isoOf(last)}, after ${isoOf(until)}, by when it was published`;
}

function toRead(
  record: VisitRecord,
  reading: Exclude<StopReading, { kind: "no country" }>,
  tell: (kind: Notice["kind"], message: string) => void,
): ReadRecord {
  const words = `${record.country}: ${record.place}`;
  if (reading.kind === "read") {
    for (const renamed of reading.renamed) tell("renamed", renamed);
    return { ...record, stops: reading.stops };
  }
  const { stop, missing } = reading;
  tell(reading.kind, reading.kind === "unplaced" ? words : `${words} – ${missing.join(", ")}`);
  return { ...record, stops: [stop], unplaced: words };
}
