// The part of the lede about stops that are still to come.
import { wasMissed } from "../model/outcomes.ts";
import type { Stop } from "../model/stop.ts";
import type { PlanVersion, Trip } from "../model/trip.ts";
import { sayPurpose } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { plannedDates } from "./trip-dates.ts";
import { namesOf } from "./names.ts";

/** What was announced, with the dates; else what was due, or what the press expected. */
export function sayPlanAhead(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const announced = stillPlanned(trip, "announced");
  if (announced.length > 0) {
    const days = sayDaysOf(trip, "announced", trip.plans, messages);
    return [verdict.announcedFor(namesOf(announced, messages), days)];
  }
  if (trip.plans.length > 0)
    return trip.announcedDates
      ? [verdict.announcedFor("", sayDaysOf(trip, "announced", trip.plans, messages))]
      : [];
  const due = stillPlanned(trip, "due");
  if (due.length > 0) {
    const days = sayDaysOf(trip, "due", trip.due, messages);
    return [verdict.dueFor(namesOf(due, messages), days)];
  }
  const expected = stillPlanned(trip, "expected");
  if (expected.length === 0) return [];
  const days = sayDaysOf(trip, "expected", trip.expectations, messages);
  return [verdict.expectedFor(namesOf(expected, messages), days)];
}

type Planned = "announced" | "due" | "expected";

const stillPlanned = ({ stops }: Trip, kind: Planned): readonly Stop[] =>
  stops.filter((stop) => stop[kind] && !wasMissed(stop.outcome));

/** The dates of a plan; if some of its stops are off, those of the others. */
function sayDaysOf(
  trip: Trip,
  kind: Planned,
  plans: readonly PlanVersion[],
  messages: Messages,
): string {
  const still = stillPlanned(trip, kind);
  const isWhole = trip.stops.every((stop) => !stop[kind] || still.includes(stop));
  const ofThese = isWhole
    ? undefined
    : plannedDates({ dates: undefined, stops: still.map((stop) => stop[kind]!) });
  const dates = ofThese ?? plannedDates(plans.at(-1));
  return dates ? sayPurpose(dates, messages) : "";
}
