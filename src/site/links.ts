import type { TripId } from "../model/claim.ts";

/** An address on this site, whatever path it is served under. */
export const url = (path = ""): string => import.meta.env.BASE_URL + path;

/** An address without the path that the site is served under. */
export const pathOf = (href: string): string => href.slice(url().length);

/** The full address of such a path where the site's is configured, else the path. */
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

/** What a link to another site carries: that site learns this one's name, and no page of it. */
export const EXTERNAL = {
  rel: "external noopener",
  referrerpolicy: "strict-origin-when-cross-origin",
} as const;
