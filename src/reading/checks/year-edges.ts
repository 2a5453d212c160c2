import { type Edge, edgesOf } from "../../model/edtf.ts";
import type { Office } from "../../model/records.ts";
import type { When } from "../../model/when.ts";

/** In days: a period this long may have the edge of a year as a guess. */
const LONG = 14;

/**
 * Whether dates contain the first or last day of a year as if derived from "in 2026": alone, or at the end of a
 * long period. A stay over New Year's Eve does not count.
 */
export function isYearEdge(when: When): boolean {
  const [first, last] = edgesOf(when);
  if (first?.text === last?.text) return isFirstDay(first) || isLastDay(last);
  // A period that is open at one end may be of any length.
  const isLong = when.end.from - when.start.to > LONG;
  return isLong && (isFirstDay(first) || isLastDay(last));
}

const isFirstDay = (edge: Edge | undefined): boolean => edge?.text.endsWith("-01-01") === true;
const isLastDay = (edge: Edge | undefined): boolean => edge?.text.endsWith("-12-31") === true;

/** Countries whose governments take office and end with the calendar year. */
const WITH_THE_YEAR: ReadonlySet<string> = new Set(["BR", "CH"]);

/** Whether a term of office runs from a first to a last day of a year, as if derived from "from 2019 to 2023". */
export function isTermOfYears({ country, term }: Pick<Office, "country" | "term">): boolean {
  const [first, last] = term ? edgesOf(term) : [];
  return isFirstDay(first) && isLastDay(last) && !WITH_THE_YEAR.has(country);
}
