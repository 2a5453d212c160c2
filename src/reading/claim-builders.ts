import type { CancelledClaim, Claim, Engagement, TripId } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Side, Voice } from "../model/voice.ts";
import type { TripGroup } from "./schema/trip-group.ts";

export type Kind = Claim["kind"];

type Field<K extends Exclude<Kind, "correction">> = NonNullable<TripGroup[K]>[number];

export type Said = Omit<CancelledClaim, "kind" | "cause" | "reason" | "sentInstead">;

export type FindPlace = (name: string) => Place;

/** Resolves a speaker's voice, from the words for the speaker and an explicit side. */
export type ResolveVoice = (by: string | undefined, side: Side | undefined) => Voice;

/** Kinds of claim that have a field of their own in a group; corrections belong to the source. */
export type Written = Exclude<Kind, "correction">;

/** Builds each kind of claim from its fields. */
export const BUILDERS: {
  readonly [K in Written]: (
    field: Field<K>,
    said: Said,
    find: FindPlace,
    resolveVoice: ResolveVoice,
  ) => Claim & { kind: K };
} = {
  announced: (field, said, find) => ({ ...said, kind: "announced", ...planOf(field, find) }),
  due: (field, said, find) => ({ ...said, kind: "due", ...planOf(field, find) }),
  expected: (field, said, find) => ({ ...said, kind: "expected", ...planOf(field, find) }),
  visited: (field, said, find, resolveVoice) => ({
    ...said,
    kind: "visited",
    place: find(field.stop),
    dates: field.dates,
    stopKind: field.kind,
    met: field.met ?? [],
    insteadOf: placed(field.insteadOf, find),
    unannounced: field.unannounced ? true : undefined,
    calledOff: (field.calledOff ?? []).map((each) => engagementOf(each, said, resolveVoice)),
  }),
  skipped: (field, said, find) => ({
    ...said,
    kind: "skipped",
    ...explanationOf(field),
    place: find(field.stop),
    replacedBy: placed(field.replacedBy ?? field.insteadOf, find),
    turnedBack: field.turnedBack ?? false,
  }),
  turnedBack: (field, said, find) => ({
    ...said,
    on: undefined,
    kind: "turnedBack",
    ...explanationOf(field),
    place: find(field.stop),
    happened: field.on,
  }),
  postponed: (field, said) => ({
    ...said,
    kind: "postponed",
    ...explanationOf(field),
    toTrip: field.to && "trip" in field.to ? (field.to.trip as TripId) : undefined,
    toDates: field.to && "when" in field.to ? field.to.when : undefined,
  }),
  cancelled: (field, said) => ({ ...said, kind: "cancelled", ...explanationOf(field) }),
  denied: (field, said, find) => ({
    ...said,
    kind: "denied",
    ...explanationOf(field),
    place: placed(field.stop, find),
  }),
  setOut: (field, said) => ({ ...happenedOf(field, said), kind: "setOut" }),
  returned: (field, said) => ({ ...happenedOf(field, said), kind: "returned" }),
  with: (joined, said) => ({ ...said, kind: "with", joined: joined as TripId }),
  stated: ({ about, says, stop, minor }, said, find) => ({
    ...said,
    kind: "stated",
    place: placed(stop, find),
    about,
    says,
    minor: minor ?? false,
  }),
};

const placed = (name: string | undefined, find: FindPlace): Place | undefined =>
  name === undefined ? undefined : find(name);

/** An event's `on` is the day on which it happened; it counts from the day of publication. */
const happenedOf = ({ on, ...why }: Field<"setOut">, said: Said) => ({
  ...said,
  on: undefined,
  ...explanationOf(why),
  happened: on,
});

const engagementOf = (
  { what, by, side, on, cause, reason }: NonNullable<Field<"visited">["calledOff"]>[number],
  said: Said,
  resolveVoice: ResolveVoice,
): Engagement => ({
  what,
  by: by ?? said.by,
  voice: by === undefined && side === undefined ? said.voice : resolveVoice(by, side),
  on: on ?? said.on,
  cause,
  reason,
});

const planOf = (
  { partial = false, dates, stops, cause, reason }: Field<"announced">,
  find: FindPlace,
) => ({
  dates,
  partial,
  cause,
  reason,
  stops: stops.map((stop) => ({ place: find(stop.stop), dates: stop.dates, kind: stop.kind })),
});

const explanationOf = ({
  cause,
  reason,
  sentInstead,
}: Pick<Field<"cancelled">, "cause" | "reason" | "sentInstead">) => ({
  cause,
  reason,
  sentInstead,
});
