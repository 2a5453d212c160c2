import { earliest } from "../model/when.ts";
import { dateOf, type Day } from "../model/day.ts";
import { type PlanChange, planChanges, newestFirst } from "../model/plan-changes.ts";
import type { Claim, TripId } from "../model/claim.ts";
import { tripDays } from "../words/trip-dates.ts";
import { sayVerdict, type Verdict } from "../words/verdict.ts";
import { anchorOf, type EvidenceSource } from "./evidence.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import { isComing, type TripEntry } from "./trip-entry.ts";

/** A change of plan, with its trip. */
export interface News {
  readonly entry: TripEntry;
  readonly verdict: Verdict;
  /** The last change of that trip to become known; undefined for a chosen trip that went as planned. */
  readonly change?: PlanChange | undefined;
}

/** The change of plan that opens the first page. */
export interface Story extends News {
  /** The first articles that the verdict rests on. */
  readonly said: readonly EvidenceSource[];
}

/** Announced stops by outcome. */
interface Tally {
  readonly made: number;
  readonly off: number;
  readonly unreported: number;
  readonly upcoming: number;
}

/** What the first screen shows, before any chart. */
export interface FrontView {
  readonly trips: number;
  readonly ministers: number;
  readonly years: readonly [from: number, to: number] | undefined;
  readonly tally: Tally;
  readonly story?: Story | undefined;
  /** The next changes, the last to become known first. */
  readonly recent: readonly News[];
  readonly changes: number;
  /** Upcoming or ongoing trips, the nearest first. */
  readonly coming: readonly TripEntry[];
}

const MAX_RECENT = 4;
const MAX_COMING = 3;
const MAX_SAID = 3;

export function viewFront(site: Site, language: Language, featured?: TripId): FrontView {
  const { entries } = site;
  const changes = newestFirst(entries.flatMap(({ trip }) => planChanges(trip)));
  const news = newsOf(changes, site, language);
  const chosen = featured && site.entryOf.get(featured);
  const first = chosen
    ? (news.find(({ entry }) => entry === chosen) ?? toNews(chosen, language))
    : tellingNews(news);
  return {
    trips: entries.length,
    ministers: new Set(entries.map(({ person }) => person.id)).size,
    years: yearsOf(entries),
    tally: tallyOf(entries),
    story: first && toStory(first, site),
    recent: news.filter(({ entry }) => entry !== first?.entry).slice(0, MAX_RECENT),
    changes: changes.length,
    coming: comingOf(entries),
  };
}

/**
 * The latest change whose trip has both a plan and something made instead; a trip called off before it began is only
 * listed.
 */
const tellingNews = (news: readonly News[]): News | undefined =>
  news
    .slice(0, MAX_RECENT + 1)
    .find(
      ({ entry: { trip } }) => trip.plans.length > 0 && trip.stops.some((stop) => stop.visited),
    ) ?? news[0];

/** The tagline of the first page: `101 trips by 42 ministers, 1991 to 2026: …`. */
export function sayTagline({ trips, ministers, years }: FrontView, { ui }: Language): string {
  const words = ui.home.front;
  const span = years ? words.years(...years) : "";
  return words.tagline(words.trips(trips), words.ministers(ministers), span);
}

/** One item per trip, with its latest change. */
function newsOf(
  changes: readonly PlanChange[],
  { entryOf }: Site,
  language: Language,
): readonly News[] {
  const latest = new Map<TripId, PlanChange>();
  for (const change of changes) if (!latest.has(change.trip.id)) latest.set(change.trip.id, change);
  return [...latest.values()].map((change) =>
    toNews(entryOf.get(change.trip.id)!, language, change),
  );
}

const toNews = (entry: TripEntry, { messages }: Language, change?: PlanChange): News => ({
  entry,
  verdict: sayVerdict(entry.trip, messages),
  change,
});

const toStory = (news: News, site: Site): Story => ({
  ...news,
  said: saidBy(news.change?.claims ?? news.verdict.lead.claims, site),
});

/** The articles of some claims, each once, in the order in which they became known. */
function saidBy(claims: readonly Claim[], { articles, outlets }: Site): readonly EvidenceSource[] {
  const first = [...Map.groupBy(claims, ({ article }) => article).values()].map(
    ([claim]) => claim!,
  );
  return first
    .toSorted(
      (a, b) => Number(a.undated ?? false) - Number(b.undated ?? false) || a.known - b.known,
    )
    .slice(0, MAX_SAID)
    .map((claim) => {
      const article = articles.get(claim.article)!;
      return { article, outlet: outlets.get(article.source.outlet)!, anchor: anchorOf(claim) };
    });
}

function yearsOf(entries: readonly TripEntry[]): FrontView["years"] {
  const days = entries.flatMap(({ trip }) => tripDays(trip)?.from ?? []);
  if (days.length === 0) return undefined;
  return [dateOf(Math.min(...days)).year, dateOf(Math.max(...days)).year];
}

function tallyOf(entries: readonly TripEntry[]): Tally {
  const sum = (part: "made" | "notMade" | "unreported"): number =>
    entries.reduce((all, { trip }) => all + (trip.score?.[part] ?? 0), 0);
  return {
    made: sum("made"),
    off: sum("notMade"),
    unreported: sum("unreported"),
    upcoming: entries.filter(({ trip }) => trip.status === "upcoming").length,
  };
}

const comingOf = (entries: readonly TripEntry[]): readonly TripEntry[] =>
  entries
    .filter(isComing)
    .toSorted((a, b) => firstDay(a) - firstDay(b))
    .slice(0, MAX_COMING);

const firstDay = ({ trip }: TripEntry): Day =>
  tripDays(trip)?.from ?? (trip.announcedDates ? earliest(trip.announcedDates) : Infinity);
