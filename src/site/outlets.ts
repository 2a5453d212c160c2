import { grouped } from "../model/grouped.ts";
import { memoized } from "../model/memoized.ts";
import type { Article, Outlet } from "../model/records.ts";
import { alphabetical } from "../model/sort.ts";
import { originsOf } from "../reading/checks/voices.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import type { StopEntry } from "./trip-entry.ts";

/** An outlet with the articles it published, and those of others that carry its text. */
interface OutletView {
  readonly outlet: Outlet;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** Every outlet that is the origin of some article's text, by id; cached for all pages. */
export const viewOutlets = memoized(findOutlets, new WeakMap());

function findOutlets({ outlets, articles }: Site): ReadonlyMap<string, OutletView> {
  const published = grouped(
    [...articles.values()].flatMap((article) =>
      originsOf(article.source.outlet, outlets).map((id) => [id, article] as const),
    ),
  );
  return new Map(
    [...published].map(([id, some]) => [id, { outlet: outlets.get(id)!, articles: some }]),
  );
}

/** An outlet with how much rests on it. */
interface RankedOutlet extends OutletView {
  readonly claims: number;
  /** Trips that its articles report. */
  readonly trips: number;
  /** Stops with claims from this outlet only. */
  readonly soleSourceStops: number;
}

/** Those that most claims rest on first; ties by name. */
export const rankOutlets = (site: Site, language: string): readonly RankedOutlet[] =>
  [...viewOutlets(site).values()]
    .map((view) => ({
      ...view,
      claims: view.articles.reduce((all, { claims }) => all + claims.length, 0),
      trips: new Set(view.articles.flatMap(({ claims }) => claims.map(({ trip }) => trip))).size,
      soleSourceStops: restingOn(view.outlet.id, site).length,
    }))
    .toSorted(alphabetical(language, ({ outlet }) => outlet.name))
    .toSorted((a, b) => b.claims - a.claims || b.trips - a.trips);

/** `press · Lesotho`: an outlet's kind and country. */
export const aboutOutlet = ({ kind, country }: Outlet, { messages, ui }: Language): string =>
  [kind && ui.lists.outlet.kinds[kind], country && messages.country(country)]
    .filter(Boolean)
    .join(messages.comma);

/** The stops whose claims all come from one outlet. */
export const restingOn = (outlet: string, site: Site): readonly StopEntry[] =>
  stopsByOutlet(site).get(outlet) ?? [];

/** Cached for the pages of all outlets. */
const stopsByOutlet = memoized(findSoleSourceStops, new WeakMap());

function findSoleSourceStops({
  entries,
  articles,
}: Site): ReadonlyMap<string, readonly StopEntry[]> {
  const outletOf = (article: string): string => articles.get(article)!.source.outlet;
  const stops = entries.flatMap((entry) => entry.trip.stops.map((stop) => ({ entry, stop })));
  return Map.groupBy(
    stops.filter(
      ({ stop }) => new Set(stop.claims.map((claim) => outletOf(claim.article))).size === 1,
    ),
    ({ stop }) => outletOf(stop.claims[0]!.article),
  );
}
