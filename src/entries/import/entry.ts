import { shareDates } from "./dates.ts";
import type { CalledOff, RecordDates, RecordPlan, RecordSource, VisitRecord } from "./record.ts";
import type { ImportedStop } from "./stops.ts";

/** A record with its resolved stops. */
export interface ReadRecord extends VisitRecord {
  readonly stops: readonly ImportedStop[];
  /** Stops by cell; undefined for places that were not found. */
  readonly slots: readonly (ImportedStop | undefined)[];
  /** The names of its places, if not all of them could be resolved. */
  readonly unplaced?: string | undefined;
}

interface DatedStop {
  readonly stop: string;
  readonly dates?: string | undefined;
  readonly kind?: "transit" | "virtual" | undefined;
  readonly met?: readonly string[] | undefined;
}

interface ReasonFields {
  readonly cause?: string | undefined;
  readonly reason?: string | undefined;
}

interface PlanFields {
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly partial: true;
  readonly stops: readonly DatedStop[];
}

/** What an entry says about one trip, as in its front matter. */
interface GroupFields {
  readonly trip: string;
  readonly announced?: PlanFields | readonly PlanFields[] | undefined;
  readonly due?: PlanFields | readonly PlanFields[] | undefined;
  readonly expected?: PlanFields | readonly PlanFields[] | undefined;
  readonly visited?: readonly DatedStop[] | undefined;
  readonly skipped?: readonly ({ readonly stop: string } & ReasonFields)[] | undefined;
  readonly postponed?: ({ readonly to?: string | undefined } & ReasonFields) | undefined;
  readonly cancelled?: ReasonFields | undefined;
}

/** An entry, without a date of publication if the data do not have it. */
export interface EntryDraft {
  /** Relative to content/articles, without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly source: RecordSource;
  readonly groups: readonly GroupFields[];
  readonly note: string;
}

/** The group of one trip: what was planned, visited and called off. */
export function groupOf(
  trip: string,
  records: readonly ReadRecord[],
  isCalledOff: boolean,
): GroupFields {
  const missed = records.filter(({ calledOff }) => calledOff);
  const made = records.filter(({ calledOff, isOnlyPlanned }) => !calledOff && !isOnlyPlanned);
  const fate = isCalledOff ? missed[0]?.calledOff : undefined;
  return {
    trip,
    ...plansOf(records),
    visited: made.length > 0 ? made.flatMap(visitsOf) : undefined,
    skipped:
      missed.length > 0 && !isCalledOff
        ? missed.flatMap((record) =>
            record.stops.map(({ text }) => ({ stop: text, ...reasonOf(record.calledOff) })),
          )
        : undefined,
    postponed: fate?.isPostponed ? { to: fate.to, ...reasonOf(fate) } : undefined,
    cancelled: fate && !fate.isPostponed ? reasonOf(fate) : undefined,
  };
}

/** The plans in records: what one speaker said on one day is one plan. */
function plansOf(
  records: readonly ReadRecord[],
): Pick<GroupFields, "announced" | "due" | "expected"> {
  const planned = records.flatMap((record) => (record.plan ? [{ record, plan: record.plan }] : []));
  const listOf = (kind: RecordPlan["kind"]): PlanFields | readonly PlanFields[] | undefined => {
    const some = planned.filter(({ plan }) => plan.kind === kind);
    const plans = [
      ...Map.groupBy(some, ({ plan: { by, on } }) => JSON.stringify([by, on])).values(),
    ].map((same): PlanFields => ({
      by: same[0]!.plan.by,
      on: same[0]!.plan.on,
      partial: true,
      stops: same.flatMap(({ record, plan }) => datedStops(record, plan.dates)),
    }));
    return plans.length > 1 ? plans : plans[0];
  };
  return { announced: listOf("announced"), due: listOf("due"), expected: listOf("expected") };
}

function datedStops({ slots, stopKind }: ReadRecord, dates: RecordDates): readonly DatedStop[] {
  const shares = shareDates(dates, slots.length);
  return slots.flatMap((slot, index) =>
    slot ? [{ stop: slot.text, dates: shares[index], kind: stopKind }] : [],
  );
}

/**
 * People met are recorded only for a visit to a single place: if there are several, the data do not say
 * where.
 */
function visitsOf(record: ReadRecord): readonly DatedStop[] {
  const stops = datedStops(record, record.dates);
  const met = record.met && record.met.length > 0 ? record.met : undefined;
  return stops.length === 1 ? stops.map((stop) => ({ ...stop, met })) : stops;
}

const reasonOf = (calledOff: CalledOff | undefined): ReasonFields => ({
  cause: calledOff?.cause === "unstated" ? undefined : calledOff?.cause,
  reason: calledOff?.reason,
});

/** What does not fit into fields: places not on the map, other people met, the source's own numbers. */
export function noteOf(records: readonly ReadRecord[]): string {
  const list = (title: string, words: readonly string[]): string =>
    words.length > 0 ? `${title}: ${[...new Set(words)].map(plain).join("; ")}.` : "";
  return [
    list(
      "Places as the source has them",
      records.flatMap(({ unplaced }) => unplaced ?? []),
    ),
    list(
      "Met",
      records.flatMap(({ met = [], stops }) => (stops.length > 1 ? met : [])),
    ),
    list(
      "Records of the source",
      records.flatMap(({ row }) => row ?? []),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Escapes a text for Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&!~]/g, "\\$&");
