import type { Office } from "../../model/records.ts";
import type { When } from "../../model/when.ts";

/** Days of a stretch that is long enough for the edge of a year to be a guess. */
const LONG = 14;

/**
 * Whether dates have the first or the last day of a year as it comes from "in 2026": alone, or at the end of a long
 * stretch. A stay over New Year's Eve is none.
 */
export function isYearEdge({ edtf, start, end }: When): boolean {
  const [first = "", second] = edtf.split("/");
  if (second === undefined) return isEdge(first);
  // Where an end is open, the stretch is as long as can be.
  const isLong = !(end.from - start.to <= LONG);
  return isLong && (first.endsWith("-01-01") || (first !== ".." && second.endsWith("-12-31")));
}

const isEdge = (day: string): boolean => /^\d{4}-(?:01-01|12-31)$/.test(day);

/** Countries whose governments begin and end with the year. */
const WITH_THE_YEAR: ReadonlySet<string> = new Set(["BR", "CH"]);

/** Whether a term of office goes from a first to a last day of years, as "from 2019 to 2023" would be written. */
export const isTermOfYears = ({ country, term }: Pick<Office, "country" | "term">): boolean =>
  term !== undefined && !WITH_THE_YEAR.has(country) && /^\d{4}-01-01\/\d{4}-12-31$/.test(term.edtf);
