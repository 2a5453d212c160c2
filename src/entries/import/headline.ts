import { type Day, isoOf } from "../../model/day.ts";
import { sayMonths } from "./dates.ts";
import type { ReadRecord } from "./entry.ts";

/** What one entry says of one trip. */
export interface Told {
  readonly person: string;
  readonly records: readonly ReadRecord[];
}

/** `A, B and C`; from the fifth on `A, B, C and 2 more countries`. */
function listSome(names: readonly string[], what: string): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const more = names.length - shown.length;
  const words = more > 0 ? [...shown, `${more} more ${what}`] : shown;
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}

/** `Antony Blinken: Japan and South Korea, March 2021`; for several trips, who and how many. */
export function headline(trips: readonly Told[]): string {
  const records = trips.flatMap((trip) => trip.records);
  const days = records.flatMap(({ dates, plan }) => {
    const { from, to } =
      dates.from === undefined && dates.to === undefined && plan ? plan.dates : dates;
    return [from ?? to, to ?? from];
  });
  const when = sayWhen(days.filter((day) => day !== undefined));
  const persons = listSome([...new Set(trips.map(({ person }) => person))], "travellers");
  if (trips.length > 1) return `${persons}: ${trips.length} trips${when}`;
  const states = records.flatMap(({ stops }) => stops.map(({ state }) => state));
  const countries = listSome([...new Set(states)], "countries");
  const fate = records.every(({ calledOff }) => calledOff?.isPostponed)
    ? " (postponed)"
    : records.every(({ calledOff }) => calledOff)
      ? " (called off)"
      : records.every(({ isOnlyPlanned }) => isOnlyPlanned)
        ? " (planned)"
        : "";
  return `${persons}: ${countries}${when}${fate}`;
}

const sayWhen = (days: readonly Day[]): string =>
  days.length > 0 ? `, ${sayMonths(isoOf(Math.min(...days)), isoOf(Math.max(...days)))}` : "";
