import { csvText } from "../downloads/csv.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { CAUSES } from "../model/claim.ts";
import { isoOf } from "../model/day.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import { SIDES } from "../model/voice.ts";
import { reasonsOf } from "./home-filters.ts";
import type { HomeStop, HomeTrip } from "./home-trips.ts";
import { saveFile, textFile } from "./save-file.ts";
import { panel } from "#spoken/panel.ts";

/** Exports what is in view: as a table, as JSON, or as a link. */
export async function exportTrips(
  what: string,
  data: HomeData,
  trips: readonly HomeTrip[],
  page: HTMLElement,
): Promise<void> {
  if (what === "take-address") {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    page.querySelector('[data-home="taken"]')!.textContent = isCopied
      ? panel.copiedAddress
      : location.href;
    return;
  }
  const rows = rowsOf(data, trips, new URL(page.dataset.base!, location.href).href);
  if (what === "take-csv") saveFile("ports-of-call.csv", textFile("text/csv", toCsv(rows)));
  else saveFile("ports-of-call.json", textFile("application/json", toJson(data, rows)));
}

type Row = Readonly<Record<string, string | number | null>>;

/** One row per stop; one for a trip without stops. */
export const rowsOf = (data: HomeData, trips: readonly HomeTrip[], site: string): readonly Row[] =>
  trips.flatMap((trip) => {
    const own = tripColumns(data, trip, site);
    return trip.stops.length === 0
      ? [{ ...own, ...stopColumns(data, trip, undefined, null) }]
      : trip.stops.map((stop, index) => ({ ...own, ...stopColumns(data, trip, stop, index + 1) }));
  });

function tripColumns(data: HomeData, trip: HomeTrip, site: string): Row {
  const [person, minister, home] = data.people[trip.person]!;
  return {
    trip: trip.id,
    title: trip.title,
    minister_id: person,
    minister,
    travelling_for: data.countries[home]![0],
    trip_status: trip.status,
    trip_dates: trip.dates,
    trip_first_day: iso(trip.from),
    trip_last_day: iso(trip.to),
    sources: trip.sources,
    page: new URL(trip.path, site).href,
  };
}

function stopColumns(
  data: HomeData,
  trip: HomeTrip,
  stop: HomeStop | undefined,
  order: number | null,
): Row {
  const reasons = reasonsOf(trip, stop ?? trip);
  return {
    stop_order: order,
    stop: stop?.name ?? null,
    stop_country: stop ? data.countries[stop.country]![0] : null,
    outcome: stop ? OUTCOMES[stop.outcome]! : null,
    stop_first_day: iso(stop?.from),
    stop_last_day: iso(stop?.to),
    reasons: reasons.map(([cause, side]) => `${CAUSES[cause]} (${SIDES[side]})`).join("; "),
  };
}

const iso = (day: number | undefined): string | null => (day === undefined ? null : isoOf(day));

export const toCsv = (rows: readonly Row[]): string =>
  csvText([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);

function toJson({ countries }: HomeData, rows: readonly Row[]): string {
  const names = Object.fromEntries(countries.map(([code, name]) => [code, name]));
  return `${JSON.stringify({ view: location.href, stops: rows, countries: names }, null, 2)}\n`;
}
