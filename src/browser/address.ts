import { type Day, isoOf, readDay } from "../model/day.ts";

const DAY = "asof";

/** The day of knowledge in a URL's query. */
export const dayIn = (search: string): Day | undefined =>
  readDay(new URLSearchParams(search).get(DAY) ?? "");

/** The URL for another day; for now if undefined. */
export const addressFor = (address: string, day: Day | undefined): string =>
  withParameter(address, DAY, day === undefined ? undefined : isoOf(day));

/** Sets a parameter of a URL; removes it if undefined. */
export function withParameter(address: string, name: string, value: string | undefined): string {
  const url = new URL(address);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // Commas need no escaping there, and are easier to read.
  url.search = url.search.replaceAll("%2C", ",");
  return url.href;
}
