import { type Edge, edgesOf } from "../../model/edtf.ts";
import type { Office } from "../../model/records.ts";
import type { When } from "../../model/when.ts";

/** Days of a stretch that is long enough for the edge of a year to be a guess. */
const LONG = 14;

/**
 * Whether dates have the first or the last day of a year as it comes from "in 2026": alone, or at the end of a long
 * stretch. A stay over New Year's Eve is none.
 */
export function isYearEdge(when: When): boolean {
  const [first, last] = edgesOf(when);
  if (first?.text === last?.text) return isFirstDay(first) || isLastDay(last);
  // A stretch that is open at one end may be of any length.
  const isLong = when.end.from - when.start.to > LONG;
  return isLong && (isFirstDay(first) || isLastDay(last));
}

const isFirstDay = (edge: Edge | undefined): boolean => edge?.text.endsWith("-01-01") === true;
const isLastDay = (edge: Edge | undefined): boolean => edge?.text.endsWith("-12-31") === true;

/** Countries whose governments begin and end with the year. */
const WITH_THE_YEAR: ReadonlySet<string> = new Set(["BR", "CH"]);

/** Whether a term of office goes from a first to a last day of years, as "from 2019 to 2023" would be written. */
export function isTermOfYears({ country, term }: Pick<Office, "country" | "term">): boolean {
  const [first, last] = term ? edgesOf(term) : [];
  return isFirstDay(first) && isLastDay(last) && !WITH_THE_YEAR.has(country);
}
