import { type Day, dateOf } from "../../model/day.ts";
import { dateWords, words } from "../words.ts";

/** `As known on 9 January 2026.` */
export const sayAsOf = (day: Day): string =>
  words.asKnownOn(dateWords.day(dateOf(day), { long: true, year: true }));
