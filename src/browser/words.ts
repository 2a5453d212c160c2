// The text of scripts.
import { client } from "#spoken/client.ts";
import { axis } from "#spoken/axis.ts";
import { type Day, dateOf } from "../model/day.ts";

export { client as words };
export {
  causes as causeWords,
  outcomes as outcomeWords,
  statuses as statusWords,
} from "#spoken/outcomes.ts";

/** `As known on 9 January 2026.` */
export const sayAsOf = (day: Day): string =>
  client.asKnownOn(axis.day(dateOf(day), { long: true, year: true }));
