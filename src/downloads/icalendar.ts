import ical, {
  escape,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { isoOf } from "../model/day.ts";
import { type CalendarEvent, eventsOf, undatedOf } from "./calendar-events.ts";
import type { Dataset } from "./dataset.ts";

/**
 * Trips and stops as iCalendar (RFC 5545): all-day events, which have no time zone, on days that some
 * source gives. `path` is where the calendar itself is published.
 */
export function toICalendar(data: Dataset, path: string): string {
  const calendar = ical({
    name: escape(`${data.name} · ${data.identity.name}`, false),
    prodId: { company: data.identity.publisher, product: "Trips", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    source: data.address(path),
    description: escape(describe(data), false),
  });
  for (const event of eventsOf(data)) calendar.createEvent(toEvent(event));
  return `${calendar.toString()}\r\n`;
}

function describe(data: Dataset): string {
  const left = undatedOf(data);
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
  stamp: `${isoOf(event.stamp)}T00:00:00Z`,
  start: isoOf(event.first),
  // The day after the last: iCalendar's ends are exclusive.
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
