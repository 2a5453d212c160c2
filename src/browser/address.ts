import { type Day, isoOf, readDay } from "../model/day.ts";

const DAY = "asof";

/** The day that an address asks for. */
export const dayIn = (search: string): Day | undefined =>
  readDay(new URLSearchParams(search).get(DAY) ?? "");

/** The same address for another day; without one, for now. */
export const addressFor = (address: string, day: Day | undefined): string =>
  withParameter(address, DAY, day === undefined ? undefined : isoOf(day));

/** The same address with another value of a parameter; without one, without that. */
export function withParameter(address: string, name: string, value: string | undefined): string {
  const url = new URL(address);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // Commas are safe there, and are read.
  url.search = url.search.replaceAll("%2C", ",");
  return url.href;
}
