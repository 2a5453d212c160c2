import { OUTCOME_STYLES } from "../model/outcomes.ts";
import { toneOf } from "../drawings/timeline/trips.ts";
import type { Span, StopMark, YearAxis } from "../drawings/years/draw.ts";
import { LISTED_REGIONS, listedRegionOf } from "../geography/listed-regions.ts";
import { dateOf, type Day, dayOf } from "../model/day.ts";
import type { Person } from "../model/records.ts";
import { earliest, latest } from "../model/when.ts";
import { byLabel } from "../model/sort.ts";
import { sayDates } from "../words/dates.ts";
import { placeName } from "../words/names.ts";
import { tripDays } from "../words/trip-dates.ts";
import type { Language } from "./language.ts";
import type { StopEntry, TripEntry } from "./trip-entry.ts";

/** Rows on one axis of years: offices and trips as bars, stops by country as marks. */
export interface YearChart {
  readonly axis: YearAxis;
  readonly spans: readonly { readonly label: string; readonly spans: readonly Span[] }[];
  readonly groups: readonly YearGroup[];
  /** How many stops have no day to place them by. */
  readonly undated: number;
}

/** The countries of a region; without a name if not grouped by region. */
interface YearGroup {
  readonly region?: string | undefined;
  readonly rows: readonly {
    readonly label: string;
    readonly href: string;
    readonly stops: readonly StopMark[];
  }[];
}

export function yearsAt(day: Day): number {
  const { year } = dateOf(day);
  const [first, next] = [
    dayOf({ year, month: 1, day: 1 }),
    dayOf({ year: year + 1, month: 1, day: 1 }),
  ];
  return year + (day - first) / (next - first);
}

/** Which country's row a stop is in: the one visited, or the one that the minister represents. */
type RowOf = (stop: StopEntry) => string;

export const countryVisited: RowOf = ({ stop }) => stop.place.country;
export const countryOfMinister: RowOf = ({ entry }) => entry.person.country;

interface Charted {
  /** Shown as bars above the stops. */
  readonly trips: readonly TripEntry[];
  readonly offices?: Person["offices"] | undefined;
  readonly stops: readonly StopEntry[];
  readonly rowOf: RowOf;
  readonly byRegion: boolean;
}

/** Undefined if nothing has a date. */
export function layOutYearChart(
  { trips, offices = [], stops, rowOf, byRegion }: Charted,
  language: Language,
): YearChart | undefined {
  const placed = stops.flatMap((one) => markOf(one, language) ?? []);
  const bars = trips.flatMap((entry) => barOf(entry, language) ?? []);
  const terms = offices.flatMap(({ term }) => (term ? [earliest(term), latest(term)] : []));
  const moments = [
    ...placed.map(({ mark }) => mark.at),
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...terms.filter(Number.isFinite).map(yearsAt),
  ];
  if (moments.length === 0) return undefined;
  const axis = {
    first: Math.floor(moments.reduce((a, b) => Math.min(a, b))),
    last: Math.floor(moments.reduce((a, b) => Math.max(a, b))),
  };
  return {
    axis,
    spans: [
      ...[...Map.groupBy(offices, ({ title }) => title)].flatMap(([label, held]) =>
        officeRow(label, held, axis, language),
      ),
      ...(bars.length > 0 ? [{ label: language.ui.lists.person.tripsRow, spans: bars }] : []),
    ],
    groups: groupsOf(placed, rowOf, byRegion, language),
    undated: stops.length - placed.length,
  };
}

function officeRow(
  label: string,
  held: Person["offices"],
  axis: YearAxis,
  language: Language,
): YearChart["spans"] {
  const spans = held.flatMap((office) => spanOf(office, axis, language) ?? []);
  return spans.length > 0 ? [{ label, spans }] : [];
}

function spanOf(
  { title, country, term }: Person["offices"][number],
  axis: YearAxis,
  { messages, ui }: Language,
): Span | undefined {
  if (!term) return undefined;
  const [from, to] = [earliest(term), latest(term)];
  const office = ui.lists.person.officeIn(title, messages.country(country));
  return {
    from: Number.isFinite(from) ? yearsAt(from) : axis.first,
    to: Number.isFinite(to) ? yearsAt(to) : axis.last + 1,
    label: `${office}${messages.comma}${sayDates(term, messages)}`,
    look: "office",
  };
}

const barOf = ({ trip, title }: TripEntry, { to }: Language): Span | undefined => {
  const days = tripDays(trip);
  return (
    days && {
      from: yearsAt(days.from),
      to: yearsAt(days.to + 1),
      label: title,
      look: `bar bar-${toneOf(trip).replaceAll(" ", "-")}`,
      href: to.trip(trip.id),
    }
  );
};

interface Placed {
  readonly one: StopEntry;
  readonly mark: StopMark;
}

function markOf(one: StopEntry, { messages, to }: Language): Placed | undefined {
  const { entry, stop } = one;
  const dates = stop.visited?.dates ?? stop.announced?.dates;
  const own = dates && [earliest(dates), latest(dates)].find(Number.isFinite);
  const day = own ?? tripDays(entry.trip)?.from;
  if (day === undefined) return undefined;
  const label = [
    entry.title,
    messages.verdict.titled(placeName(stop.place, messages), messages.outcomes[stop.outcome]),
  ].join(messages.semicolon);
  const mark = { at: yearsAt(day), label, href: to.trip(entry.trip.id) };
  return { one, mark: { ...mark, ...OUTCOME_STYLES[stop.outcome] } };
}

function groupsOf(
  placed: readonly Placed[],
  rowOf: RowOf,
  byRegion: boolean,
  { messages, to }: Language,
): readonly YearGroup[] {
  const rows = [...Map.groupBy(placed, ({ one }) => rowOf(one))]
    .map(([code, some]) => ({
      code,
      label: messages.country(code),
      href: to.country(code),
      stops: some.map(({ mark }) => mark),
    }))
    .toSorted(byLabel(messages.language));
  if (!byRegion) return [{ rows }];
  const regionOf = ({ code }: { code: string }): string => listedRegionOf(code) ?? "";
  return [...Map.groupBy(rows, regionOf)]
    .toSorted(([a], [b]) => LISTED_REGIONS.indexOf(a) - LISTED_REGIONS.indexOf(b))
    .map(([region, some]) => ({
      region: region === "" ? undefined : messages.region(region),
      rows: some,
    }));
}
