import { isCountryAlone, type Place } from "../../model/place.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import type { When } from "../../model/when.ts";
import { sayDates } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { reportedTownOf } from "../../words/names.ts";
import type { StripFrame } from "./frame.ts";
import type { StripRow } from "./shape.ts";
import { keepTogether } from "../../words/text-width.ts";
import { placeStays, type Span } from "./spans.ts";

/** One stay of a row, with its position and text. */
export interface Stay {
  readonly row: StripRow;
  readonly stop: Stop;
  readonly span: Span;
  readonly title: string;
  /** Its position in the announced order; empty in other rows. */
  readonly number: string;
  readonly detail: string;
  /** The detail without its days, if there is no room for both: half a date says nothing. */
  readonly brief: string;
}

/** The rows of a strip from the top: expected by the press, announced, reported. */
export function readRows(
  trip: Trip,
  frame: StripFrame,
  messages: Messages,
): Readonly<Record<StripRow, readonly Stay[]>> {
  const isPlanned = (stop: Stop): boolean => stop.announced !== undefined || stop.due !== undefined;
  const expected = trip.stops.filter((stop) => stop.expected && !isPlanned(stop));
  const place = ({ announced }: Stop): number => announced?.position ?? Infinity;
  const announced = trip.stops.filter(isPlanned).toSorted((a, b) => order(place(a), place(b)));
  const visited = trip.stops.filter((stop) => stop.visited);
  return {
    expected: toStays("expected", expected, frame, messages),
    announced: toStays("announced", announced, frame, messages),
    reported: toStays("reported", visited, frame, messages),
  };
}

function toStays(
  row: StripRow,
  stops: readonly Stop[],
  frame: StripFrame,
  messages: Messages,
): readonly Stay[] {
  const whens = stops.map((stop) => datesIn(row, stop));
  const spans = placeStays(whens, row === "reported" ? frame.reported : frame.planned);
  return stops.map((stop, index) => ({
    row,
    stop,
    span: drawnSpan(row, whens[index], spans[index]!, frame),
    title: titleIn(row, stop, messages),
    number: row === "announced" ? String(stop.announced?.position ?? "") : "",
    detail: row === "reported" ? reportDetail(stop, messages) : "",
    brief: row === "reported" ? whereabouts(stop) : "",
  }));
}

/** Stops without a number (Infinity) sort last, in their given order. */
const order = (a: number, b: number): number => (a === b ? 0 : a - b);

const datesIn = (row: StripRow, { announced, due, expected, visited }: Stop): When | undefined =>
  ({ announced: announced ?? due, expected, reported: visited })[row]?.dates;

/** If no day is known at all, or the plan gives none for its stops, a remark says so once: no torn ends. */
const drawnSpan = (
  row: StripRow,
  when: When | undefined,
  span: Span,
  { scale }: StripFrame,
): Span =>
  scale === "order" || (row !== "reported" && !when)
    ? { ...span, openStart: false, openEnd: false }
    : span;

function titleIn(row: StripRow, { place, announced }: Stop, { drawing }: Messages): string {
  return row === "announced" && announced?.position !== undefined
    ? drawing.numbered(announced.position, place.name)
    : place.name;
}

/** `Maseru, 10–11 Jan` */
const reportDetail = (stop: Stop, messages: Messages): string =>
  [whereabouts(stop), keepTogether(sayDates(stop.visited?.dates, messages, { year: false }))]
    .filter(Boolean)
    .join(messages.comma);

const whereabouts = (stop: Stop): string => reportedTownOf(stop) ?? countryOf(stop.place);

const countryOf = (place: Place): string => (isCountryAlone(place) ? "" : place.countryName);
