import type { TripId } from "../model/claim.ts";

/** An absolute path on this site, including the base path. */
export const url = (path = ""): string => import.meta.env.BASE_URL + path;

/** The path without the base path. */
export const pathOf = (href: string): string => href.slice(url().length);

/** The full URL if the site's origin is configured, else the path. */
export const fullAddress = (path: string): string => {
  const origin = import.meta.env.SITE;
  return origin ? new URL(path, origin).href : path;
};

/** The addresses of the pages. */
export interface Links {
  readonly page: (path?: string) => string;
  readonly trip: (id: TripId) => string;
  readonly person: (id: string) => string;
  readonly country: (code: string) => string;
  readonly article: (id: string) => string;
  readonly outlet: (id: string) => string;
  readonly frame: (id: string) => string;
}

export const links: Links = {
  page: url,
  trip: (id) => url(`trips/${id}/`),
  person: (id) => url(`people/${id}/`),
  country: (code) => url(`countries/${code.toLowerCase()}/`),
  article: (id) => url(`articles/${id}/`),
  outlet: (id) => url(`outlets/${id}/`),
  frame: (id) => url(`frames/${id}/`),
};

export const landUrl = (name: string): string => url(`maps/${name}.svg`);

/** Attributes of links to other sites, which learn this site's origin but not the page. */
export const EXTERNAL = {
  rel: "external noopener",
  referrerpolicy: "strict-origin-when-cross-origin",
} as const;

/** Filters of the first page, named as in its URL. */
interface TripFilters {
  readonly traveller?: string;
  readonly minister?: string;
  readonly country?: string;
  readonly outcome?: readonly string[];
  readonly cause?: string;
  readonly start?: string;
  readonly end?: string;
}

/** The URL of the first page with matching trips, of all years unless days are given. */
export function filteredUrl({ outcome = [], ...others }: TripFilters): string {
  const parameters = new URLSearchParams(
    Object.entries(others).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (outcome.length > 0) parameters.set("outcome", outcome.join(","));
  if (!others.start) parameters.set("span", "all");
  return url(`?${parameters.toString().replaceAll("%2C", ",")}`);
}
