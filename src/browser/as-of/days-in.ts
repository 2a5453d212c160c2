import { type Day, readDay } from "../../model/day.ts";

/** The days that an attribute lists. */
export const daysIn = (text = ""): readonly Day[] =>
  text.split(" ").flatMap((each) => readDay(each) ?? []);
