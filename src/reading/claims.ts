import type { Claim, TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import { earliest, latest, type When } from "../model/when.ts";
import type { TripGroup } from "./schema-trip-group.ts";

type Kind = Claim["kind"];
type Field<K extends Kind> = NonNullable<TripGroup[K]>[number];
type Said = Pick<
  Claim,
  "id" | "article" | "trip" | "known" | "published" | "undated" | "position" | "by" | "on"
>;
type FindPlace = (name: string) => Place;

/** How each kind of claim is built from its fields. */
const BUILDERS: {
  readonly [K in Kind]: (field: Field<K>, said: Said, find: FindPlace) => Claim & { kind: K };
} = {
  announced: (field, said, find) => ({ ...said, kind: "announced", ...planOf(field, find) }),
  expected: (field, said, find) => ({ ...said, kind: "expected", ...planOf(field, find) }),
  visited: (field, said, find) => ({
    ...said,
    kind: "visited",
    place: find(field.stop),
    dates: field.dates,
    stopKind: field.kind,
    met: field.met ?? [],
    insteadOf: field.insteadOf === undefined ? undefined : find(field.insteadOf),
    unannounced: field.unannounced ? true : undefined,
  }),
  skipped: (field, said, find) => {
    const replacedBy = field.replacedBy ?? field.insteadOf;
    return {
      ...said,
      kind: "skipped",
      place: find(field.stop),
      ...explanationOf(field),
      replacedBy: replacedBy === undefined ? undefined : find(replacedBy),
      turnedBack: field.turnedBack ?? false,
    };
  },
  postponed: (field, said) => ({
    ...said,
    kind: "postponed",
    ...explanationOf(field),
    toTrip: field.to && "trip" in field.to ? (field.to.trip as TripId) : undefined,
    toDates: field.to && "when" in field.to ? field.to.when : undefined,
  }),
  cancelled: (field, said) => ({ ...said, kind: "cancelled", ...explanationOf(field) }),
  stated: ({ about, says, stop }, said, find) => ({
    ...said,
    kind: "stated",
    about,
    says,
    place: stop === undefined ? undefined : find(stop),
  }),
};

const planOf = ({ partial = false, dates, stops }: Field<"announced">, find: FindPlace) => ({
  partial,
  dates,
  stops: stops.map((stop) => ({ place: find(stop.stop), dates: stop.dates, kind: stop.kind })),
});

const explanationOf = ({ cause, reason, sentInstead }: Field<"cancelled">) => ({
  cause,
  reason,
  sentInstead,
});

export interface ClaimContext {
  readonly article: string;
  readonly published: When;
  readonly findPlace: FindPlace;
}

/**
 * The claims of an article, in the order of the file, which `order` gives as each group's field names.
 * A claim's id is that of its article and, after `#`, its kind and count in the article (`…#visited-2`):
 * short, a fragment of the article's page, and unmoved by new claims of another kind.
 */
export function claimsOf(
  groups: readonly TripGroup[],
  order: readonly (readonly string[])[],
  { article, published, findPlace }: ClaimContext,
): readonly Claim[] {
  const claims: Claim[] = [];
  const counts = new Map<Kind, number>();
  for (const [index, group] of groups.entries()) {
    for (const kind of (order[index] ?? []).filter((key) =>
      Object.hasOwn(BUILDERS, key),
    ) as Kind[]) {
      for (const field of group[kind] ?? []) {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        const said: Said = {
          id: `${article}#${kind}-${count}`,
          article,
          trip: group.trip as TripId,
          known: knownDay(field.on, published),
          published: latest(published),
          undated: field.on || Number.isFinite(earliest(published)) ? undefined : true,
          position: claims.length,
          by: field.by,
          on: field.on,
        };
        claims.push(build(kind, field, said, findPlace));
      }
    }
  }
  return claims;
}

/** The pairing of a kind with its fields is the schema's; TypeScript cannot follow it through a loop. */
const build = (kind: Kind, field: unknown, said: Said, find: FindPlace): Claim =>
  (BUILDERS[kind] as (field: unknown, said: Said, find: FindPlace) => Claim)(field, said, find);

/** The last day that `on` allows, but at the latest that of publication. */
const knownDay = (on: When | undefined, published: When): Day =>
  Math.min(on ? latest(on) : Infinity, latest(published));
