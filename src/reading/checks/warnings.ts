import { sureDays, type SoundEntry, type Warning } from "./warning.ts";
import { findDoubleVisits } from "./double-visits.ts";
import type { Claim } from "../../model/claim.ts";
import type { Person } from "../../model/records.ts";
import { earliest, latest, overlap, type When } from "../../model/when.ts";
import { eachClaim } from "../raw-claims.ts";
import { splitTripId } from "../schema/trip-id.ts";
import type { Path, Tree } from "../yaml/tree.ts";

const LONGEST_STAY = 10;
const LONGEST_TRIP = 30;
/** Days of 18 months. */
const FARTHEST_AHEAD = 548;

/** What is likely to be a slip, though it may be true. */
export const entryWarnings = (
  entries: readonly SoundEntry[],
  people: ReadonlyMap<string, Person>,
): readonly Warning[] => [
  ...entries.flatMap((entry) => ofEntry(entry, people)),
  ...findDoubleVisits(entries),
];

const ofEntry = (entry: SoundEntry, people: ReadonlyMap<string, Person>): readonly Warning[] => {
  const { claims } = entry.article;
  return [
    ...claims.flatMap((claim) => ofClaim(claim).map((text) => ({ ...text, entry, claim }))),
    ...entry.article.trips.flatMap((trip) =>
      ofTrip(
        claims.filter((claim) => claim.trip === trip),
        people.get(splitTripId(trip).person),
      ).map((text) => ({ ...text, entry, trip })),
    ),
  ];
};

type Text = Pick<Warning, "code" | "message" | "hint" | "field">;

function ofClaim(claim: Claim): readonly Text[] {
  const dates = datesOf(claim);
  if (!dates) return [];
  const texts: Text[] = [];
  const field = "dates";
  const days = sureDays(dates);
  if (claim.kind === "visited" && days > LONGEST_STAY) {
    texts.push({ field, code: "long-stay", message: `a stay of ${days} days`, hint: SURE });
  }
  if (atYearsEdge(dates)) {
    texts.push({
      field,
      code: "year-edge",
      message: `${dates.edtf} begins or ends with the year`,
      hint: `if the source says only the year, write ${dates.edtf.slice(0, 4)}`,
    });
  }
  if (earliest(dates) - claim.published > FARTHEST_AHEAD) {
    const message = `${dates.edtf} is more than 18 months after publication`;
    texts.push({ field, code: "far-ahead", message, hint: SURE });
  }
  return texts;
}

const SURE = "check the year and the month; leave it where the source says so";

const datesOf = (claim: Claim): When | undefined =>
  claim.kind === "visited" || claim.kind === "announced" || claim.kind === "expected"
    ? claim.dates
    : undefined;

/** A first or a last day of a year, where both ends are given. */
const atYearsEdge = (when: When): boolean =>
  isClosed(when) && /^\d{4}-01-01(?:$|\/)|(?:^|\/)\d{4}-12-31$/.test(when.edtf);

function ofTrip(claims: readonly Claim[], person: Person | undefined): readonly Text[] {
  const dates = claims.flatMap((claim) => datesOf(claim) ?? []);
  const days = span(dates);
  const longTrip: readonly Text[] =
    days > LONGEST_TRIP
      ? [{ code: "long-trip", message: `a trip of ${days} days`, hint: SURE }]
      : [];
  return [...longTrip, ...outsideTerm(dates, person)];
}

/** Days from the first to the last that dates with both ends surely reach. */
function span(dates: readonly When[]): number {
  const closed = dates.filter(isClosed);
  const from = Math.min(...closed.map(({ start }) => start.to));
  const to = Math.max(...closed.map(({ end }) => end.from));
  return closed.length > 0 ? to - from + 1 : 0;
}

const isClosed = ({ start, end }: When): boolean =>
  [start.from, start.to, end.from, end.to].every(Number.isFinite);

/** A trip while the person, whose terms are all known, held none of the offices on file. */
function outsideTerm(dates: readonly When[], person: Person | undefined): readonly Text[] {
  const terms = person?.offices.flatMap(({ term }) => term ?? []) ?? [];
  const isKnown = terms.length > 0 && terms.length === person?.offices.length;
  const [outside] = dates.filter((when) => terms.every((term) => !overlap(term, when)));
  if (!isKnown || !outside || !Number.isFinite(latest(outside))) return [];
  return [
    {
      code: "outside-term",
      message: `${outside.edtf} is outside the terms of ${person.name}: ${terms.map(({ edtf }) => edtf).join(", ")}`,
      hint: "check the person and the year, or mend the terms in people/",
    },
  ];
}

/** The path in the entry of what a warning is about. */
export function warningPath({ entry, claim, trip, field }: Warning, tree: Tree): Path {
  if (!claim) return ["trips", entry.article.trips.indexOf(trip!), "trip"];
  return [...claimPath(claim, tree), ...(field ? [field] : [])];
}

/** A claim's id ends in its kind and its count in the article. */
function claimPath({ id }: Claim, tree: Tree): Path {
  const raw = eachClaim(tree).find(({ kind, count }) => id.endsWith(`#${kind}-${count}`));
  return raw?.path ?? [];
}
