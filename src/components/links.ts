import type { TripId } from "../model/claim.ts";
import { type Day, isoOf } from "../model/day.ts";

/** An address on this site, whatever path it is served under. */
export const url = (path = ""): string => import.meta.env.BASE_URL + path;

export const tripUrl = (id: TripId): string => url(`trips/${id}/`);
export const asOfUrl = (id: TripId, day: Day): string => url(`trips/${id}/as-of/${isoOf(day)}/`);
export const personUrl = (id: string): string => url(`people/${id}/`);
export const countryUrl = (code: string): string => url(`countries/${code.toLowerCase()}/`);
export const articleUrl = (id: string): string => url(`articles/${id}/`);
export const outletUrl = (id: string): string => url(`outlets/${id}/`);

/** `world-30w` or `world-135e`: the world as drawn around a longitude. */
export const worldName = (centre: number): string =>
  `world-${Math.abs(centre)}${centre < 0 ? "w" : "e"}`;
export const worldUrl = (centre: number): string => url(`maps/${worldName(centre)}.svg#land`);

/** What a link to another site carries: that site learns this one's name, and no page of it. */
export const EXTERNAL = {
  rel: "external noopener",
  referrerpolicy: "strict-origin-when-cross-origin",
} as const;
