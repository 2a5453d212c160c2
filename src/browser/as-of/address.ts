import { type Day, isoOf, readDay } from "../../model/day.ts";

const NAME = "asof";

/** The day that an address asks for. */
export const dayIn = (search: string): Day | undefined =>
  readDay(new URLSearchParams(search).get(NAME) ?? "");

/** The same address for another day; without one, for now. */
export function addressFor(address: string, day: Day | undefined): string {
  const url = new URL(address);
  if (day === undefined) url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, isoOf(day));
  return url.href;
}
