import { claimPath } from "../raw-claims.ts";
import { findDoubleVisits } from "./double-visits.ts";
import { homeStops } from "./home-stops.ts";
import { repeatedArticles } from "./repeated-articles.ts";
import { contradictions } from "./contradictions.ts";
import { tripDates } from "./trip-dates.ts";
import { unplannedSkips } from "./unplanned-skips.ts";
import { claimDates, sureDays, type SoundEntry, type Warning } from "./warning.ts";
import { isYearEdge } from "./year-edges.ts";
import type { Claim } from "../../model/claim.ts";
import type { Person } from "../../model/records.ts";
import { earliest, latest, overlap, type When } from "../../model/when.ts";
import { splitTripId } from "../schema/trip-id.ts";
import type { Path, Tree } from "../yaml/tree.ts";
import { foldName } from "../../geography/fold-name.ts";

const MAX_STAY_DAYS = 10;
const MAX_TRIP_DAYS = 30;
/** 18 months, in days. */
const FARTHEST_AHEAD = 548;

/** What is probably a slip, but may be true. */
export const entryWarnings = (
  entries: readonly SoundEntry[],
  people: ReadonlyMap<string, Person>,
): readonly Warning[] => [
  ...entries.flatMap((entry) => ofEntry(entry, people)),
  ...findDoubleVisits(entries),
  ...unplannedSkips(entries),
  ...repeatedArticles(entries),
];

const ofEntry = (entry: SoundEntry, people: ReadonlyMap<string, Person>): readonly Warning[] => {
  const { claims, source } = entry.article;
  const far = tripDates(entry);
  return [
    ...claims.flatMap((claim) => ofClaim(claim).map((text) => ({ ...text, entry, claim }))),
    ...edgeOf(source.published).map((text) => ({ ...text, entry, path: ["source", "published"] })),
    ...entry.article.trips.flatMap((trip) =>
      // A date in another year also makes the trip too long: report that slip once.
      far.some((warning) => (warning.trip ?? warning.claim?.trip) === trip)
        ? []
        : ofTrip(
            claims.filter((claim) => claim.trip === trip),
            people.get(splitTripId(trip).person),
          ).map((text) => ({ ...text, entry, trip })),
    ),
    ...far,
    ...homeStops(entry, people),
    ...contradictions(entry),
    ...ownWords(entry),
  ];
};

type Text = Pick<Warning, "code" | "message" | "hint" | "fields" | "instead">;

function ofClaim(claim: Claim): readonly Text[] {
  const texts: Text[] = edgeOf(claim.on).map((text) => ({ ...text, fields: ["on"] }));
  const dates = claimDates(claim);
  if (!dates) return texts;
  const fields = ["dates"];
  const days = sureDays(dates);
  if (claim.kind === "visited" && days > MAX_STAY_DAYS) {
    texts.push({ fields, code: "long-stay", message: `a stay of ${days} days`, hint: SURE });
  }
  texts.push(...edgeOf(dates).map((text) => ({ ...text, fields })));
  if (earliest(dates) - claim.published > FARTHEST_AHEAD) {
    const message = `${dates.edtf} is more than 18 months after publication`;
    texts.push({ fields, code: "far-ahead", message, hint: SURE });
  }
  return texts;
}

const SURE = "check the year and the month; leave it if the source says so";

/** The first or last day of a year, which may stand for the whole year. */
const edgeOf = (when: When | undefined): readonly Text[] =>
  when && isYearEdge(when)
    ? [
        {
          code: "year-edge",
          message: `${when.edtf} is the first or last day of a year`,
          hint: `if the source says only the year, write ${when.edtf.slice(0, 4)}`,
        },
      ]
    : [];

function ofTrip(claims: readonly Claim[], person: Person | undefined): readonly Text[] {
  const dates = claims.flatMap((claim) => claimDates(claim) ?? []);
  const days = span(dates);
  const longTrip: readonly Text[] =
    days > MAX_TRIP_DAYS
      ? [{ code: "long-trip", message: `a trip of ${days} days`, hint: SURE }]
      : [];
  return [...longTrip, ...outsideTerm(dates, person)];
}

/** Days certainly covered from the first to the last closed date; negative if there is none. */
function span(dates: readonly When[]): number {
  const closed = dates.filter(isClosed);
  const from = Math.min(...closed.map(({ start }) => start.to));
  const to = Math.max(...closed.map(({ end }) => end.from));
  return to - from + 1;
}

const isClosed = ({ start, end }: When): boolean =>
  [start.from, start.to, end.from, end.to].every(Number.isFinite);

/** A trip at a time when the person, whose terms are all known, held no office on file. */
function outsideTerm(dates: readonly When[], person: Person | undefined): readonly Text[] {
  const terms = person?.offices.flatMap(({ term }) => term ?? []) ?? [];
  const isKnown = terms.length > 0 && terms.length === person?.offices.length;
  const [outside] = dates.filter((when) => terms.every((term) => !overlap(term, when)));
  if (!isKnown || !outside || !Number.isFinite(latest(outside))) return [];
  return [
    {
      code: "outside-term",
      message: `${outside.edtf} is outside the terms of ${person.name}: ${terms.map(({ edtf }) => edtf).join(", ")}`,
      hint: "check the person and the year, or fix the terms in people/",
    },
  ];
}

/** The path in the entry that a warning is about. */
export function warningPath({ entry, claim, trip, fields = [], path }: Warning, tree: Tree): Path {
  if (path) return path;
  if (!claim) return ["trips", entry.article.trips.indexOf(trip!), "trip"];
  return [...claimPath(claim, entry.article.claims, tree), ...fields];
}

/** A headline copied from the source. */
export function ownWords(entry: SoundEntry): readonly Warning[] {
  const { title, source } = entry.article;
  if (source.title === undefined || foldName(source.title) !== foldName(title)) return [];
  return [
    {
      entry,
      path: ["title"],
      code: "own-words",
      message: "our headline is the source's own title",
      hint: "say in your own words what the article reports about the trip",
    },
  ];
}
