import type { Claim, TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import { earliest, latest, type When } from "../model/when.ts";
import type { Report, Span } from "./problem.ts";
import type { TripGroup } from "./schema-trip-group.ts";
import type { Path } from "./yaml-tree.ts";

type Kind = Claim["kind"];
type Field<K extends Kind> = NonNullable<TripGroup[K]>[number];
type Said = Pick<
  Claim,
  "id" | "article" | "trip" | "known" | "published" | "position" | "by" | "on"
>;
type FindPlace = (name: string, field: Path) => Place;

/** How each kind of claim is built from its fields; `find` reports places that are not known. */
const BUILDERS: {
  readonly [K in Kind]: (field: Field<K>, said: Said, find: FindPlace) => Claim & { kind: K };
} = {
  announced: (field, said, find) => ({ ...said, kind: "announced", ...planOf(field, find) }),
  expected: (field, said, find) => ({ ...said, kind: "expected", ...planOf(field, find) }),
  visited: (field, said, find) => ({
    ...said,
    kind: "visited",
    place: find(field.stop, ["stop"]),
    dates: field.dates,
    stopKind: field.kind,
    met: field.met ?? [],
    insteadOf: field.insteadOf === undefined ? undefined : find(field.insteadOf, ["insteadOf"]),
  }),
  skipped: (field, said, find) => ({
    ...said,
    kind: "skipped",
    place: find(field.stop, ["stop"]),
    ...explanationOf(field),
    replacedBy: replacementOf(field, find),
    turnedBack: field.turnedBack ?? false,
  }),
  postponed: (field, said) => ({
    ...said,
    kind: "postponed",
    ...explanationOf(field),
    toTrip: field.to && "trip" in field.to ? (field.to.trip as TripId) : undefined,
    toDates: field.to && "when" in field.to ? field.to.when : undefined,
  }),
  cancelled: (field, said) => ({ ...said, kind: "cancelled", ...explanationOf(field) }),
  stated: (field, said, find) => ({
    ...said,
    kind: "stated",
    about: field.about,
    says: field.says,
    place: field.stop === undefined ? undefined : find(field.stop, ["stop"]),
  }),
};

const planOf = (field: Field<"announced">, find: FindPlace) => ({
  partial: field.partial ?? false,
  dates: field.dates,
  stops: field.stops.map(({ stop, dates, kind }, index) => ({
    place: find(stop, ["stops", index, "stop"]),
    dates,
    kind,
  })),
});

const explanationOf = ({ cause, reason, sentInstead }: Field<"cancelled">) => ({
  cause,
  reason,
  sentInstead,
});

function replacementOf(field: Field<"skipped">, find: FindPlace): Place | undefined {
  if (field.replacedBy !== undefined) return find(field.replacedBy, ["replacedBy"]);
  return field.insteadOf === undefined ? undefined : find(field.insteadOf, ["insteadOf"]);
}

export interface ClaimContext {
  readonly article: string;
  readonly published: When;
  readonly report: Report;
  readonly at: (path: Path) => Span;
  readonly findPlace: (name: string, path: Path) => Place;
}

/**
 * The claims of an article, in the order of the file. A claim's id is that of its article and, after
 * `#`, its kind and count in the article (`…#visited-2`): short, a fragment of the article's page, and
 * unmoved by new claims of another kind.
 */
export function claimsOf(
  groups: readonly TripGroup[],
  order: readonly (readonly string[])[],
  context: ClaimContext,
): readonly Claim[] {
  const claims: Claim[] = [];
  const counts = new Map<Kind, number>();
  for (const [index, group] of groups.entries()) {
    for (const kind of (order[index] ?? []).filter((key) => key in BUILDERS) as Kind[]) {
      for (const [item, field] of (group[kind] ?? []).entries()) {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        const path = ["trips", index, kind, item];
        const said: Said = {
          id: `${context.article}#${kind}-${count}`,
          article: context.article,
          trip: group.trip as TripId,
          known: knownDay(field.on, context.published),
          published: latest(context.published),
          position: claims.length,
          by: field.by,
          on: field.on,
        };
        checkFuture(kind, field, path, context);
        claims.push(
          build(kind, field, said, (name, rest) => context.findPlace(name, [...path, ...rest])),
        );
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

/** An article cannot tell what was said, or where someone was, after it was published. */
function checkFuture(
  kind: Kind,
  field: { readonly on?: When | undefined; readonly dates?: When | undefined },
  path: Path,
  { published, report, at }: ClaimContext,
): void {
  const last = latest(published);
  if (field.on && earliest(field.on) > last) {
    report(at([...path, "on"]), {
      code: "after-publication",
      message: `said on ${field.on.edtf}, which is after publication on ${published.edtf}`,
      hint: "expected the day on which it was said, or no on",
    });
  }
  if (kind === "visited" && field.dates && field.dates.end.from > last) {
    const ends = `the visit ends on ${field.dates.edtf.split("/").at(-1)!}`;
    report(at([...path, "dates"]), {
      code: "after-publication",
      message: `${field.dates.edtf.endsWith("..") || !field.dates.edtf.includes("/") ? `the visit is on ${field.dates.edtf}` : ends}, which is after publication on ${published.edtf}`,
      hint: "an article can only tell of a visit that has happened: what lies ahead is announced or expected",
    });
  }
}
