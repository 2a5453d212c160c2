import ical, { escape, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { isoOf } from "../model/day.ts";
import { type CalendarEvent, eventsOfTrip, undatedIn } from "./calendar-events.ts";
import { type Piece, partsOfList } from "./pieces.ts";
import type { Dataset } from "./dataset.ts";

/**
 * Trips and stops as iCalendar (RFC 5545): all-day events, which have no time zone, on days that some source gives.
 * `path` is where the calendar itself is published.
 */
export function calendarPieces(data: Dataset, path: string): Generator<string>;
export function calendarPieces(
  data: Dataset,
  path: string,
  events: Iterable<Piece>,
): Generator<Piece>;
export function* calendarPieces(
  data: Dataset,
  path: string,
  events: Iterable<Piece> = eventPieces(data),
): Generator<Piece> {
  const about = {
    name: escape(`${data.name} · ${data.identity.name}`, false),
    prodId: { company: data.identity.publisher, product: "Trips", language: "EN" },
    // No METHOD: the calendar is subscribed to, and invites nobody.
    ttl: SECONDS_PER_DAY,
    source: data.address(path),
    description: escape(describe(data), false),
  };
  const empty = write(about, []);
  yield empty.slice(0, empty.lastIndexOf(END));
  if (data.trips.some((record) => eventsOfTrip(record, data).length > 0)) yield* events;
  else yield EMPTY_CALENDAR_COMPONENT;
  yield `${END}\r\n`;
}

/** The events alone; there may be none. */
export function* eventPieces(data: Dataset): Generator<string> {
  for (const some of partsOfList(data.trips)) {
    const events = some.flatMap((record) => eventsOfTrip(record, data));
    if (events.length === 0) continue;
    const text = write({}, events);
    yield text.slice(text.indexOf(EVENT), text.lastIndexOf(END));
  }
}

/** A calendar with some events; everything before them is always the same. */
function write(about: Parameters<typeof ical>[0], events: readonly CalendarEvent[]): string {
  const calendar = ical(about);
  for (const event of events) calendar.createEvent(toEvent(event));
  return calendar.toString().replace(OUTLOOK_ALL_DAY, "").replace(DEFAULT_VALUE_TYPE, "URL:");
}

/** The site is rebuilt daily. */
const SECONDS_PER_DAY = 86_400;

/** Redundant all-day properties for Outlook, which recognizes dates without times, as other programs do. */
const OUTLOOK_ALL_DAY = /^X-MICROSOFT-\S*ALLDAYEVENT:TRUE\r\n/gmu;

/** The type of a value is stated only if it is not the default (RFC 5545, 3.2.20). */
const DEFAULT_VALUE_TYPE = /^URL;VALUE=URI:/gmu;

const EVENT = "BEGIN:VEVENT\r\n";
const END = "END:VCALENDAR";
/** A calendar must have at least one component (RFC 5545, 3.6): without events, an unused time zone. */
const EMPTY_CALENDAR_COMPONENT = [
  "BEGIN:VTIMEZONE",
  "TZID:UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
  "",
].join("\r\n");

function describe(data: Dataset): string {
  const left = undatedIn(data);
  const without =
    left === 0
      ? ""
      : ` ${left} ${left === 1 ? "trip or stop is" : "trips and stops are"} left out of this calendar, because no source gives the days:` +
        ` a month is not made into a day. All of them are in the tables at ${data.address("data/")}.`;
  return (
    `Trips and stops as known on ${isoOf(data.asOf)}: tentative where announced, disputed or unreported, ` +
    `confirmed where reported on these days, cancelled where not made.${without}`
  );
}

const toEvent = (event: CalendarEvent): Parameters<ReturnType<typeof ical>["createEvent"]>[0] => ({
  id: event.uid,
  sequence: event.sequence,
  // In a calendar without METHOD, DTSTAMP is also the last modification (RFC 5545, 3.8.7.2).
  stamp: `${isoOf(event.stamp)}T00:00:00Z`,
  start: isoOf(event.first),
  // iCalendar's end dates are exclusive.
  end: isoOf(event.last + 1),
  allDay: true,
  status: ICalEventStatus[event.status],
  transparency: ICalEventTransparency.TRANSPARENT,
  summary: event.summary,
  description: event.description,
  location: toLocation(event),
  url: event.url,
});

function toLocation({ location, point }: CalendarEvent) {
  if (location === undefined) return null;
  return point ? { title: location, geo: { lon: point[0], lat: point[1] } } : location;
}
