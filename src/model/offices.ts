import type { Day } from "./day.ts";
import type { Office, Person } from "./records.ts";
import { earliest, latest, type When } from "./when.ts";

/** The first day of some dates that is given, the best dates first. */
export const firstGiven = (dates: readonly (When | undefined)[]): Day | undefined =>
  dates.flatMap((when) => (when ? [earliest(when), latest(when)] : [])).find(Number.isFinite);

/** The offices that a person is known to have held on a day; none of which the term is not given. */
export const officesOn = ({ offices }: Pick<Person, "offices">, day: Day): readonly Office[] =>
  offices.filter(({ term }) => term && earliest(term) <= day && day <= latest(term));
