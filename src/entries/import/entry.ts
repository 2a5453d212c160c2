import { shareDates } from "./dates.ts";
import type { RecordSource, VisitRecord } from "./record.ts";
import type { ImportedStop } from "./stops.ts";

/** A record with the stops that it was read as. */
export interface ReadRecord extends VisitRecord {
  readonly stops: readonly ImportedStop[];
  /** The words for its places, where they did not all become stops. */
  readonly unplaced?: string | undefined;
}

export interface DatedStop {
  readonly stop: string;
  readonly dates?: string | undefined;
}

interface ReasonFields {
  readonly cause?: string | undefined;
  readonly reason?: string | undefined;
}

/** What one entry says about one trip, as its front matter has it. */
export interface GroupFields {
  readonly trip: string;
  readonly announced?: { readonly partial: true; readonly stops: readonly DatedStop[] } | undefined;
  readonly visited?: readonly DatedStop[] | undefined;
  readonly skipped?: readonly ({ readonly stop: string } & ReasonFields)[] | undefined;
  readonly cancelled?: ReasonFields | undefined;
}

/** An entry but for the day by which it was published, where the data do not have that. */
export interface EntryDraft {
  /** Below content/articles, without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly source: RecordSource;
  readonly groups: readonly GroupFields[];
  readonly note: string;
}

/** One trip's group: what was visited, and what was called off with the plan that this tells of. */
export function groupOf(
  trip: string,
  records: readonly ReadRecord[],
  isCalledOff: boolean,
): GroupFields {
  const made = records.filter(({ calledOff }) => !calledOff);
  const missed = records.filter(({ calledOff }) => calledOff);
  return {
    trip,
    announced: missed.length > 0 ? { partial: true, stops: missed.flatMap(datedStops) } : undefined,
    visited: made.length > 0 ? made.flatMap(datedStops) : undefined,
    skipped:
      missed.length > 0 && !isCalledOff
        ? missed.flatMap((record) =>
            record.stops.map(({ text }) => ({ stop: text, ...reasonOf(record) })),
          )
        : undefined,
    cancelled: missed.length > 0 && isCalledOff ? reasonOf(missed[0]!) : undefined,
  };
}

function datedStops({ stops, dates }: ReadRecord): readonly DatedStop[] {
  const shares = shareDates(dates, stops.length);
  return stops.map(({ text }, index) => ({ stop: text, dates: shares[index] }));
}

const reasonOf = ({ calledOff }: ReadRecord): ReasonFields => ({
  cause: calledOff?.cause === "unstated" ? undefined : calledOff?.cause,
  reason: calledOff?.reason,
});

/** The words of the source for places that are not on the map; empty where all are. */
export function noteOf(records: readonly ReadRecord[]): string {
  const words = [...new Set(records.flatMap(({ unplaced }) => unplaced ?? []))];
  return words.length > 0 ? `Places as the source has them: ${words.map(plain).join("; ")}.` : "";
}

/** Text that Markdown takes as it is. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&!~]/g, "\\$&");
