import type { Day } from "../model/day.ts";

const DAY_IN_MILLISECONDS = 86_400_000;

/** A day as the feed library wants it: midnight UTC, so that no time zone moves it. */
// eslint-disable-next-line no-restricted-syntax -- the library takes nothing else
export const instantOf = (day: Day): Date => new Date(day * DAY_IN_MILLISECONDS);
