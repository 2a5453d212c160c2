import { dateOf } from "../../model/day.ts";
import { type DateParts, partsOf } from "../../reading/schema/date-forms.ts";
import { bareDate } from "../../reading/schema/date-noise.ts";
import type { DateOrder } from "./table-map.ts";

const DOTTED = /^\d{1,2}\.\d{1,2}\.?(?:\d{4})?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/**
 * A date in any common format, or as a spreadsheet's serial number. The first date of `15–17 March 2021` is just its
 * day. With full stops the day comes first, unless the map says otherwise.
 */
export function readParts(
  text: string,
  order: DateOrder | undefined,
): DateParts | "ambiguous" | undefined {
  if (SERIAL.test(text)) return dateOfSerial(Math.floor(Number(text)));
  const isTurned = order === "month-day-year" && DOTTED.test(text);
  const [first, second] =
    [isTurned ? text.replace(/\.$/, "").replaceAll(".", "/") : text, bareDate(text)]
      .map((written) => partsOf(written).filter(isPossible))
      .find((parts) => parts.length > 0) ?? [];
  if (!second || order === "day-month-year") return first;
  return order === "month-day-year" ? second : "ambiguous";
}

/** The range of years in tables of visits. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2199];

const isPossible = ({ year = FIRST_YEAR, month = 1 }: DateParts): boolean =>
  year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;

/** Days from 1899-12-30, the epoch of spreadsheets' serial numbers (they take 1900 for a leap year). */
const EPOCH = -25_569;
const FIRST_SERIAL = 10_000;

const dateOfSerial = (serial: number): DateParts | undefined =>
  serial < FIRST_SERIAL ? undefined : dateOf(serial + EPOCH);
